// Finds many words in one pass over a text (Aho–Corasick, full transition table): the time depends on the length of
// the text alone, not on the number of words, so that long lists of stems stay affordable.

/** Letters, digits and the few signs that occur in patterns; everything else separates. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyzæøåäöüé0123456789 -./§\n";
const WIDTH = ALPHABET.length + 1;
/** Number of classes of characters. */
export const CLASSES = WIDTH;
const CLASS_OF = new Uint8Array(65536);
Array.from(ALPHABET).forEach((sign, index) => {
  CLASS_OF[sign.charCodeAt(0)] = index + 1;
  CLASS_OF[sign.toUpperCase().charCodeAt(0)] = index + 1;
});
const DIGITS_FROM = ALPHABET.indexOf("0") + 1;

/** Class of a character code: 0 separates, others are signs of patterns. */
export const classOf = (code: number): number => CLASS_OF[code] ?? 0;
/** True for a–z, æ, ø, å and their like in either case. */
export const isLetter = (code: number): boolean => {
  const one = CLASS_OF[code] ?? 0;
  return one > 0 && one < DIGITS_FROM;
};

export interface Automaton {
  /** State after `state` reads a character of class `one`: `next[state * width + one]`. */
  readonly next: Int32Array;
  readonly width: number;
  /** Pattern that ends in a state, longest first, or -1. */
  readonly ends: Int32Array;
  /** State with the next shorter pattern that ends here too, or 0. */
  readonly shorter: Int32Array;
  /** First state of the chain of patterns that end in a state: itself, or the one with a shorter pattern, or 0. */
  readonly firstHit: Int32Array;
  /** Length of each pattern. */
  readonly lengths: readonly number[];
}

function buildTrie(patterns: readonly string[], states: number) {
  const next = new Int32Array(states * WIDTH);
  const ends = new Int32Array(states).fill(-1);
  let count = 1;
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = state * WIDTH + classOf(pattern.charCodeAt(at));
      if (next[edge] === 0) next[edge] = count++;
      state = next[edge] ?? 0;
    }
    ends[state] = index;
  });
  return { next, ends };
}

/** Builds the automaton of lower-case patterns. Of two equal patterns the later stands. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const states = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const { next, ends } = buildTrie(patterns, states);
  const fallback = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue: number[] = [];
  for (let one = 0; one < WIDTH; one++) if (next[one]) queue.push(next[one] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const fall = fallback[state] ?? 0;
    shorter[state] = ends[fall] === -1 ? (shorter[fall] ?? 0) : fall;
    for (let one = 0; one < WIDTH; one++) {
      const edge = state * WIDTH + one;
      const target = next[edge] ?? 0;
      if (target === 0) next[edge] = next[fall * WIDTH + one] ?? 0;
      else {
        fallback[target] = next[fall * WIDTH + one] ?? 0;
        queue.push(target);
      }
    }
  }
  const firstHit = shorter.map((state, index) => (ends[index] === -1 ? state : index));
  return { next, width: WIDTH, ends, shorter, firstHit, lengths: patterns.map((pattern) => pattern.length) };
}
