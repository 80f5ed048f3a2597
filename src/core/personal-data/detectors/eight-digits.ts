// Eight digits with single signs between them, the shape of telephone and CVR numbers: read once, judged by where the
// signs stand.
import type { DigitRow } from "../digit-row";

const BLANK = 32;
const HYPHEN = 45;
const DOT = 46;

/** What eight digits look like, as bits; see the functions below. -1 where there are none. */
export type EightDigits = number;

const bit = (place: number) => 1 << (place + 8);
const PAIRS = bit(2) | bit(4) | bit(6);
const FIVE = bit(2) | bit(5);
const THREES = bit(3) | bit(5);
const HAS_BLANK = 16;
const HAS_DOT = 32;
const HAS_HYPHEN = 64;
const HYPHEN_IN_MIDDLE = 128;
const BROKEN = 1 << 16;
const PLACES = bit(1) | PAIRS | FIVE | THREES | bit(7);

const signBit = (code: number) =>
  code === BLANK ? HAS_BLANK : code === DOT ? HAS_DOT : code === HYPHEN ? HAS_HYPHEN : 0;

/** What a sign after so many digits adds to the shape; it must be a blank, dot or hyphen. */
function joint(sign: number, count: number): number {
  const kind = signBit(sign);
  if (kind === 0) return BROKEN;
  return kind | bit(count) | (kind === HAS_HYPHEN && count === 4 ? HYPHEN_IN_MIDDLE : 0);
}

/** The shape of the row where its first runs make eight digits, at most one blank, dot or hyphen between two; else -1. */
export function eightDigits(row: DigitRow): EightDigits {
  const { first, second, third, fourth } = row;
  if (first >= 8) return first === 8 ? first : -1;
  if (second === 0) return -1;
  let count = first + second;
  let shape = joint(row.afterFirst, first);
  if (count === 8) return shape < BROKEN ? shape | (count + 1) : -1;
  if (count > 8 || third === 0) return -1;
  shape |= joint(row.afterSecond, count);
  count += third;
  if (count === 8) return shape < BROKEN ? shape | (count + 2) : -1;
  if (count + fourth !== 8 || fourth === 0) return -1;
  shape |= joint(row.afterThird, count);
  return shape < BROKEN ? shape | (8 + 3) : -1;
}

/** Characters taken, signs included. */
export const lengthOf = (shape: EightDigits): number => shape & 15;

const isWithin = (shape: EightDigits, places: number) => (shape & PLACES & ~places) === 0;

/** True for the groupings people write telephone numbers in: pairs, 4-4, 2-3-3, 3-2-3. */
export function isPhoneGrouping(shape: EightDigits): boolean {
  const signs = shape & (HAS_BLANK | HAS_DOT | HAS_HYPHEN);
  if ((signs & ~HAS_BLANK) === 0) return isWithin(shape, PAIRS) || isWithin(shape, FIVE) || (shape & PLACES) === THREES;
  if ((shape & HYPHEN_IN_MIDDLE) !== 0 && (signs & HAS_DOT) === 0 && isWithin(shape, bit(4) | bit(6)))
    return (shape & bit(6)) === 0 || signs === (HAS_BLANK | HAS_HYPHEN);
  return (signs === HAS_DOT || signs === HAS_HYPHEN) && (shape & PLACES) === PAIRS;
}

/** True where signs stand between pairs only. */
export const isInPairs = (shape: EightDigits): boolean => isWithin(shape, PAIRS);
