// Regularised linear models by Adagrad: seeded, single-threaded, the same bytes every time.
import type { Vector } from "../../src/core/classification/vector";

export interface FitOptions {
  readonly link: "softmax" | "sigmoid";
  readonly epochs: number;
  /** L2 pull towards `prior`. */
  readonly decay: number;
  readonly rate: number;
  readonly seed: number;
  /** Weights the pull is towards (vocabulary entries speak for their classes before any mail is read). */
  readonly prior?: Float32Array;
}

export interface Fitted {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** mulberry32: a small seeded generator. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(length: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Scores of one vector, written into `out`. */
export function scoreInto(vector: Vector, weights: Float32Array, bias: Float32Array, out: Float64Array): void {
  const size = bias.length;
  for (let cls = 0; cls < size; cls += 1) out[cls] = bias[cls] ?? 0;
  for (let at = 0; at < vector.rows.length; at += 1) {
    const value = vector.values[at] ?? 0;
    const base = (vector.rows[at] ?? 0) * size;
    for (let cls = 0; cls < size; cls += 1) out[cls]! += value * weights[base + cls]!;
  }
}

export function softmaxInPlace(scores: Float64Array): void {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let cls = 0; cls < scores.length; cls += 1) sum += scores[cls] = Math.exp(scores[cls]! - top);
  for (let cls = 0; cls < scores.length; cls += 1) scores[cls]! /= sum;
}

/** Fits weights to targets; `targets[i]` holds the wanted probability of each class. The last epochs are averaged. */
export function fit(
  rows: readonly Vector[],
  targets: readonly Float32Array[],
  featureCount: number,
  options: FitOptions,
  importance?: Float32Array,
): Fitted {
  const size = targets[0]?.length ?? 0;
  const weights = options.prior === undefined ? new Float32Array(featureCount * size) : options.prior.slice();
  const bias = new Float32Array(size);
  const squares = new Float32Array(featureCount * size).fill(0.05);
  const biasSquares = new Float32Array(size).fill(1);
  const next = random(options.seed);
  const gradient = new Float64Array(size);
  const averaged = { weights: new Float32Array(featureCount * size), bias: new Float32Array(size) };
  const averageFrom = Math.floor(options.epochs * 0.6);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const index of shuffled(rows.length, next)) {
      const row = rows[index]!;
      scoreInto(row, weights, bias, gradient);
      if (options.link === "softmax") softmaxInPlace(gradient);
      else for (let cls = 0; cls < size; cls += 1) gradient[cls] = 1 / (1 + Math.exp(-gradient[cls]!));
      const weight = importance?.[index] ?? 1;
      const target = targets[index]!;
      for (let cls = 0; cls < size; cls += 1) {
        const step = (gradient[cls]! - target[cls]!) * weight;
        gradient[cls] = step;
        biasSquares[cls]! += step * step;
        bias[cls]! -= (options.rate * step) / Math.sqrt(biasSquares[cls]!);
      }
      for (let at = 0; at < row.rows.length; at += 1) {
        const value = row.values[at]!;
        const base = row.rows[at]! * size;
        for (let cls = 0; cls < size; cls += 1) {
          const step = gradient[cls]! * value;
          if (step < 1e-7 && step > -1e-7) continue;
          const total = (squares[base + cls]! += step * step);
          weights[base + cls]! -= (options.rate * step) / Math.sqrt(total);
        }
      }
    }
    const keep = 1 - options.decay;
    if (options.prior === undefined) for (let at = 0; at < weights.length; at += 1) weights[at]! *= keep;
    else
      for (let at = 0; at < weights.length; at += 1)
        weights[at] = options.prior[at]! + (weights[at]! - options.prior[at]!) * keep;
    if (epoch >= averageFrom) {
      const share = 1 / (options.epochs - averageFrom);
      for (let at = 0; at < weights.length; at += 1) averaged.weights[at]! += weights[at]! * share;
      for (let cls = 0; cls < size; cls += 1) averaged.bias[cls]! += bias[cls]! * share;
    }
  }
  return averaged;
}
