// Trained weights → the model file: only the weights that move most mails are kept, and only the features they use.
import type { ContributingModel } from "../../src/core/classification/knowledge";
import {
  frontCode,
  writeIdf,
  writeWeights,
  type ModelFile,
  type QuestionFile,
} from "../../src/core/classification/model-file";
import type { FeatureSpace } from "./matrix";

/** A trained question before it is written: weights dense, the weak ones zero. */
export interface Trained extends Omit<QuestionFile, "most" | "gaps" | "levels" | "bias"> {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export type TrainedByName = Record<string, Trained>;

const SHARES: Readonly<Record<string, number>> = { theme: 0.46, centre: 0.26, type: 0.1 };
/** The share of the kept weights that a question gets. */
export const shareOf = (name: string): number => SHARES[name] ?? 0.03;

/** Zeroes all but the `keep` weights that move most mails: size times the root of the mails the feature stands in. */
export function prune(weights: Float32Array, space: FeatureSpace, keep: number): void {
  const size = weights.length / space.names.length;
  const worth = Float32Array.from(weights, (weight, at) => Math.abs(weight) * space.reach[Math.floor(at / size)]!);
  const floor = worth.slice().sort()[Math.max(0, worth.length - keep)] ?? 0;
  worth.forEach((value, at) => {
    if (value < floor) weights[at] = 0;
  });
}

/** Rows of the features that any question still uses. */
function usedRows(trained: readonly Trained[], count: number): readonly number[] {
  const used = new Uint8Array(count);
  for (const { weights, classes } of trained)
    weights.forEach((weight, at) => {
      if (weight !== 0) used[Math.floor(at / classes.length)] = 1;
    });
  return [...used.keys()].filter((row) => used[row] === 1);
}

function written({ weights, bias, ...rest }: Trained, rows: readonly number[]): QuestionFile {
  const size = rest.classes.length;
  const kept = new Float32Array(rows.length * size);
  rows.forEach((row, at) => {
    kept.set(weights.subarray(row * size, (row + 1) * size), at * size);
  });
  return { ...rest, bias: [...bias].map((value) => Number(value.toFixed(4))), ...writeWeights(kept) };
}

/** The file of a trained model. */
export function fileOf(
  trained: TrainedByName,
  contributing: ContributingModel,
  { space, version }: { readonly space: FeatureSpace; readonly version: string },
): ModelFile {
  const used = usedRows(Object.values(trained), space.names.length);
  return {
    version,
    names: frontCode(used.map((row) => space.names[row]!)),
    idf: writeIdf(used.map((row) => space.idf[row]!)),
    questions: Object.fromEntries(Object.entries(trained).map(([name, one]) => [name, written(one, used)])),
    contributing,
  };
}
