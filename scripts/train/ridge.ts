// Least-squares classifiers in the dual: one Cholesky factorisation answers every question asked about the same mails.
// With a thousand mails and thirty thousand features the dual is small, exact and the same to the byte every time.
import type { Vector } from "../../src/core/classification/vector";

/** Inner products of all rows plus one (the bias), each feature scaled by its block's weight. */
export function gramOf(rows: readonly Vector[], scale: Float32Array): Float64Array {
  const size = rows.length;
  const gram = new Float64Array(size * size);
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
      gram[a * size + b] = gram[b * size + a] = sum;
    }
    for (const row of left.rows) dense[row] = 0;
  }
  return gram;
}

/** Lower Cholesky factor of `gram[chosen, chosen] + lambda·I`. */
export function factorise(gram: Float64Array, total: number, chosen: readonly number[], lambda: number): Float64Array {
  const size = chosen.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const ri = row * size;
    for (let col = 0; col <= row; col += 1) {
      const ci = col * size;
      let sum = gram[chosen[row]! * total + chosen[col]!]! + (row === col ? lambda : 0);
      for (let at = 0; at < col; at += 1) sum -= lower[ri + at]! * lower[ci + at]!;
      lower[ri + col] = row === col ? Math.sqrt(sum) : sum / lower[ci + col]!;
    }
  }
  return lower;
}

/** Solves for one column of targets, in place. */
export function solve(lower: Float64Array, target: Float64Array): Float64Array {
  const size = target.length;
  for (let row = 0; row < size; row += 1) {
    let sum = target[row]!;
    for (let at = 0; at < row; at += 1) sum -= lower[row * size + at]! * target[at]!;
    target[row] = sum / lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const value = (target[row] = target[row]! / lower[row * size + row]!);
    for (let at = 0; at < row; at += 1) target[at]! -= lower[row * size + at]! * value;
  }
  return target;
}

/** Dual coefficients per class. */
export const dualOf = (lower: Float64Array, targets: readonly Float32Array[]): readonly Float64Array[] =>
  Array.from({ length: targets[0]?.length ?? 0 }, (_, cls) =>
    solve(
      lower,
      Float64Array.from(targets, (target) => target[cls]!),
    ),
  );

/** Inverse of a lower factor, lower as well. */
export function invertLower(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const target = inverse.subarray(row * size, row * size + row + 1);
    target[row] = 1;
    for (let at = 0; at < row; at += 1) {
      const factor = lower[row * size + at]!;
      const above = at * size;
      for (let col = 0; col <= at; col += 1) target[col]! -= factor * inverse[above + col]!;
    }
    const pivot = lower[row * size + row]!;
    for (let col = 0; col <= row; col += 1) target[col]! /= pivot;
  }
  return inverse;
}

/** Lower factor of the block `(gram + lambda·I)⁻¹[chosen, chosen]`, from the inverse of the lower factor of all. */
export function factoriseInverseBlock(inverse: Float64Array, size: number, chosen: readonly number[]): Float64Array {
  const block = new Float64Array(chosen.length * chosen.length);
  const picked = new Float64Array(chosen.length);
  for (let row = chosen[0] ?? 0; row < size; row += 1) {
    chosen.forEach((col, at) => (picked[at] = inverse[row * size + col]!));
    for (let a = 0; a < chosen.length; a += 1)
      for (let b = 0; b <= a; b += 1) block[a * chosen.length + b]! += picked[a]! * picked[b]!;
  }
  const whole = chosen.map((_, at) => at);
  return factorise(block, chosen.length, whole, 0);
}

/**
 * Scores of the mails `chosen` by the model of all others, without fitting it: what the model of all is wrong about them,
 * divided by how much it leans on them. `block` is the factor of their block of the inverse.
 */
export function leftOutScores(
  block: Float64Array,
  chosen: readonly number[],
  targets: readonly Float32Array[],
  dual: readonly Float64Array[],
): readonly Float64Array[] {
  const scores = chosen.map(() => new Float64Array(dual.length));
  dual.forEach((column, cls) => {
    const wrong = solve(
      block,
      Float64Array.from(chosen, (index) => column[index]!),
    );
    chosen.forEach((index, at) => (scores[at]![cls] = targets[index]![cls]! - wrong[at]!));
  });
  return scores;
}

/** Weights and bias that give the same scores as the dual. */
export function primalOf(
  rows: readonly Vector[],
  scale: Float32Array,
  dual: readonly Float64Array[],
): { weights: Float32Array; bias: Float32Array } {
  const size = dual.length;
  const weights = new Float32Array(scale.length * size);
  rows.forEach((vector, index) => {
    for (let at = 0; at < vector.rows.length; at += 1) {
      const row = vector.rows[at]!;
      const value = vector.values[at]! * scale[row]! * scale[row]!;
      for (let cls = 0; cls < size; cls += 1) weights[row * size + cls]! += value * dual[cls]![index]!;
    }
  });
  return { weights, bias: Float32Array.from(dual, (column) => column.reduce((sum, part) => sum + part, 0)) };
}
