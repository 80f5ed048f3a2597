// A bag in a model's own space: what the model does not know is not kept, what it knows is counted in its row.
import type { Evidence, Feature, FillingBag } from "./feature-bag";
import { NamedBag } from "./feature-bag";
import type { KnownFeatures } from "./known-features";

/** Features of one mail by row. */
export class RowBag implements FillingBag<number> {
  /** Rows in the order they were first seen; `values` and `evidence` run beside them. */
  readonly rows: number[] = [];
  readonly values: number[] = [];
  readonly evidence: (Evidence | null)[] = [];
  /** Place of each row in the lists, plus one. */
  readonly #places: Int32Array;
  /** Named features that the model has no row for. */
  readonly #others = new NamedBag();

  constructor(readonly known: KnownFeatures) {
    this.#places = new Int32Array(known.names.length);
  }

  put(row: number, value: number, evidence: Evidence | null): void {
    const place = this.#places[row] ?? 0;
    if (place > 0) {
      this.values[place - 1] = (this.values[place - 1] ?? 0) + value;
      return;
    }
    this.#places[row] = this.rows.push(row);
    this.values.push(value);
    this.evidence.push(evidence);
  }

  add(name: string, value: number, evidence: Evidence | null): void {
    const row = this.known.rows.get(name);
    if (row === undefined) this.#others.add(name, value, evidence);
    else this.put(row, value, evidence);
  }

  get(name: string): Feature | undefined {
    const row = this.known.rows.get(name);
    const place = row === undefined ? 0 : (this.#places[row] ?? 0);
    return place === 0 ? this.#others.get(name) : this.#at(place - 1);
  }

  #at(place: number): Feature {
    return { value: this.values[place] ?? 0, evidence: this.evidence[place] ?? null };
  }

  *keys(): MapIterator<string> {
    for (const row of this.rows) yield this.known.names[row] ?? "";
    yield* this.#others.keys();
  }

  *[Symbol.iterator](): MapIterator<[string, Feature]> {
    for (const [place, row] of this.rows.entries()) yield [this.known.names[row] ?? "", this.#at(place)];
    yield* this.#others;
  }
}
