// The conditional logit of discrete choice (McFadden 1974): several things stand to choose, facts tell of each, and one
// row of weights says how much a fact speaks for being chosen. It lets the answers about a mail be weighed together
// where the linear models see each value by itself.
import { softmax } from "./score";

export interface ChoiceModel {
  /** Weights of the facts, in the order the facts are told. */
  readonly weights: readonly number[];
  /** What each thing has by itself, where the same things stand to choose every time. */
  readonly biases?: readonly number[];
}

/** How likely each thing is the one to be chosen, from the facts about each; sums to 1. */
export function choiceProbabilities(
  facts: readonly (readonly number[])[],
  { weights, biases }: ChoiceModel,
): readonly number[] {
  const scores = facts.map((told, thing) =>
    told.reduce((sum, fact, at) => sum + fact * (weights[at] ?? 0), biases?.[thing] ?? 0),
  );
  return [...softmax(Float64Array.from(scores))];
}

/** Weights of `beliefFacts`: how far the foremost probability is to be believed. */
export type Belief = readonly number[];

/** Probabilities nearer to 0 or 1 than this tell no more. */
const SURE = 1e-6;

/** What beta calibration (Kull, Silva Filho and Flach 2017) weighs of a probability: ln p, -ln(1 - p) and one. */
export function beliefFacts(probability: number): readonly number[] {
  const inside = Math.min(1 - SURE, Math.max(SURE, probability));
  return [Math.log(inside), -Math.log(1 - inside), 1];
}

/**
 * Probabilities as they come true: the first, which is the greatest, as far as it is believed, the others share what is left.
 * Their order stays.
 */
export function believed(probabilities: readonly number[], belief: Belief): readonly number[] {
  const [top = 1, ...others] = probabilities;
  const left = 1 - top;
  const second = others[0] ?? 0;
  if (left <= 0) return probabilities;
  const [own = 0] = choiceProbabilities([beliefFacts(top), belief.map(() => 0)], { weights: belief });
  const first = Math.max(own, second / (left + second));
  return [first, ...others.map((one) => (one * (1 - first)) / left)];
}
