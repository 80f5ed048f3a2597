// Which features words give: the word itself, its pairs, and the character n-grams that see through compounds and
// misspelling. `F` is how a feature is called: by its name when a model is trained, by its row when one is asked.
import { stem } from "./stem";

/** Features of a word by itself; null where there is none. */
export interface WordFeatures<F> {
  readonly word: F | null;
  /** Of the word in a subject. */
  readonly subject: F | null;
  readonly grams: readonly F[];
}

export interface Lexicon<F, W extends WordFeatures<F>> {
  readonly wordOf: (word: string) => W;
  /** Feature of two words that stand together. */
  readonly pairOf: (first: W, second: W) => F | null;
}

/** Words with n-grams of their own: at least five letters. */
export const HAS_GRAMS = /^[a-z-]{5,}$/;
/** Characters of an n-gram. */
export const [SHORT_GRAM, LONG_GRAM]: readonly [number, number] = [4, 5];

/** The n-grams of a word with its borders, as names. */
function gramsOf(word: string): readonly string[] {
  const bordered = `_${word}_`;
  const grams: string[] = [];
  for (let at = 0; at + SHORT_GRAM <= bordered.length; at += 1)
    for (let size = SHORT_GRAM; size <= LONG_GRAM && at + size <= bordered.length; size += 1)
      grams.push(`c:${bordered.slice(at, at + size)}`);
  return grams;
}

interface NamedWord extends WordFeatures<string> {
  readonly root: string;
}

/** Every name there could be. */
export const EVERY_NAME: Lexicon<string, NamedWord> = {
  wordOf: (word) => {
    const root = stem(word);
    return { root, word: `w:${root}`, subject: `s:${root}`, grams: HAS_GRAMS.test(word) ? gramsOf(word) : [] };
  },
  pairOf: (first, second) => `b:${first.root} ${second.root}`,
};
