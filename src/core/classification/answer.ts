// One question put to the model: its values ranked, the best one as a suggestion with its reasons.
import type { QuestionModel } from "./knowledge";
import type { Reading } from "./reading";
import { LOOKED_AT, reasonsOf } from "./reasons";
import { contributionsOf, probabilitiesOf } from "./score";
import type { Confidence, Ranked, Reason, Suggested } from "./suggestion";

/** Probabilities from which an answer is *sikker*, and *sandsynlig*. */
type Thresholds = Pick<QuestionModel, "sure" | "likely">;

/** The values of a question, most probable first, and why each. */
export interface Answer<T> {
  readonly ranked: readonly Ranked<T>[];
  readonly thresholds: Thresholds;
  readonly reasonsFor: (value: T) => readonly Reason[];
}

const byProbability = <T>(values: readonly Ranked<T>[]): readonly Ranked<T>[] =>
  [...values].sort((a, b) => b.probability - a.probability);

/** What is left of values of which one is right, most probable first: they sum to 1 again. */
export function rankedRivals<T>(left: readonly Ranked<T>[]): readonly Ranked<T>[] {
  const sum = left.reduce((total, { probability }) => total + probability, 0);
  return byProbability(left.map(({ value, probability }) => ({ value, probability: sum > 0 ? probability / sum : 0 })));
}

/** Ranks the values of one question; `allowed` is the codebook's hard rule. */
export function ask<T extends string>(
  reading: Reading,
  name: string,
  allowed: (value: T) => boolean = () => true,
): Answer<T> {
  const question = reading.knowledge.model.questions[name];
  if (question === undefined) throw new Error(`the model has no question ${name}`);
  const all = probabilitiesOf(reading.scores[name] ?? new Float64Array(), question);
  const kept = question.classes.map((value, at) => ({ value: value as T, probability: all[at] ?? 0 }));
  const possible = kept.filter(({ value }) => allowed(value));
  const ranked = question.link === "softmax" ? rankedRivals(possible) : byProbability(possible);
  return { ranked, thresholds: question, reasonsFor: (value) => reasonsIn(reading, name, value) };
}

/** Why a value of a question: the words of the mail that spoke for it in the linear model. */
export function reasonsIn({ mail, vector, knowledge }: Reading, name: string, value: string): readonly Reason[] {
  const question = knowledge.model.questions[name];
  if (question === undefined) return [];
  const cls = question.classes.indexOf(value);
  return reasonsOf(mail, contributionsOf(vector, knowledge.model, { question, cls }, LOOKED_AT));
}

function confidenceOf(
  reading: Reading,
  { sure, likely }: Thresholds,
  probability: number,
  reasons: readonly Reason[],
): Confidence {
  if (!reading.legible || reasons.length === 0 || probability < likely) return "usikker";
  return probability >= sure ? "sikker" : "sandsynlig";
}

/** The best value of an answer as a suggestion. */
export function best<T>(
  reading: Reading,
  { ranked, thresholds, reasonsFor }: Answer<T>,
  extra: readonly Reason[] = [],
): Suggested<T> {
  const first = ranked[0];
  if (first === undefined) throw new Error("a question without values");
  const reasons = [...extra, ...reasonsFor(first.value)].slice(0, 4);
  const { value, probability } = first;
  return { value, probability, confidence: confidenceOf(reading, thresholds, probability, reasons), ranked, reasons };
}

/** A value that follows from another answer without doubt of its own. */
export const settled = <T, R = T>(value: T, from: Suggested<unknown>): Suggested<T, R> => ({
  value,
  probability: from.probability,
  confidence: from.confidence,
  ranked: [],
  reasons: from.reasons,
});
