// The levels of a question's weights as bits, each foretold from what stands before it: the kind of feature, how many classes
// it speaks of, what it said of the classes before, and what the feature above said of this one. One walk writes and reads.
import type { BitCoder } from "./range-decoder";

/** Classes a question may have, at the most. */
const MOST_CLASSES = 63;
/** Kinds of features, as `LevelShape.kinds` counts them. */
export const KINDS = 128;
const COUNT_BITS = 6;
const CROWDS = 4;
const CROWDED = 16;
/** Below, as, or above zero. */
const SIGNS = 3;
/** Levels of the same sign before, counted up to three; and of each sign. */
const FEW = 4;
const LOUD = 8;
/** Sizes told one step after the other; beyond, how many bits the rest has, and its bits. */
const SIZES = 13;
const FAR_BITS = 9;
/** The largest level, and on the other side of zero the smallest. */
export const LEVELS = SIZES + 2 ** (FAR_BITS + 1) - 2;

const COUNTS = 0;
const HELD = COUNTS + KINDS * 2 ** COUNT_BITS;
const SIGN = HELD + MOST_CLASSES * CROWDED * SIGNS;
const SIZE = SIGN + MOST_CLASSES * FEW * FEW * SIGNS * CROWDS;
const FAR = SIZE + 2 * SIZES * LOUD * CROWDS;
/** Contexts the walk asks about. */
export const LEVEL_CONTEXTS = FAR + 2 * FAR_BITS;

/** Places of a row, and one more. */
const PLACES = MOST_CLASSES + 1;
/** How full the rest of a row is, by the levels that are left for it and its places. */
const FULLNESS = Uint8Array.from({ length: PLACES * PLACES }, (_, at) => {
  const [left, places] = [Math.floor(at / PLACES), Math.max(1, at % PLACES)];
  return Math.min(CROWDED - 1, Math.floor((left * (CROWDED - 1)) / places));
});

export interface LevelShape {
  /** Classes, one level each in a row. */
  readonly width: number;
  /** Kind of each row's feature, below `KINDS`. */
  readonly kinds: Uint8Array;
  /** How many of a row's levels are not zero: told where they are written, filled in where they are read. */
  readonly held: Uint8Array;
}

/** Walks over the levels, row by row: writes them, or fills in what is read where all were zero. */
export function codeLevels(coder: BitCoder, levels: Int16Array, { width, kinds, held }: LevelShape): void {
  for (let row = 0; row < kinds.length; row += 1) {
    const start = row * width;
    const context = COUNTS + (kinds[row] ?? 0) * 2 ** COUNT_BITS;
    const count = held[row] ?? 0;
    let left = coder.code(context, count === 0 ? 0 : 1);
    if (left === 0) continue;
    if (width > 1) left = codeCount(coder, context, count);
    if (left > width) throw new Error("the model's levels are damaged: a row holds more than it has room for");
    held[row] = left;
    const crowd = crowdOf(left);
    let positive = 0;
    let negative = 0;
    let loudest = 0;
    for (let cls = 0; left > 0; cls += 1) {
      const at = start + cls;
      const over = row > 0 && width > 1 ? (levels[at - width] ?? 0) : 0;
      const above = over > 0 ? 2 : over < 0 ? 0 : 1;
      const places = width - cls;
      const level = levels[at] ?? 0;
      if (left < places) {
        const fullness = FULLNESS[left * PLACES + places] ?? 0;
        if (coder.code(HELD + (cls * CROWDED + fullness) * SIGNS + above, level === 0 ? 0 : 1) === 0) continue;
      }
      const signs = (positive < FEW ? positive : FEW - 1) * FEW + (negative < FEW ? negative : FEW - 1);
      const place = (cls * SIGNS + above) * FEW * FEW + signs;
      const isBelow = coder.code(SIGN + place * CROWDS + crowd, level < 0 ? 1 : 0);
      const loud = loudest < LOUD ? loudest : LOUD - 1;
      const size = codeSize(coder, SIZE + (isBelow * SIZES * LOUD + loud) * CROWDS + crowd, level < 0 ? -level : level);
      if (isBelow === 1) negative += 1;
      else positive += 1;
      if (size > loudest) loudest = size;
      levels[at] = isBelow === 1 ? -size : size;
      left -= 1;
    }
  }
}

/** How many levels of each row are not zero. */
export function heldIn(levels: Int16Array, width: number): Uint8Array {
  const held = new Uint8Array(levels.length / width);
  levels.forEach((level, at) => {
    const row = Math.floor(at / width);
    if (level !== 0) held[row] = (held[row] ?? 0) + 1;
  });
  return held;
}

/** A count of one or more; the context of the kind itself told that it is not zero. */
function codeCount(coder: BitCoder, context: number, count: number): number {
  let known = 1;
  for (let bit = COUNT_BITS - 1; bit >= 0; bit -= 1)
    known = known * 2 + coder.code(context + known, (count >> bit) & 1);
  return known - 2 ** COUNT_BITS;
}

const crowdOf = (held: number): number => (held < 3 ? 0 : held < 6 ? 1 : held < 12 ? 2 : 3);

/** A size of one or more. */
function codeSize(coder: BitCoder, sizes: number, wanted: number): number {
  let size = 1;
  while (size < SIZES && coder.code(sizes + size * LOUD * CROWDS, wanted > size ? 1 : 0) === 1) size += 1;
  return size < SIZES ? size : SIZES + codeFar(coder, wanted - SIZES);
}

/** A number of zero or more: how many bits one more than it has behind the first, then these (Elias 1975). */
function codeFar(coder: BitCoder, wanted: number): number {
  const number = wanted + 1;
  let bits = 0;
  while (bits < FAR_BITS && coder.code(FAR + bits, number >> (bits + 1) > 0 ? 1 : 0) === 1) bits += 1;
  let known = 1;
  for (let bit = bits - 1; bit >= 0; bit -= 1)
    known = known * 2 + coder.code(FAR + FAR_BITS + bit, (number >> bit) & 1);
  return known - 1;
}
