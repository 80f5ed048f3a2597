// Scores of a linear model and what they say as probabilities.
import type { QuestionModel } from "./knowledge";
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

const means = new WeakMap<QuestionModel, Float32Array>();

/** Mean weight of each feature over the classes of a softmax question; 0 for yes/no classes of their own. */
function meansOf(question: QuestionModel): Float32Array {
  const known = means.get(question);
  if (known !== undefined) return known;
  const size = question.classes.length;
  const fresh = new Float32Array(question.weights.length / size);
  if (question.link === "softmax")
    question.weights.forEach((weight, at) => {
      const row = Math.floor(at / size);
      fresh[row] = (fresh[row] ?? 0) + weight / size;
    });
  means.set(question, fresh);
  return fresh;
}

/** Contributions below this share of the strongest move next to nothing. */
const LEAST = 0.08;

/** The features that spoke for `cls` (against the mean of all), strongest first, at most `most`. */
export function contributionsOf(
  vector: Vector,
  question: QuestionModel,
  cls: number,
  most: number,
): readonly Contribution[] {
  const size = question.classes.length;
  const mean = meansOf(question);
  const amounts = new Float32Array(vector.rows.length);
  let top = 0;
  vector.rows.forEach((row, at) => {
    const amount = (vector.values[at] ?? 0) * ((question.weights[row * size + cls] ?? 0) - (mean[row] ?? 0));
    amounts[at] = amount;
    if (amount > top) top = amount;
  });
  const found: Contribution[] = [];
  amounts.forEach((amount, at) => {
    if (amount > 0 && amount >= top * LEAST) found.push({ feature: vector.names[at] ?? "", amount });
  });
  return found.sort((a, b) => b.amount - a.amount).slice(0, most);
}
