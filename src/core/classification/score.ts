// Scores of a linear model and what they say as probabilities.
import type { Evidence } from "./feature-bag";
import type { Model, QuestionModel } from "./knowledge";
import type { SparseWeights } from "./sparse-weights";
import type { Vector } from "./vector";

/** Raw score of every class of every question, by question. */
export function allScoresOf(
  { rows, values }: Vector,
  model: Pick<Model, "questions" | "weights">,
): Readonly<Record<string, Float64Array>> {
  const { starts, classes, values: weights } = model.weights;
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
  return Object.fromEntries(
    questions.map(([name, { first, bias }]) => [name, scores.subarray(first, first + bias.length)]),
  );
}

/** Raw scores of a question by value; empty where the model does not know it. */
export type ScoresByQuestion = (question: string) => ReadonlyMap<string, number>;

/** Scores of wrong values wander about zero by so much: below it a score tells little. */
const WANDER = 0.08;
/** Beyond this many times `WANDER` the curve below is a straight line. */
const STRAIGHT = 30;

/**
 * Logarithm of the chance a raw score of least squares stands for: that of the score itself where it is large, falling ever
 * more slowly below zero. The targets were 0 and 1, so it is the scores that are chances; twice the score is twice as likely.
 */
export function logChance(score: number): number {
  const far = score / WANDER;
  if (far < -STRAIGHT) return Math.log(WANDER) + far;
  return Math.log(WANDER * (far > STRAIGHT ? far : Math.log1p(Math.exp(far))));
}

/** Scores of rivals as probabilities: they sum to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, part) => total + part, 0);
  return raised.map((part) => part / sum);
}

/** Calibrated probabilities; with `softmax` they sum to 1. */
export function probabilitiesOf(scores: Float64Array, question: QuestionModel): Float64Array {
  if (question.link === "softmax") return softmax(scores.map((score) => question.scale * logChance(score)));
  return scores.map((score) => 1 / (1 + Math.exp(-question.scale * score - question.shift)));
}

/** A feature's share in the score of one class. */
export interface Contribution {
  readonly feature: string;
  readonly evidence: Evidence | null;
  readonly amount: number;
}

/** Contributions below this share of the strongest move next to nothing. */
const LEAST = 0.08;

/** By row, how much more than the mean of all classes a feature speaks for one; by itself where classes are no rivals. */
type Tables = Map<number, Float32Array>;
const told = new WeakMap<SparseWeights, Tables>();

function tellingOf({ weights }: Pick<Model, "weights">, question: QuestionModel, cls: number): Float32Array {
  const known = told.get(weights) ?? new Map<number, Float32Array>();
  told.set(weights, known);
  const fresh = known.get(question.first + cls) ?? tellingWeights(weights, question, cls);
  known.set(question.first + cls, fresh);
  return fresh;
}

function tellingWeights(
  { starts, classes, values }: SparseWeights,
  question: QuestionModel,
  cls: number,
): Float32Array {
  const telling = new Float32Array(starts.length - 1);
  const size = question.classes.length;
  const [first, wanted] = [question.first, question.first + cls];
  const share = question.link === "softmax" ? 1 / size : 0;
  for (let row = 0; row < telling.length; row += 1) {
    let sum = 0;
    let own = 0;
    for (let entry = starts[row] ?? 0, end = starts[row + 1] ?? 0; entry < end; entry += 1) {
      const one = classes[entry] ?? 0;
      if (one < first) continue;
      if (one >= first + size) break;
      const value = values[entry] ?? 0;
      sum += value;
      if (one === wanted) own = value;
    }
    telling[row] = own - sum * share;
  }
  return telling;
}

/** Places of a vector and how much each moved, side by side. */
interface Telling {
  readonly places: Int32Array;
  readonly amounts: Float32Array;
}

/** The features that spoke for `cls` and moved something, in the order of the vector. */
function tellingIn({ rows, values }: Vector, telling: Float32Array): Telling {
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
  model: Pick<Model, "weights">,
  { question, cls }: { readonly question: QuestionModel; readonly cls: number },
  most: number,
): readonly Contribution[] {
  const { places, amounts } = tellingIn(vector, tellingOf(model, question, cls));
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
