// From scores of mails whose author the model never saw to honest probabilities and thresholds.
import { logChance, softmax } from "../../src/core/classification/score";
import type { Example } from "./corpus";

/** How scores become probabilities, and from where they are trusted. */
export interface Calibration {
  readonly scale: number;
  readonly shift: number;
  readonly sure: number;
  readonly likely: number;
}

export interface Held {
  readonly scores: Float64Array;
  /** 1 for right classes. */
  readonly right: Float32Array;
}

/** Held-out scores of one question, by mail. */
export interface HeldQuestion {
  readonly classes: readonly string[];
  readonly scores: ReadonlyMap<Example, Float64Array>;
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

const softmaxAt = (scale: number, chances: Float64Array): Float64Array =>
  softmax(chances.map((chance) => scale * chance));

/** The scale of log chances with the least log loss; softmax is blind to a shift. */
function softmaxScale(held: readonly Held[]): number {
  let best = { scale: 1, loss: Infinity };
  for (let step = 0; step <= 60; step += 1) {
    const scale = 1.1 ** step;
    const loss = held.reduce((sum, { scores, right }) => {
      const cls = right.indexOf(1);
      return cls < 0 ? sum : sum - Math.log(Math.max(1e-9, softmaxAt(scale, scores)[cls]!));
    }, 0);
    if (loss < best.loss) best = { scale, loss };
  }
  return best.scale;
}

/** Scale and shift with the least log loss over all classes (Platt), by a fixed grid refined once. */
function sigmoidScale(held: readonly Held[]): { scale: number; shift: number } {
  let best = { scale: 1, shift: 0, loss: Infinity };
  const search = (scales: readonly number[], shifts: readonly number[]) => {
    for (const scale of scales)
      for (const shift of shifts) {
        let loss = 0;
        for (const { scores, right } of held)
          for (let cls = 0; cls < scores.length; cls += 1) {
            const probability = sigmoid(scale * scores[cls]! + shift);
            loss -= Math.log(Math.max(1e-9, right[cls] === 1 ? probability : 1 - probability));
          }
        if (loss < best.loss) best = { scale, shift, loss };
      }
  };
  search([2, 4, 6, 8, 10, 13, 16], [-9, -7.5, -6, -5, -4, -3, -2]);
  const { scale, shift } = best;
  search(
    [0.85, 0.95, 1, 1.05, 1.15].map((by) => by * scale),
    [-0.7, -0.35, 0, 0.35, 0.7].map((by) => by + shift),
  );
  return best;
}

/** Lowest probability from which the best value is right in `precision` of the mails; 1.01 where it never is. */
function sureFrom(ranked: readonly { probability: number; isRight: boolean }[], precision: number): number {
  const sorted = [...ranked].sort((a, b) => b.probability - a.probability);
  let right = 0;
  let from = 1.01;
  sorted.forEach(({ probability, isRight }, at) => {
    if (isRight) right += 1;
    const isLastOfItsLike = sorted[at + 1]?.probability !== probability;
    if (at >= 9 && isLastOfItsLike && right / (at + 1) >= precision) from = probability;
  });
  return from;
}

interface Judged {
  readonly probability: number;
  readonly isRight: boolean;
}

/** What is taken whatever the threshold, and all that could rightly be taken. */
interface Whole {
  readonly taken: number;
  readonly found: number;
  readonly wanted: number;
}

/** The threshold from which taking what was judged gives the best F1; `otherwise` where taking nothing is best. */
export function bestThreshold(
  judged: readonly Judged[],
  otherwise: number,
  { taken, found, wanted }: Whole = { taken: 0, found: 0, wanted: judged.filter(({ isRight }) => isRight).length },
): number {
  const sorted = [...judged].sort((a, b) => b.probability - a.probability);
  let right = found;
  let best = { threshold: otherwise, f1: (2 * found) / (taken + wanted) };
  sorted.forEach(({ probability, isRight }, at) => {
    if (isRight) right += 1;
    const f1 = (2 * right) / (taken + at + 1 + wanted);
    if (f1 > best.f1) best = { threshold: probability, f1 };
  });
  return best.threshold;
}

const tidy = (value: number): number => Number(value.toFixed(3));

/** Whether the best value is right, what could stand beside it, and how many values are. */
interface Several {
  readonly isRight: boolean;
  readonly further: readonly Judged[];
  readonly wanted: number;
}

/** The probability from which a further value stands beside the best one, for the best F1 of the whole set. */
export function furtherFrom(held: readonly Several[]): number {
  const found = held.filter(({ isRight }) => isRight).length;
  const wanted = held.reduce((sum, one) => sum + one.wanted, 0);
  const further = held.flatMap((one) => one.further);
  return tidy(bestThreshold(further, Infinity, { taken: held.length, found, wanted }));
}

/** What the words promise of each answer by itself: *sikker* four in five, *sandsynlig* that it is likelier than not. */
const [LEAST_SURE, LEAST_LIKELY] = [0.8, 0.5];
const MOST_LIKELY = 0.6;

/** From where the best of rivals is trusted: right in 95 % of the mails together, and in 85 %. */
export const thresholdsOf = (top: readonly Judged[]): Pick<Calibration, "sure" | "likely"> => ({
  sure: tidy(Math.max(LEAST_SURE, sureFrom(top, 0.95))),
  likely: tidy(Math.max(LEAST_LIKELY, Math.min(MOST_LIKELY, sureFrom(top, 0.85)))),
});

/** Classes that are right or wrong each by itself. */
function calibrateEach(held: readonly Held[]): Calibration {
  const { scale, shift } = sigmoidScale(held);
  const pairs = held.flatMap(({ scores, right }) =>
    [...scores].map((score, cls) => ({ probability: sigmoid(scale * score + shift), isRight: right[cls] === 1 })),
  );
  return {
    scale: tidy(scale),
    shift: tidy(shift),
    sure: tidy(sureFrom(pairs, 0.8)),
    likely: tidy(bestThreshold(pairs, 0.5)),
  };
}

/** Classes of which one is right. */
function calibrateRivals(asked: readonly Held[], positive: number): Calibration {
  const held = asked.map(({ scores, right }) => ({ scores: scores.map(logChance), right }));
  const scale = softmaxScale(held);
  const answers = held.map(({ scores, right }) => ({ probabilities: softmaxAt(scale, scores), right }));
  const top = answers.map(({ probabilities, right }) => {
    const best = probabilities.indexOf(Math.max(...probabilities));
    return { probability: probabilities[best]!, isRight: right[best] === 1 };
  });
  const thresholds = thresholdsOf(top);
  if (positive < 0) return { scale: tidy(scale), shift: 0, ...thresholds };
  const positives = answers.map(({ probabilities, right }) => ({
    probability: probabilities[positive]!,
    isRight: right[positive] === 1,
  }));
  return { scale: tidy(scale), shift: 0, ...thresholds, likely: tidy(Math.min(bestThreshold(positives, 0.5), 0.6)) };
}

/** Calibrates one question on held-out scores. `positive` is the class of a yes/no question. */
export function calibrate(held: readonly Held[], link: "softmax" | "sigmoid", positive: number): Calibration {
  if (link === "sigmoid") return calibrateEach(held);
  return calibrateRivals(held, positive);
}
