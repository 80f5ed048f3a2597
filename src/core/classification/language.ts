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
const LONGEST_SMALL_WORD = Math.max(...[...DANISH, ...ENGLISH].map(({ length }) => length));
const IS_WORD = /^\p{L}/u;
const [LOWER_A, LOWER_Z] = [97, 122];

/** Nearly every folded word begins with a plain letter. */
function isWord(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= LOWER_A && first <= LOWER_Z) || IS_WORD.test(word);
}

/** Language of a text by its words; `unknown` where there are too few to tell. Looks at the first 4,000 characters. */
export function languageOf(tokens: readonly Token[]): Language {
  const from = tokens[0]?.start ?? 0;
  let [words, ofDanish, ofEnglish] = [0, 0, 0];
  for (const { word, end } of tokens) {
    if (end > from + LOOKED_AT || !isWord(word)) continue;
    words += 1;
    if (word.length > LONGEST_SMALL_WORD || SHARED.has(word)) continue;
    if (DANISH.has(word)) ofDanish += 1;
    if (ENGLISH.has(word)) ofEnglish += 1;
  }
  if (words < 3) return "unknown";
  const [danish, english] = [ofDanish / words, ofEnglish / words];
  if (Math.max(danish, english) < 0.08)
    return words < 12 && danish >= english ? (danish > 0 ? "da" : "unknown") : "other";
  return danish >= english ? "da" : "en";
}
