// The small model of further centres: logistic regression over the facts of `contributing-facts.ts`, fitted to scores of
// mails whose hand the linear models never saw. Newton's method from zero; the same mails give the same bytes.
import type { FeatureBag } from "../../src/core/classification/feature-bag";
import type { ContributingModel, Vocabulary } from "../../src/core/classification/knowledge";
import { candidatesOf, scoresByClass, spokenOf } from "../../src/core/classification/questions/contributing-facts";
import { bestThreshold, type HeldQuestion } from "./calibrate";
import type { Example } from "./corpus";
import { columnsOf, factorise, solve } from "./ridge";

/** Held-out scores of the questions the facts are made of. */
export interface ContributingHeld {
  readonly centre: HeldQuestion;
  readonly contributing: HeldQuestion;
  readonly theme: HeldQuestion;
}

interface Case {
  readonly facts: readonly number[];
  readonly isRight: boolean;
}

const STEPS = 12;
const PULL = 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const probabilityOf = (weights: readonly number[], facts: readonly number[]): number =>
  1 / (1 + Math.exp(-sum(facts.map((fact, at) => fact * weights[at]!))));

/** One step of Newton towards the weights with the least log loss and pull. */
function newton(weights: readonly number[], cases: readonly Case[]): readonly number[] {
  const size = weights.length;
  const slope = weights.map((weight) => PULL * weight);
  const curve = new Float64Array(size * size);
  for (const { facts, isRight } of cases) {
    const probability = probabilityOf(weights, facts);
    const bend = probability * (1 - probability);
    facts.forEach((fact, row) => {
      slope[row]! += (probability - Number(isRight)) * fact;
      facts.forEach((other, col) => (curve[row * size + col]! += bend * fact * other));
    });
  }
  const step = solve(factorise({ size, values: curve }, PULL), columnsOf(slope.map((one) => Float32Array.of(one))));
  return weights.map((weight, at) => weight - step.values[at]!);
}

const tidy = (value: number): number => Number(value.toFixed(4));

/** The model of further centres, from the complaints whose scores are given. */
export function fitContributing(
  { centre, contributing, theme }: ContributingHeld,
  bagOf: ReadonlyMap<Example, FeatureBag>,
  vocabulary: Vocabulary,
): ContributingModel {
  const complaints = [...contributing.scores.keys()].filter(
    (mail) => centre.scores.has(mail) && theme.scores.has(mail),
  );
  const cases = complaints.flatMap((mail): Case[] => {
    const places = scoresByClass(centre.classes, centre.scores.get(mail)!);
    const [primary] = [...places].reduce((best, one) => (one[1] > best[1] ? one : best));
    const scores = {
      centre: places,
      contributing: scoresByClass(contributing.classes, contributing.scores.get(mail)!),
      coordination: scoresByClass(theme.classes, theme.scores.get(mail)!).get("GF04") ?? 0,
    };
    return candidatesOf(scores, primary, spokenOf(bagOf.get(mail)!, vocabulary)).map((one) => ({
      facts: [...one.facts, 1],
      isRight: mail.labels.medvirkende.includes(one.centre),
    }));
  });
  let weights: readonly number[] = Array.from({ length: cases[0]?.facts.length ?? 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) weights = newton(weights, cases);
  const judged = cases.map(({ facts, isRight }) => ({ probability: probabilityOf(weights, facts), isRight }));
  const wanted = sum(complaints.map(({ labels }) => labels.medvirkende.length));
  return {
    weights: weights.slice(0, -1).map(tidy),
    bias: tidy(weights.at(-1)!),
    from: tidy(bestThreshold(judged, 1, { taken: 0, found: 0, wanted })),
  };
}
