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
  const scores = new Float64Array(facts.length);
  facts.forEach((told, thing) => {
    let sum = biases?.[thing] ?? 0;
    for (let at = 0; at < told.length; at += 1) sum += (told[at] ?? 0) * (weights[at] ?? 0);
    scores[thing] = sum;
  });
  return [...softmax(scores)];
}
