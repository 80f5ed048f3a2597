// Least-squares classifiers in the dual: one Cholesky factorisation answers every question asked about the same mails.
// With some thousand mails and forty thousand features the dual is small, exact and the same to the byte every time.
// What is known of the first rows is not worked out again when rows are added below: a factor of fewer rows may be given.
// Matrices are row-major. Rows go in bands, so that what they all read is fetched from memory once for the band, and
// products are summed four at a time, so that the processor need not wait for one sum to end.
import type { Vector } from "../../src/core/classification/vector";

const LANES = 4;
const BAND = 2 * LANES;

/** A square matrix. */
export interface Square {
  readonly size: number;
  readonly values: Float64Array;
}

/** Inner products plus one (the bias) of the rows from `first` on with those before them, each feature scaled by its block's weight. */
export function gramOf(rows: readonly Vector[], scale: Float32Array, first = 0): Square {
  const size = rows.length;
  const values = new Float64Array(size * size);
  const dense = new Float64Array(scale.length);
  for (let a = first; a < size; a += 1) {
    const left = rows[a]!;
    for (let at = 0; at < left.rows.length; at += 1) {
      const row = left.rows[at]!;
      dense[row] = left.values[at]! * scale[row]! * scale[row]!;
    }
    for (let b = 0; b <= a; b += 1) {
      const right = rows[b]!;
      let sum = 1;
      for (let at = 0; at < right.rows.length; at += 1) sum += dense[right.rows[at]!]! * right.values[at]!;
      values[a * size + b] = sum;
    }
    for (const row of left.rows) dense[row] = 0;
  }
  return { size, values };
}

/** Sums of products of one run of numbers with four others that lie `stride` apart, over places `from`..`to`. */
function fourProducts(
  one: { readonly values: Float64Array; readonly at: number },
  four: { readonly values: Float64Array; readonly at: number; readonly stride: number },
  [from, to]: readonly [number, number],
  sums: Float64Array,
): void {
  const [left, right] = [one.values, four.values];
  const [first, second] = [four.at, four.at + four.stride];
  const [third, fourth] = [second + four.stride, second + 2 * four.stride];
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const value = left[one.at + at]!;
    a += value * right[first + at]!;
    b += value * right[second + at]!;
    c += value * right[third + at]!;
    d += value * right[fourth + at]!;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

/** What a triangle has nothing of. */
const NOTHING: Square = { size: 0, values: new Float64Array(0) };

/** A square of `size` that begins with the values of `known`, with room for the rows of the last band. */
function grown(known: Square, size: number): Float64Array {
  const values = new Float64Array((size + BAND) * size);
  for (let row = 0; row < known.size; row += 1)
    values.set(known.values.subarray(row * known.size, (row + 1) * known.size), row * size);
  return values;
}

/**
 * Lower Cholesky factor of a matrix, given by its lower half, with `pull` added on its diagonal: one number, or one for each
 * row. Of the rows whose factor is `known` nothing is read.
 */
export function factorise(
  { size, values: given }: Square,
  pull: number | Float64Array,
  known: Square = NOTHING,
): Square {
  const values = grown(known, size);
  const sums = new Float64Array(LANES);
  const settle = (row: number, col: number, sum: number): void => {
    const rest = given[row * size + col]! - sum;
    if (row > col) values[row * size + col] = rest / values[col * size + col]!;
    else values[row * size + col] = Math.sqrt(rest + (typeof pull === "number" ? pull : pull[row]!));
  };
  for (let from = known.size; from < size; from += BAND) {
    const to = Math.min(size, from + BAND);
    for (let col = 0; col < to; col += 1)
      for (let lane = from; lane < to; lane += LANES) {
        if (lane + LANES <= col) continue;
        const column = { values, at: col * size };
        fourProducts(column, { values, at: lane * size, stride: size }, [0, col], sums);
        for (let row = Math.max(col, lane); row < Math.min(to, lane + LANES); row += 1)
          settle(row, col, sums[row - lane]!);
      }
  }
  return { size, values };
}

/** Inverse of a lower factor, transposed: row `col` holds column `col` of the inverse, so it is upper. That of its first rows may be known. */
export function invertLower({ size, values: lower }: Square, known: Square = NOTHING): Square {
  const values = grown(known, size);
  const sums = new Float64Array(LANES);
  for (let from = 0; from < size; from += BAND) {
    const to = Math.min(size, from + BAND);
    for (let row = Math.max(from, known.size); row < size; row += 1)
      for (let lane = from; lane < to; lane += LANES) {
        const factor = { values: lower, at: row * size };
        fourProducts(factor, { values, at: lane * size, stride: size }, [lane, row], sums);
        for (let col = lane; col < Math.min(to, lane + LANES, row + 1); col += 1)
          values[col * size + row] = ((row === col ? 1 : 0) - sums[col - lane]!) / lower[row * size + row]!;
      }
  }
  return { size, values };
}

/** Columns side by side, a row for each mail. */
export interface Columns {
  readonly width: number;
  readonly values: Float64Array;
}

/** Columns of the targets of `chosen`. */
export function columnsOf(targets: readonly Float32Array[]): Columns {
  const width = targets[0]?.length ?? 0;
  const values = new Float64Array(targets.length * width);
  targets.forEach((target, at) => {
    values.set(target, at * width);
  });
  return { width, values };
}

/** `rows[to] -= factor · rows[from]`. */
function subtract({ width, values }: Columns, to: number, from: number, factor: number): void {
  for (let cls = 0; cls < width; cls += 1) values[to * width + cls]! -= factor * values[from * width + cls]!;
}

function divide({ width, values }: Columns, row: number, by: number): void {
  for (let cls = 0; cls < width; cls += 1) values[row * width + cls]! /= by;
}

/** Solves `lower · lowerᵀ · x = columns`. */
export function solve({ size, values: lower }: Square, columns: Columns): Columns {
  const solved = { width: columns.width, values: columns.values.slice() };
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1) subtract(solved, row, at, lower[row * size + at]!);
    divide(solved, row, lower[row * size + row]!);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    divide(solved, row, lower[row * size + row]!);
    for (let at = 0; at < row; at += 1) subtract(solved, at, row, lower[row * size + at]!);
  }
  return solved;
}

