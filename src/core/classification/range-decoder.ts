// A binary range coder with chances that adapt (Martin 1979; Rissanen and Langdon 1979): a bit that was foretold costs next
// to nothing. All in whole numbers below 2³¹, so that every machine reads the same.

/** Takes a bit where something is written; gives it back where it is read, whatever it is given. */
export interface BitCoder {
  readonly code: (context: number, bit: number) => number;
}

/** Chances are told in parts of 2¹⁵. */
export const CHANCE_BITS = 15;
const WHOLE = 2 ** CHANCE_BITS;
/** No bit is held to be surer than this many parts away from certain. */
export const DOUBT = 32;
/** The most that the chance of 0 may be. */
export const SUREST = WHOLE - DOUBT;
/** A context that has seen so many bits adapts no slower any more. */
export const MOST_SEEN = 60;
/** Share of the way to what came, by how many bits were seen; in parts of 2¹⁶. */
export const PACE = Int32Array.from({ length: MOST_SEEN + 1 }, (_, seen) => Math.round(65536 / (seen + 1.6)));

/** A context is its chance of 0 and, in its low bits, how many bits it has seen. */
export const SEEN_BITS = 6;
export const SEEN = 2 ** SEEN_BITS - 1;

/** Contexts that have seen nothing. */
export const freshContexts = (count: number): Int32Array => new Int32Array(count).fill((WHOLE / 2) << SEEN_BITS);

/** The range is kept in 30 bits and widened by a byte whenever it falls below 22. */
export const RANGE_BITS = 30;
export const LEAST_RANGE = 2 ** (RANGE_BITS - 8);

/** Reads the bits that `RangeEncoder` wrote. Plain fields and no calls: this is where a model spends its reading. */
export class RangeDecoder implements BitCoder {
  private readonly contexts: Int32Array;
  private range = 2 ** RANGE_BITS - 1;
  /** Where in the range what was written lies. */
  private place: number;
  private next = 4;

  constructor(
    private readonly bytes: Uint8Array,
    contexts: number,
  ) {
    this.contexts = freshContexts(contexts);
    const [one = 0, two = 0, three = 0, four = 0] = bytes;
    this.place = (one << 22) | (two << 14) | (three << 6) | (four >> 2);
  }

  code(context: number): number {
    const state = this.contexts[context] ?? 0;
    const chance = state >> SEEN_BITS;
    const seen = state & SEEN;
    const pace = PACE[seen] ?? 0;
    const zero = (this.range >>> CHANCE_BITS) * chance;
    let range: number;
    let bit: number;
    let next: number;
    if (this.place < zero) {
      bit = 0;
      range = zero;
      next = chance + (((SUREST - chance) * pace) >> 16);
    } else {
      bit = 1;
      range = this.range - zero;
      this.place -= zero;
      next = chance - (((chance - DOUBT) * pace) >> 16);
    }
    this.contexts[context] = (next << SEEN_BITS) | (seen < MOST_SEEN ? seen + 1 : seen);
    while (range < LEAST_RANGE) {
      // The two low bits of the byte before come first.
      const before = this.bytes[this.next - 1] ?? 0;
      const byte = this.bytes[this.next] ?? 0;
      range <<= 8;
      this.place = (this.place << 8) | ((before & 3) << 6) | (byte >> 2);
      this.next += 1;
    }
    this.range = range;
    return bit;
  }
}
