// Danish, English or another language, by the commonest small words. Enough for: can this mail be judged at all?
import type { Language } from "./suggestion";
import type { Token } from "./tokens";

const DANISH = new Set(
  "og jeg det er ikke at har en til af for som paa med de der den han hun vi min mit men om saa kan skal vil fra hvad mig du et var blev efter kommunen hvor naar nu eller ved hej tak".split(
    " ",
  ),
);
const ENGLISH = new Set(
  "the and i to of is in that it for my you was not have this on with are be they but from he she we me what can would at has had been please your hi dear".split(
    " ",
  ),
);
const SHARED = new Set([
  "i",
  "for",
  "at",
  "have",
  "is",
  "me",
  "had",
  "her",
  "under",
  "over",
  "den",
  "de",
  "fra",
  "dear",
]);

/** Characters that are looked at. */
const LOOKED_AT = 4000;
const IS_WORD = /^\p{L}/u;

/** Language of a text by its words; `unknown` where there are too few to tell. Looks at the first 4,000 characters. */
export function languageOf(tokens: readonly Token[]): Language {
  const from = tokens[0]?.start ?? 0;
  const words = tokens.filter(({ word, end }) => end <= from + LOOKED_AT && IS_WORD.test(word)).map(({ word }) => word);
  if (words.length < 3) return "unknown";
  const share = (set: ReadonlySet<string>) =>
    words.filter((word) => set.has(word) && !SHARED.has(word)).length / words.length;
  const [danish, english] = [share(DANISH), share(ENGLISH)];
  if (Math.max(danish, english) < 0.08)
    return words.length < 12 && danish >= english ? (danish > 0 ? "da" : "unknown") : "other";
  return danish >= english ? "da" : "en";
}
