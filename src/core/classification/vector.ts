// A bag of named features as a sparse vector in the model's space.
import type { Evidence, FeatureBag } from "./feature-bag";
import { RowBag } from "./row-bag";

export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Name of the feature at a place of the lists. */
  readonly nameAt: (place: number) => string;
  /** Where that feature was first seen. */
  readonly evidenceAt: (place: number) => Evidence | null;
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
  const seen: (Evidence | null)[] = [];
  for (const [name, { value, evidence }] of bag) {
    const row = space.features.get(name);
    if (row === undefined) continue;
    rows.push(row);
    values.push(damped(value) * (space.idf[row] ?? 0));
    names.push(name);
    seen.push(evidence);
  }
  const blocks = names.map((name) => name.charCodeAt(0));
  return {
    rows: Int32Array.from(rows),
    values: normalised(values, blocks),
    nameAt: (place) => names[place] ?? "",
    evidenceAt: (place) => seen[place] ?? null,
  };
}

/** log(1 + value); nearly every feature is there once. */
const damped = (value: number): number => (value === 1 ? Math.LN2 : Math.log1p(value));

/** A bag of the model's own rows needs no looking up. */
function ofRows(bag: RowBag, idf: Float32Array): Vector {
  const { known } = bag;
  const rows = new Int32Array(bag.rows);
  const weighted = new Float64Array(rows.length);
  const blocks = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    weighted[at] = damped(bag.values[at] ?? 0) * (idf[row] ?? 0);
    blocks[at] = known.blocks[row] ?? 0;
  }
  return {
    rows,
    values: normalised(weighted, blocks),
    nameAt: (place) => known.names[rows[place] ?? 0] ?? "",
    evidenceAt: (place) => bag.evidence[place] ?? null,
  };
}

/** Every block to length 1. */
function normalised(values: ArrayLike<number>, blocks: ArrayLike<number>): Float32Array {
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