/** Lower factor of the block `(gram + pull)⁻¹[chosen, chosen]`, from the transposed inverse of the lower factor of all. */
export function factoriseInverseBlock({ size, values: inverse }: Square, chosen: readonly number[]): Square {
  const block = { size: chosen.length, values: new Float64Array(chosen.length * chosen.length) };
  chosen.forEach((row, a) => {
    chosen.slice(0, a + 1).forEach((col, b) => {
      let sum = 0;
      for (let at = Math.max(row, col); at < size; at += 1)
        sum += inverse[row * size + at]! * inverse[col * size + at]!;
      block.values[a * chosen.length + b] = sum;
    });
  });
  return factorise(block, 0);
}

const rowOf = ({ width, values }: Columns, row: number): Float64Array =>
  values.subarray(row * width, (row + 1) * width);

const picked = (columns: Columns, chosen: readonly number[]): Columns => {
  const values = new Float64Array(chosen.length * columns.width);
  chosen.forEach((row, at) => {
    values.set(rowOf(columns, row), at * columns.width);
  });
  return { width: columns.width, values };
};

/**
 * Scores of the mails `chosen` by the model of all others, without fitting it: what the model of all is wrong about them,
 * divided by how much it leans on them. `block` is the factor of their block of the inverse.
 */
export function leftOutScores(
  block: Square,
  chosen: readonly number[],
  targets: readonly Float32Array[],
  dual: Columns,
): readonly Float64Array[] {
  const wrong = solve(block, picked(dual, chosen));
  return chosen.map((index, at) => rowOf(wrong, at).map((value, cls) => targets[index]![cls]! - value));
}

/** The dual of the model of all mails but `chosen`: theirs is zero. */
export function leftOutDual(
  { size, values: inverse }: Square,
  block: Square,
  chosen: readonly number[],
  dual: Columns,
): Columns {
  const wrong = solve(block, picked(dual, chosen));
  const { width } = dual;
  const halfway = { width, values: new Float64Array(size * width) };
  chosen.forEach((col, at) => {
    for (let row = col; row < size; row += 1) {
      const factor = inverse[col * size + row]!;
      for (let cls = 0; cls < width; cls += 1)
        halfway.values[row * width + cls]! += factor * wrong.values[at * width + cls]!;
    }
  });
  const left = { width, values: dual.values.slice() };
  for (let at = 0; at < size; at += 1)
    for (let row = at; row < size; row += 1) {
      const factor = inverse[at * size + row]!;
      for (let cls = 0; cls < width; cls += 1)
        left.values[at * width + cls]! -= factor * halfway.values[row * width + cls]!;
    }
  for (const row of chosen) rowOf(left, row).fill(0);
  return left;
}

/** Weights and bias that give the same scores as the dual. */
export function primalOf(
  rows: readonly Vector[],
  scale: Float32Array,
  dual: Columns,
): { weights: Float32Array; bias: Float32Array } {
  const { width: size } = dual;
  const weights = new Float32Array(scale.length * size);
  const bias = new Float64Array(size);
  rows.forEach((vector, index) => {
    const own = rowOf(dual, index);
    own.forEach((part, cls) => (bias[cls]! += part));
    for (let at = 0; at < vector.rows.length; at += 1) {
      const row = vector.rows[at]!;
      const value = vector.values[at]! * scale[row]! * scale[row]!;
      for (let cls = 0; cls < size; cls += 1) weights[row * size + cls]! += value * own[cls]!;
    }
  });
  return { weights, bias: Float32Array.from(bias) };
}
