// A bag of named features as a sparse vector in the model's space.
import type { FeatureBag } from "./features";

export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Name of the feature of each row. */
  readonly names: readonly string[];
}

/** The known features of a bag, tf-idf weighted, each block normalised to length 1. */
export function vectorOf(
  bag: FeatureBag,
  space: { readonly features: ReadonlyMap<string, number>; readonly idf: Float32Array },
): Vector {
  const rows: number[] = [];
  const values: number[] = [];
  const names: string[] = [];
  const squares = new Float64Array(128);
  for (const [name, { value }] of bag) {
    const row = space.features.get(name);
    if (row === undefined) continue;
    const block = name.charCodeAt(0);
    const weighted = Math.log1p(value) * (space.idf[row] ?? 0);
    rows.push(row);
    values.push(weighted);
    names.push(name);
    squares[block] = (squares[block] ?? 0) + weighted * weighted;
  }
  const scaled = values.map((value, at) => value / Math.sqrt(squares[names[at]?.charCodeAt(0) ?? 0] ?? 1));
  return { rows: Int32Array.from(rows), values: Float32Array.from(scaled), names };
}
