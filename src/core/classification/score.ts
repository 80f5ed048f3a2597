// Scores of a linear model and what they say as probabilities.
import type { FeatureBag } from "./features";
import type { Model, QuestionModel } from "./knowledge";
import type { Vector } from "./vector";

/** Raw score of every class. */
export function scoresOf(vector: Vector, question: QuestionModel): Float64Array {
  const size = question.classes.length;
  const scores = Float64Array.from(question.bias);
  for (let at = 0; at < vector.rows.length; at += 1) {
    const value = vector.values[at] ?? 0;
    const base = (vector.rows[at] ?? 0) * size;
    for (let cls = 0; cls < size; cls += 1)
      scores[cls] = (scores[cls] ?? 0) + value * (question.weights[base + cls] ?? 0);
  }
  return scores;
}

/** Calibrated probabilities; with `softmax` they sum to 1. */
export function probabilitiesOf(scores: Float64Array, question: QuestionModel): Float64Array {
  const calibrated = scores.map((score) => question.scale * score + question.shift);
  if (question.link === "sigmoid") return calibrated.map((score) => 1 / (1 + Math.exp(-score)));
  const top = calibrated.reduce((most, score) => Math.max(most, score), -Infinity);
  const raised = calibrated.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, part) => total + part, 0);
  return raised.map((part) => part / sum);
}

/** A feature's share in the score of one class. */
export interface Contribution {
  readonly feature: string;
  readonly amount: number;
}

/** The features that spoke for `cls` (against the mean of the others), strongest first. */
export function contributionsOf(
  bag: FeatureBag,
  vector: Vector,
  model: Model,
  question: QuestionModel,
  cls: number,
): readonly Contribution[] {
  const size = question.classes.length;
  const amounts = new Map<number, number>();
  vector.rows.forEach((row, at) => {
    let sum = 0;
    for (let other = 0; other < size; other += 1) sum += question.weights[row * size + other] ?? 0;
    const own = question.weights[row * size + cls] ?? 0;
    const rest = question.link === "softmax" && size > 1 ? (sum - own) / (size - 1) : 0;
    const amount = (vector.values[at] ?? 0) * (own - rest);
    if (amount > 0) amounts.set(row, amount);
  });
  const found: Contribution[] = [];
  for (const feature of bag.keys()) {
    const amount = amounts.get(model.features.get(feature) ?? -1);
    if (amount !== undefined) found.push({ feature, amount });
  }
  return found.sort((a, b) => b.amount - a.amount);
}
