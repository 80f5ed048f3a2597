// Least-squares classifiers in the dual: one Cholesky factorisation answers every question asked about the same mails.
// With two thousand mails and forty thousand features the dual is small, exact and the same to the byte every time.
// Matrices are row-major. Rows go in bands, so that what they all read is fetched from memory once for the band.
import type { Vector } from "../../src/core/classification/vector";

const BAND = 8;

/** A square matrix. */
export interface Square {
  readonly size: number;
  readonly values: Float64Array;
}

/** Inner products of all rows plus one (the bias), each feature scaled by its block's weight. */
export function gramOf(rows: readonly Vector[], scale: Float32Array): Square {
  const size = rows.length;
  const values = new Float64Array(size * size);
  const dense = new Float64Array(scale.length);
  for (let a = 0; a < size; a += 1) {
    const left = rows[a]!;
    for (let at = 0; at < left.rows.length; at += 1) {
      const row = left.rows[at]!;
      dense[row] = left.values[at]! * scale[row]! * scale[row]!;
    }
    for (let b = 0; b <= a; b += 1) {
      const right = rows[b]!;
      let sum = 1;
      for (let at = 0; at < right.rows.length; at += 1) sum += dense[right.rows[at]!]! * right.values[at]!;
      values[a * size + b] = values[b * size + a] = sum;
    }
    for (const row of left.rows) dense[row] = 0;
  }
  return { size, values };
}

/** Lower Cholesky factor of `matrix + lambda·I`. */
export function factorise({ size, values: given }: Square, lambda: number): Square {
  const values = new Float64Array(size * size);
  for (let from = 0; from < size; from += BAND) {
    const to = Math.min(size, from + BAND);
    for (let col = 0; col < to; col += 1)
      for (let row = Math.max(col, from); row < to; row += 1) {
        const [ri, ci] = [row * size, col * size];
        let sum = given[ri + col]! + (row === col ? lambda : 0);
        for (let at = 0; at < col; at += 1) sum -= values[ri + at]! * values[ci + at]!;
        values[ri + col] = row === col ? Math.sqrt(sum) : sum / values[ci + col]!;
      }
  }
  return { size, values };
}

/** Inverse of a lower factor, lower as well. */
export function invertLower({ size, values: lower }: Square): Square {
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) values[row * size + row] = 1;
  for (let from = 0; from < size; from += BAND) {
    const to = Math.min(size, from + BAND);
    for (let at = 0; at < to; at += 1) {
      const above = at * size;
      if (at >= from) for (let col = 0; col <= at; col += 1) values[above + col]! /= lower[above + at]!;
      for (let row = Math.max(at + 1, from); row < to; row += 1) {
        const factor = lower[row * size + at]!;
        for (let col = 0; col <= at; col += 1) values[row * size + col]! -= factor * values[above + col]!;
      }
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

/** Lower factor of the block `(gram + lambda·I)⁻¹[chosen, chosen]`, from the inverse of the lower factor of all. */
export function factoriseInverseBlock({ size, values: inverse }: Square, chosen: readonly number[]): Square {
  const block = { size: chosen.length, values: new Float64Array(chosen.length * chosen.length) };
  const picked = new Float64Array(chosen.length);
  for (let row = chosen[0] ?? 0; row < size; row += 1) {
    chosen.forEach((col, at) => (picked[at] = inverse[row * size + col]!));
    for (let a = 0; a < chosen.length; a += 1)
      for (let b = 0; b <= a; b += 1) block.values[a * chosen.length + b]! += picked[a]! * picked[b]!;
  }
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
export function leftOutDual(inverse: Square, block: Square, chosen: readonly number[], dual: Columns): Columns {
  const { size, values: lower } = inverse;
  const wrong = solve(block, picked(dual, chosen));
  const { width } = dual;
  const halfway = { width, values: new Float64Array(size * width) };
  for (let row = 0; row < size; row += 1)
    chosen.forEach((col, at) => {
      const factor = lower[row * size + col]!;
      for (let cls = 0; cls < width; cls += 1)
        halfway.values[row * width + cls]! += factor * wrong.values[at * width + cls]!;
    });
  const left = { width, values: dual.values.slice() };
  for (let row = 0; row < size; row += 1)
    for (let at = 0; at <= row; at += 1) {
      const factor = lower[row * size + at]!;
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
