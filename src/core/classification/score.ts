// Scores of a linear model and what they say as probabilities.
import type { QuestionModel } from "./knowledge";
import type { Vector } from "./vector";

/** The weights that are not zero, row by row: most are, and a mail has thousands of features. */
interface SparseWeights {
  /** `starts[row]`…`starts[row + 1]`: entries of a row. */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float32Array;
  /** Mean weight of each row over the classes of a softmax question; 0 for yes/no classes of their own. */
  readonly means: Float32Array;
}

const sparse = new WeakMap<QuestionModel, SparseWeights>();

function sparseOf(question: QuestionModel): SparseWeights {
  const known = sparse.get(question);
  if (known !== undefined) return known;
  const size = question.classes.length;
  const rows = question.weights.length / size;
  let count = 0;
  for (const weight of question.weights) if (weight !== 0) count += 1;
  const fresh = {
    starts: new Int32Array(rows + 1),
    classes: new Uint8Array(count),
    weights: new Float32Array(count),
    means: new Float32Array(rows),
  };
  fill(fresh, question, rows);
  sparse.set(question, fresh);
  return fresh;
}

function fill(fresh: SparseWeights, { weights, classes, link }: QuestionModel, rows: number): void {
  const size = classes.length;
  let entry = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let cls = 0; cls < size; cls += 1) {
      const weight = weights[row * size + cls] ?? 0;
      if (weight === 0) continue;
      fresh.classes[entry] = cls;
      fresh.weights[entry] = weight;
      if (link === "softmax") fresh.means[row] = (fresh.means[row] ?? 0) + weight / size;
      entry += 1;
    }
    fresh.starts[row + 1] = entry;
  }
}

/** Raw score of every class. */
export function scoresOf({ rows, values }: Vector, question: QuestionModel): Float64Array {
  const { starts, classes, weights } = sparseOf(question);
  const scores = Float64Array.from(question.bias);
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[at] ?? 0;
    const row = rows[at] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry += 1) {
      const cls = classes[entry] ?? 0;
      scores[cls] = (scores[cls] ?? 0) + value * (weights[entry] ?? 0);
    }
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

/** Contributions below this share of the strongest move next to nothing. */
const LEAST = 0.08;

/** Share of every feature in the score of `cls`, against the mean of all classes. */
function amountsOf({ rows, values }: Vector, question: QuestionModel, cls: number): Float32Array {
  const { starts, classes, weights, means } = sparseOf(question);
  const amounts = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const end = starts[row + 1] ?? 0;
    let entry = starts[row] ?? 0;
    while (entry < end && (classes[entry] ?? 0) < cls) entry += 1;
    const weight = entry < end && classes[entry] === cls ? (weights[entry] ?? 0) : 0;
    amounts[at] = (values[at] ?? 0) * (weight - (means[row] ?? 0));
  }
  return amounts;
}

/** The features that spoke for `cls` (against the mean of all), strongest first, at most `most`. */
export function contributionsOf(
  vector: Vector,
  question: QuestionModel,
  cls: number,
  most: number,
): readonly Contribution[] {
  const amounts = amountsOf(vector, question, cls);
  let top = 0;
  for (const amount of amounts) if (amount > top) top = amount;
  const found: Contribution[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at] ?? 0;
    if (amount > 0 && amount >= top * LEAST) found.push({ feature: vector.names[at] ?? "", amount });
  }
  return found.sort((a, b) => b.amount - a.amount).slice(0, most);
}
