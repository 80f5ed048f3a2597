// A quick no before a regular expression: whether any word of a list begins with the two characters at a place.
import { CLASSES, classOf } from "../automaton";
import { codeAt } from "../signs";

/** The beginnings of the words of a list (parted by white space), in either case. */
export function firstLetters(words: string): Uint8Array {
  const pairs = new Uint8Array(CLASSES * CLASSES);
  for (const word of words.split(/\s+/)) {
    const first = classOf(word.charCodeAt(0)) * CLASSES;
    if (word.length === 1) pairs.fill(1, first, first + CLASSES);
    else pairs[first + classOf(word.charCodeAt(1))] = 1;
  }
  return pairs;
}

/** False where no word of the list can begin at a place. */
export const mayBeginAt = (pairs: Uint8Array, text: string, at: number): boolean =>
  pairs[classOf(codeAt(text, at)) * CLASSES + classOf(codeAt(text, at + 1))] === 1;
