// Writes bits for `RangeDecoder` to read: the same chances, adapted alike.
import {
  CHANCE_BITS,
  DOUBT,
  freshContexts,
  LEAST_RANGE,
  MOST_SEEN,
  PACE,
  RANGE_BITS,
  SEEN,
  SEEN_BITS,
  SUREST,
  type BitCoder,
} from "../../src/core/classification/range-decoder";

/** What a context knows once it has seen the bit. */
function having(state: number, bit: number): number {
  const chance = state >> SEEN_BITS;
  const seen = state & SEEN;
  const pace = PACE[seen] ?? 0;
  const next = bit === 0 ? chance + (((SUREST - chance) * pace) >> 16) : chance - (((chance - DOUBT) * pace) >> 16);
  return (next << SEEN_BITS) | (seen < MOST_SEEN ? seen + 1 : seen);
}

const TOP = 2 ** RANGE_BITS;

export class RangeEncoder implements BitCoder {
  readonly #bytes: number[] = [];
  readonly #contexts: Int32Array;
  #range = TOP - 1;
  /** Below where the range begins; from `TOP` on it carries into the bytes before. */
  #low = 0;

  constructor(contexts: number) {
    this.#contexts = freshContexts(contexts);
  }

  code(context: number, bit: number): number {
    const state = this.#contexts[context] ?? 0;
    const zero = (this.#range >>> CHANCE_BITS) * (state >> SEEN_BITS);
    if (bit === 0) this.#range = zero;
    else {
      this.#low += zero;
      this.#range -= zero;
    }
    this.#contexts[context] = having(state, bit);
    for (; this.#range < LEAST_RANGE; this.#range *= 256) this.#write();
    return bit;
  }

  /** All that was written; the encoder is done. */
  end(): Uint8Array {
    for (let byte = 0; byte < 4; byte += 1) this.#write();
    return Uint8Array.from(this.#bytes);
  }

  #write(): void {
    if (this.#low >= TOP) {
      this.#carry();
      this.#low -= TOP;
    }
    this.#bytes.push(Math.floor(this.#low / LEAST_RANGE));
    this.#low = (this.#low % LEAST_RANGE) * 256;
  }

  #carry(): void {
    let at = this.#bytes.length - 1;
    for (; this.#bytes[at] === 255; at -= 1) this.#bytes[at] = 0;
    this.#bytes[at] = (this.#bytes[at] ?? 0) + 1;
  }
}
