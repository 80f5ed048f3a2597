// Scores of a linear model and what they say as probabilities.
import type { Evidence } from "./feature-bag";
import type { Model, QuestionModel } from "./knowledge";
import type { Vector } from "./vector";

/**
 * The weights of all questions that are not zero, row by row: most are zero, a mail has thousands of features, and one
 * walk over its rows answers every question.
 */
interface SparseWeights {
  /** `starts[row]`…`starts[row + 1]`: entries of a row. */
  readonly starts: Int32Array;
  /** Class of each entry, counted through all questions. */
  readonly classes: Uint16Array;
  readonly weights: Float32Array;
}

const sparse = new WeakMap<Model["questions"], SparseWeights>();

function sparseOf({ questions, features }: Pick<Model, "questions" | "features">): SparseWeights {
  const known = sparse.get(questions);
  if (known !== undefined) return known;
  const all = Object.values(questions);
  const count = all.reduce((sum, { weights }) => weights.reduce((part, one) => (one === 0 ? part : part + 1), sum), 0);
  const fresh = {
    starts: new Int32Array(features.size + 1),
    classes: new Uint16Array(count),
    weights: new Float32Array(count),
  };
  fill(fresh, all, features.size);
  sparse.set(questions, fresh);
  return fresh;
}

function fill(fresh: SparseWeights, questions: readonly QuestionModel[], rows: number): void {
  let entry = 0;
  for (let row = 0; row < rows; row += 1) {
    let first = 0;
    for (const { weights, classes } of questions) {
      const size = classes.length;
      for (let cls = 0; cls < size; cls += 1) {
        const weight = weights[row * size + cls] ?? 0;
        if (weight === 0) continue;
        fresh.classes[entry] = first + cls;
        fresh.weights[entry] = weight;
        entry += 1;
      }
      first += size;
    }
    fresh.starts[row + 1] = entry;
  }
}

/** Raw score of every class of every question, by question. */
export function allScoresOf(
  { rows, values }: Vector,
  model: Pick<Model, "questions" | "features">,
): Readonly<Record<string, Float64Array>> {
  const { starts, classes, weights } = sparseOf(model);
  const questions = Object.entries(model.questions);
  const scores = Float64Array.from(questions.flatMap(([, { bias }]) => [...bias]));
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[at] ?? 0;
    const row = rows[at] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry += 1) {
      const cls = classes[entry] ?? 0;
      scores[cls] = (scores[cls] ?? 0) + value * (weights[entry] ?? 0);
    }
  }
  let first = 0;
  return Object.fromEntries(
    questions.map(
      ([
        name,
        {
          classes: { length },
        },
      ]) => [name, scores.subarray(first, (first += length))],
    ),
  );
}

/** Raw scores of a question by value; empty where the model does not know it. */
export type ScoresByQuestion = (question: string) => ReadonlyMap<string, number>;

/** Scores of rivals as probabilities: they sum to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, part) => total + part, 0);
  return raised.map((part) => part / sum);
}

/** Calibrated probabilities; with `softmax` they sum to 1. */
export function probabilitiesOf(scores: Float64Array, question: QuestionModel): Float64Array {
  const calibrated = scores.map((score) => question.scale * score + question.shift);
  return question.link === "sigmoid" ? calibrated.map((score) => 1 / (1 + Math.exp(-score))) : softmax(calibrated);
}

/** A feature's share in the score of one class. */
export interface Contribution {
  readonly feature: string;
  readonly evidence: Evidence | null;
  readonly amount: number;
}

/** Contributions below this share of the strongest move next to nothing. */
const LEAST = 0.08;

const told = new WeakMap<QuestionModel, Map<number, Float32Array>>();

/** By row, how much more than the mean of all classes a feature speaks for `cls`; by itself where classes are no rivals. */
function tellingOf(question: QuestionModel, cls: number): Float32Array {
  const known = told.get(question) ?? new Map<number, Float32Array>();
  told.set(question, known);
  const fresh = known.get(cls) ?? tellingWeights(question, cls);
  known.set(cls, fresh);
  return fresh;
}

function tellingWeights({ weights, classes, link }: QuestionModel, cls: number): Float32Array {
  const size = classes.length;
  return Float32Array.from({ length: weights.length / size }, (_, row) => {
    let mean = 0;
    if (link === "softmax") for (let one = 0; one < size; one += 1) mean += (weights[row * size + one] ?? 0) / size;
    return (weights[row * size + cls] ?? 0) - mean;
  });
}

/** Places of a vector and how much each moved, side by side. */
interface Telling {
  readonly places: Int32Array;
  readonly amounts: Float32Array;
}

/** The features that spoke for `cls` and moved something, in the order of the vector. */
function tellingIn({ rows, values }: Vector, question: QuestionModel, cls: number): Telling {
  const telling = tellingOf(question, cls);
  const places = new Int32Array(rows.length);
  const amounts = new Float32Array(rows.length);
  let count = 0;
  let top = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const amount = Math.fround((values[at] ?? 0) * (telling[rows[at] ?? 0] ?? 0));
    // What falls below the share of the strongest so far falls below that of the strongest of all.
    if (amount <= 0 || amount < top * LEAST) continue;
    if (amount > top) top = amount;
    places[count] = at;
    amounts[count] = amount;
    count += 1;
  }
  return { places: places.subarray(0, count), amounts: amounts.subarray(0, count) };
}

/** The features that spoke for `cls` (against the mean of all), strongest first, at most `most`. */
export function contributionsOf(
  vector: Vector,
  question: QuestionModel,
  cls: number,
  most: number,
): readonly Contribution[] {
  const { places, amounts } = tellingIn(vector, question, cls);
  const least = leastOf(amounts, most);
  const found: { readonly place: number; readonly amount: number }[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at] ?? 0;
    if (amount >= least) found.push({ place: places[at] ?? 0, amount });
  }
  return found
    .sort((a, b) => b.amount - a.amount)
    .slice(0, most)
    .map(({ place, amount }) => ({ feature: vector.nameAt(place), evidence: vector.evidenceAt(place), amount }));
}

/** The amount from which a contribution is among the `most` strongest and moves something. */
function leastOf(amounts: Float32Array, most: number): number {
  let top = 0;
  for (let at = 0; at < amounts.length; at += 1) top = Math.max(top, amounts[at] ?? 0);
  const telling = amounts.filter((amount) => amount >= top * LEAST);
  return telling.length <= most ? top * LEAST : (telling.sort()[telling.length - most] ?? 0);
}
