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
