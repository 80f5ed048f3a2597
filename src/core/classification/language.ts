// Danish, English or another language, by the commonest small words. Enough for: can this mail be judged at all?
import { tokenise } from "./tokens";
import type { Language } from "./suggestion";

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

/** Language of the text; `unknown` where there are too few words to tell. Reads the first 4,000 characters. */
export function languageOf(text: string): Language {
  const words = tokenise(text, 0, Math.min(text.length, 4000))
    .map((token) => token.word)
    .filter((word) => /^[\p{L}]/u.test(word));
  if (words.length < 3) return "unknown";
  const share = (set: ReadonlySet<string>) =>
    words.filter((word) => set.has(word) && !SHARED.has(word)).length / words.length;
  const [danish, english] = [share(DANISH), share(ENGLISH)];
  if (Math.max(danish, english) < 0.08)
    return words.length < 12 && danish >= english ? (danish > 0 ? "da" : "unknown") : "other";
  return danish >= english ? "da" : "en";
}
