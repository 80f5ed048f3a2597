// Older than a year with nothing current: years named in the mail are all well before it was received.
import { signalRule } from "./signal-rule";
import type { CaseFacts } from "./facts";

/** The newest year the mail names, or null. */
export function newestYear(text: string): number | null {
  const years = [...text.matchAll(/(?<![\d./-])(?:19[5-9]\d|20[0-4]\d)(?!\d)/g)].map((match) => Number(match[0]));
  return years.length === 0 ? null : Math.max(...years);
}

const age = ({ received, text }: CaseFacts): number => {
  const newest = newestYear(text);
  return received === null || newest === null ? 0 : Number(received.slice(0, 4)) - newest;
};

/** Words for something that goes on now; with them an old year is only history. */
const CURRENT =
  /i dag|i går|i sidste uge|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|stadig ikke|lige fået|har nu fået|denne uge|i denne måned/i;

export const overEtAar = signalRule({
  ground: "over-et-aar",
  basis: "vedtægt for borgerrådgiveren (forhold ældre end et år); jf. ombudsmandslovens § 13, stk. 3",
  supports: (facts) => {
    if (age(facts) < 1) return age(facts) < 0 || newestYear(facts.text) !== null ? -0.3 : -0.1;
    const gone = age(facts) >= 2 && !CURRENT.test(facts.text);
    return gone ? 0.4 : age(facts) >= 2 ? 0.15 : 0;
  },
  from: 0.5,
});
