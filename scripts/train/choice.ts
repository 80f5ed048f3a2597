// Fits a conditional logit to choices whose outcome is known: Newton's method with halved steps, a pull towards zero on
// facts of the same spread. The same cases give the same bytes.
import type { ChoiceModel } from "../../src/core/classification/choice";
import { columnsOf, factorise, solve } from "./ridge";

/** One choice: the facts about each thing, which was chosen, and how much the case counts. */
export interface ChoiceCase {
  readonly facts: readonly (readonly number[])[];
  readonly chosen: number;
  readonly weight: number;
}

export interface ChoiceOptions {
  /** Whether the same things stand to choose every time, and each has something by itself. */
  readonly hasBiases: boolean;
  /** Where to begin; a fit to nearly the same cases is near. */
  readonly start?: ChoiceModel;
}

const PULL = 1;
const STEPS = 30;
const NEAR = 1e-5;

/** Root of the mean square of each fact: facts of the same spread are pulled alike. */
function spreadsOf(cases: readonly ChoiceCase[], count: number): Float64Array {
  const squares = new Float64Array(count);
  let rows = 0;
  for (const { facts } of cases)
    for (const told of facts) {
      rows += 1;
      for (let at = 0; at < count; at += 1) squares[at]! += told[at]! * told[at]!;
    }
  return squares.map((one) => Math.sqrt(one / Math.max(1, rows)) || 1);
}

/** A fit under way: facts one after the other, all of one case together. */
interface Fit {
  readonly cases: readonly ChoiceCase[];
  readonly values: readonly Float64Array[];
  /** Facts of a thing; what each thing has by itself comes after them. */
  readonly facts: number;
  readonly things: number;
}

/** Fills `shares` with the probabilities of a case; returns its log loss. */
function share(
  { cases, values, facts, things }: Fit,
  index: number,
  weights: Float64Array,
  shares: Float64Array,
): number {
  const { chosen } = cases[index]!;
  const told = values[index]!;
  const count = told.length / facts;
  let top = -Infinity;
  for (let thing = 0; thing < count; thing += 1) {
    let score = things > 0 ? weights[facts + thing]! : 0;
    for (let at = 0; at < facts; at += 1) score += told[thing * facts + at]! * weights[at]!;
    shares[thing] = score;
    if (score > top) top = score;
  }
  const own = shares[chosen]! - top;
  let sum = 0;
  for (let thing = 0; thing < count; thing += 1) sum += shares[thing] = Math.exp(shares[thing]! - top);
  for (let thing = 0; thing < count; thing += 1) shares[thing]! /= sum;
  return Math.log(sum) - own;
}

const MOST_THINGS = 256;

function lossOf(fit: Fit, weights: Float64Array): number {
  const shares = new Float64Array(MOST_THINGS);
  const pull = weights.reduce((sum, one) => sum + (PULL * one * one) / 2, 0);
  return fit.cases.reduce((sum, { weight }, index) => sum + weight * share(fit, index, weights, shares), pull);
}

/** The step of Newton from `weights`: the slope of the loss, through its curve. */
function newton(fit: Fit, weights: Float64Array): Float64Array {
  const { cases, values, facts, things } = fit;
  const size = facts + things;
  const slope = weights.map((weight) => PULL * weight);
  const curve = new Float64Array(size * size);
  const shares = new Float64Array(MOST_THINGS);
  const mean = new Float64Array(size);
  cases.forEach(({ chosen, weight }, index) => {
    share(fit, index, weights, shares);
    const told = values[index]!;
    const count = told.length / facts;
    mean.fill(0);
    for (let thing = 0; thing < count; thing += 1) {
      const part = shares[thing]!;
      const from = thing * facts;
      const own = facts + thing;
      for (let row = 0; row < facts; row += 1) {
        const fact = told[from + row]!;
        if (fact === 0) continue;
        mean[row]! += part * fact;
        const moved = weight * part * fact;
        for (let col = 0; col <= row; col += 1) curve[row * size + col]! += moved * told[from + col]!;
        if (things > 0) curve[own * size + row]! += moved;
      }
      if (things > 0) {
        mean[own] = part;
        curve[own * size + own]! += weight * part;
      }
    }
    for (let row = 0; row < size; row += 1) {
      const spread = weight * mean[row]!;
      slope[row]! += spread;
      if (spread !== 0) for (let col = 0; col <= row; col += 1) curve[row * size + col]! -= spread * mean[col]!;
    }
    for (let at = 0; at < facts; at += 1) slope[at]! -= weight * told[chosen * facts + at]!;
    if (things > 0) slope[facts + chosen]! -= weight;
  });
  return solve(factorise({ size, values: curve }, PULL), columnsOf([...slope].map((one) => Float32Array.of(one))))
    .values;
}

const tidy = (value: number): number => Number(value.toFixed(4));

/** The model under which the cases are most likely. */
export function fitChoice(cases: readonly ChoiceCase[], { hasBiases, start }: ChoiceOptions): ChoiceModel {
  const facts = cases[0]?.facts[0]?.length ?? 0;
  const things = hasBiases ? (cases[0]?.facts.length ?? 0) : 0;
  const spreads = spreadsOf(cases, facts);
  const values = cases.map((one) => Float64Array.from(one.facts.flat(), (fact, at) => fact / spreads[at % facts]!));
  const fit = { cases, values, facts, things };
  let weights = Float64Array.from({ length: facts + things }, (_, at) =>
    at < facts ? (start?.weights[at] ?? 0) * spreads[at]! : (start?.biases?.[at - facts] ?? 0),
  );
  let loss = lossOf(fit, weights);
  for (let step = 0; step < STEPS; step += 1) {
    const move = newton(fit, weights);
    let by = 1;
    let [next, reached] = [weights, Infinity];
    for (; by > 1e-3 && reached > loss; by /= 2) {
      const length = by;
      next = weights.map((weight, at) => weight - length * move[at]!);
      reached = lossOf(fit, next);
    }
    if (reached > loss) break;
    const isThere = loss - reached < NEAR * Math.max(1, loss);
    [weights, loss] = [next, reached];
    if (isThere) break;
  }
  const own = [...weights.subarray(0, facts)].map((weight, at) => tidy(weight / spreads[at]!));
  return hasBiases ? { weights: own, biases: [...weights.subarray(facts)].map(tidy) } : { weights: own };
}
