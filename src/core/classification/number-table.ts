// A closed table from whole numbers to whole numbers, flat in memory: what is looked up thousands of times a mail.

/** Looks numbers up; keys are above 0. */
export class NumberTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(entries: readonly (readonly [key: number, value: number])[]) {
    const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    for (const [key, value] of entries) {
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }

  /** The value of a key, or -1. */
  get(key: number): number {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key && key !== 0 ? (this.#values[slot] ?? -1) : -1;
  }

  /** Where the key stands or would stand; the table is at most half full. */
  #slotOf(key: number): number {
    let slot = (Math.imul(key, GOLDEN) >>> 12) & this.#mask;
    for (let held = this.#keys[slot] ?? 0; held !== 0 && held !== key; held = this.#keys[slot] ?? 0)
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** 2³² divided by the golden ratio: spreads neighbouring keys. */
const GOLDEN = 0x9e3779b1;
