// Older than a year with nothing current: years named in the mail are all well before it was received.
import { inEither } from "./in-either-language";
import { signalRule } from "./signal-rule";
import type { CaseFacts } from "./facts";

const NUMBERS: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  tyve: 20,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
};

/** The newest year the mail names, or null. Numbers of cases are no years. */
export function newestYear(text: string): number | null {
  const years = [...text.matchAll(/(?<![\d-]|\d[./])(?:19[5-9]\d|20[0-4]\d)(?!\d|[-/]\d)/g)].map((match) =>
    Number(match[0]),
  );
  const dated = [...text.matchAll(/\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?((?:19|20)\d\d)\b/g)].map((match) =>
    Number(match[1]),
  );
  const all = [...years, ...dated];
  return all.length === 0 ? null : Math.max(...all);
}

/** Years since what the mail tells of, where it counts them itself ("for fem år siden", "five years ago"); null where it does not. */
function yearsAgo(text: string): number | null {
  const found = [
    ...text.matchAll(/\b(\d{1,2}|[a-zæøå]+) (?:år (?:siden|efter|tilbage)|years? (?:ago|later|back))/gi),
  ].map(([, count]) => NUMBERS[(count ?? "").toLowerCase()] ?? Number(count));
  const counted = found.filter((count) => Number.isFinite(count));
  return counted.length === 0 ? null : Math.min(...counted);
}

const age = ({ received, text }: CaseFacts): number => {
  const newest = newestYear(text);
  if (newest === null) return yearsAgo(text) ?? 0;
  return received === null ? 0 : Number(received.slice(0, 4)) - newest;
};

/** Words for something that goes on now; with them an old year is only history. */
const CURRENT = inEither(
  /(?<!(?:godt|sag|sager) )i dag|i går|i sidste uge|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|stadig ikke|stadig venter|lige fået|har nu fået|denne uge|i denne måned|i år\b/i,
  /\btoday\b|yesterday|last week|last (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bstill (?:not|no|wait|have|has)|just (?:got|received)|this (?:week|month|year)\b/i,
);

/** That the writer comes late with it, and that it is over. */
const GONE = inEither(
  /klaged?e? (?:aldrig|ikke (?:over det )?(?:dengang|den gang))|ikke (?:har )?klaget (?:over det )?før|ikke tid til at klage før|sagde ikke noget|dengang|den gang|i sin tid|først nu|for længst|ryddet op|ryddede|fandt (?:jeg|vi)|ingen (?:kørende )?sag|intet haft med|ikke (?:haft|været i kontakt)|er (?:lukket|døde|solgt|fældet|helet)|har det godt (?:nu|i dag)|går det fint|ikke sket noget|gået på pension|år efter/i,
  /never complain|(?:did(?:n't| not)|not) complain|(?:at )?that time|back then|in those days|first now|only now|years (?:ago|later)|no (?:open |current )?case|is (?:closed|dead|sold|healed|over)|passed away|let it be|nothing(?:'s| has)? happened|retired|did(?:n't| not) know (?:then|that|how)/i,
);

export const overEtAar = signalRule({
  ground: "over-et-aar",
  basis: "vedtægt for borgerrådgiveren (forhold ældre end et år); jf. ombudsmandslovens § 13, stk. 3",
  supports: (facts) => {
    if (age(facts) < 1) return age(facts) < 0 || newestYear(facts.text) !== null ? -0.3 : -0.1;
    if (age(facts) < 2) return 0;
    if (CURRENT.test(facts.text)) return GONE.test(facts.text) && age(facts) >= 4 ? 0.3 : 0.15;
    return GONE.test(facts.text) && age(facts) >= 3 ? 0.5 : 0.4;
  },
  from: 0.5,
});
