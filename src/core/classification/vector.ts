// A bag of named features as a sparse vector in the model's space.
import type { FeatureBag } from "./feature-bag";
import { RowBag } from "./row-bag";

export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Name of the feature of each row. */
  readonly names: readonly string[];
}

interface Space {
  readonly features: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
}

/** The known features of a bag, tf-idf weighted, each block normalised to length 1. */
export function vectorOf(bag: FeatureBag, space: Space): Vector {
  if (bag instanceof RowBag && bag.known.rows === space.features) return ofRows(bag, space.idf);
  const rows: number[] = [];
  const values: number[] = [];
  const names: string[] = [];
  for (const [name, { value }] of bag) {
    const row = space.features.get(name);
    if (row === undefined) continue;
    rows.push(row);
    values.push(Math.log1p(value) * (space.idf[row] ?? 0));
    names.push(name);
  }
  const blocks = names.map((name) => name.charCodeAt(0));
  return { rows: Int32Array.from(rows), values: normalised(values, blocks), names };
}

/** A bag of the model's own rows needs no looking up. */
function ofRows({ rows, values, known }: RowBag, idf: Float32Array): Vector {
  const weighted = values.map((value, at) => Math.log1p(value) * (idf[rows[at] ?? 0] ?? 0));
  const blocks = rows.map((row) => known.blocks[row] ?? 0);
  const names = rows.map((row) => known.names[row] ?? "");
  return { rows: Int32Array.from(rows), values: normalised(weighted, blocks), names };
}

/** Every block to length 1. */
function normalised(values: readonly number[], blocks: readonly number[]): Float32Array {
  const squares = new Float64Array(128);
  for (let at = 0; at < values.length; at += 1) {
    const [value, block] = [values[at] ?? 0, blocks[at] ?? 0];
    squares[block] = (squares[block] ?? 0) + value * value;
  }
  const lengths = squares.map(Math.sqrt);
  const out = new Float32Array(values.length);
  for (let at = 0; at < values.length; at += 1) out[at] = (values[at] ?? 0) / (lengths[blocks[at] ?? 0] ?? 1);
  return out;
}
