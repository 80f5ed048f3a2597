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

export const overEtAar = signalRule({
  ground: "over-et-aar",
  basis: "vedtægt for borgerrådgiveren (forhold ældre end et år); jf. ombudsmandslovens § 13, stk. 3",
  supports: (facts) => (age(facts) >= 3 ? 0.35 : age(facts) === 2 ? 0.2 : age(facts) <= 0 ? -0.15 : 0),
  from: 0.5,
});
