// Trained weights → the model file: only the weights that move most mails are kept, and only the features they use.
import { codeLevels, heldIn, LEVEL_CONTEXTS } from "../../src/core/classification/level-code";
import {
  frontCode,
  isWritten,
  kindsOf,
  levelsOf,
  reachOf,
  writeBytes,
  writeIdf,
  writtenClasses,
  type ModelFile,
  type QuestionFile,
} from "../../src/core/classification/model-file";
import type { FeatureSpace } from "./matrix";
import { RangeEncoder } from "./range-encoder";
import type { SecondLook } from "./second-look";

/** A trained question before it is written: its weights dense, and what one level of them will be. */
export interface Trained extends Omit<QuestionFile, "levels" | "bias"> {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export type TrainedByName = Record<string, Trained>;

const SHARES: Readonly<Record<string, number>> = { theme: 0.46, centre: 0.26, type: 0.1 };
/** The share of the kept weights that a question gets. */
export const shareOf = (name: string): number => SHARES[name] ?? 0.03;

/** Half a level is as much as the `keep`th weight moves the mails: what moves them less is not written. */
export function stepFor(weights: Float32Array, { idf }: FeatureSpace, keep: number): number {
  const size = weights.length / idf.length;
  const worth = weights.map((weight, at) => Math.abs(weight) * reachOf(idf[Math.floor(at / size)]!)).sort();
  return Number((2 * (worth[Math.max(0, worth.length - keep)] ?? 0)).toPrecision(6));
}

/** A question as it is written: weights of all its classes, or of the second of two. */
interface Written extends Trained {
  readonly width: number;
}

function toWritten(one: Trained): Written {
  const size = one.classes.length;
  const width = writtenClasses(size);
  return width === size
    ? { ...one, width }
    : { ...one, width, weights: one.weights.filter((_, at) => at % size === 1) };
}

/** Rows of the features that any question writes a weight of. */
function usedRows(questions: readonly Written[], { idf }: FeatureSpace): readonly number[] {
  const used = new Uint8Array(idf.length);
  for (const { weights, width, step } of questions)
    weights.forEach((weight, at) => {
      const row = Math.floor(at / width);
      if (used[row] === 0 && isWritten(weight, idf[row]!, step)) used[row] = 1;
    });
  return [...used.keys()].filter((row) => used[row] === 1);
}

/** The features of a file, in its order. */
export interface FileRows {
  readonly names: readonly string[];
  readonly idf: readonly number[];
}

/** Weights of the features, `width` of each, as the file holds them. */
export function writeLevels(weights: Float32Array, step: number, { names, idf }: FileRows): string {
  const coder = new RangeEncoder(LEVEL_CONTEXTS);
  const levels = levelsOf(weights, idf, step);
  const width = weights.length / names.length;
  codeLevels(coder, levels, { width, kinds: kindsOf(names, idf), held: heldIn(levels, width) });
  return writeBytes(coder.end());
}

function inRows({ weights, bias, width, ...rest }: Written, used: readonly number[], file: FileRows): QuestionFile {
  const kept = new Float32Array(used.length * width);
  used.forEach((row, at) => {
    kept.set(weights.subarray(row * width, (row + 1) * width), at * width);
  });
  const rounded = [...bias].map((value) => Number(value.toFixed(4)));
  return { ...rest, bias: rounded, levels: writeLevels(kept, rest.step, file) };
}

/** The file of a trained model. */
export function fileOf(
  trained: TrainedByName,
  { acting, hovedsag }: SecondLook,
  { space, version }: { readonly space: FeatureSpace; readonly version: string },
): ModelFile {
  const written = Object.entries(trained).map(([name, one]) => [name, toWritten(one)] as const);
  const used = usedRows(
    written.map(([, one]) => one),
    space,
  );
  const file = { names: used.map((row) => space.names[row]!), idf: used.map((row) => space.idf[row]!) };
  return {
    version,
    names: frontCode(file.names),
    idf: writeIdf(file.idf),
    questions: Object.fromEntries(written.map(([name, one]) => [name, inRows(one, used, file)])),
    acting,
    hovedsag,
  };
}
