// The model as a file: feature names front-coded, idf and weights as one printable character each, which is what gzip
// packs best. Reading it needs no platform function, so the pane, the command line and the tests read it the same way.
import type { ActingModel, HovedsagModel, Model, QuestionModel } from "./knowledge";

export interface ModelFile {
  readonly version: string;
  /** Sorted feature names; each line starts with the count of letters it shares with the line before (base 36). */
  readonly names: string;
  /** idf above 1 in steps of `IDF_STEP`, one symbol a feature. */
  readonly idf: string;
  readonly questions: Readonly<Record<string, QuestionFile>>;
  readonly acting: ActingModel;
  readonly hovedsag: HovedsagModel;
}

export interface QuestionFile {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly link: "softmax" | "sigmoid";
  readonly scale: number;
  readonly shift: number;
  readonly sure: number;
  readonly likely: number;
  /** What one level moves: a weight is its level times this, less for a feature that stands in many mails. */
  readonly step: number;
  /**
   * Sparse weights in row-major order: the distances between them in digits of 40, and their levels, as symbols. Of two
   * classes only the second stands: the first has the same weights with the other sign.
   */
  readonly gaps: string;
  readonly levels: string;
}

/** Levels on each side of zero; what would lie beyond is written as the last. */
const LEVELS = 39;
/** Steps of the idf. */
const IDF_STEP = 0.125;
/** Digits of a distance; a digit that is not the last of its number stands as much higher. */
const BASE = 40;

/** The 80 printable characters from `#` on that JSON writes as they are; no digits, so no weights look like somebody's number. */
const SYMBOLS = String.fromCharCode(...Array.from({ length: 91 }, (_, at) => at + 35)).replace(/[\\\d]/g, "");
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, SYMBOLS.indexOf(String.fromCharCode(code))));

const symbolOf = (value: number): string => SYMBOLS.charAt(value);
const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0;

/** idf as it is stored, and as it must be counted with when a model is fitted. */
export const storedIdf = (idf: number): number => 1 + Math.round((idf - 1) / IDF_STEP) * IDF_STEP;

/** Stored idf as symbols. */
export const writeIdf = (idf: readonly number[]): string =>
  idf.map((one) => symbolOf(Math.min(SYMBOLS.length - 1, Math.round((one - 1) / IDF_STEP)))).join("");

/** Front-codes sorted names. */
export const frontCode = (names: readonly string[]): string =>
  names
    .map((name, at) => {
      const before = names[at - 1] ?? "";
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === name[shared]) shared += 1;
      return shared.toString(36) + name.slice(shared);
    })
    .join("\n");

function namesOf(coded: string): string[] {
  let before = "";
  return coded.split("\n").map((line) => (before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1)));
}

/**
 * Root of the share of mails a feature stands in. A weight is as exact as it needs to be: an error in it moves the scores of
 * all mails by its size times this, in the mean of squares.
 */
export const reachOf = (idf: number): number => Math.exp((1 - idf) / 2);

/** How many classes' weights a question writes. */
export const writtenClasses = (classes: number): number => (classes === 2 ? 1 : classes);

/** The weights of two rivals from those of the second. */
const mirrored = (second: Float32Array): Float32Array =>
  Float32Array.from({ length: second.length * 2 }, (_, at) => (second[at >> 1] ?? 0) * (at % 2 === 0 ? -1 : 1));

function weightsOf(question: QuestionFile, idf: Float32Array): Float32Array {
  const written = writtenOf(question, idf);
  return question.classes.length === 2 ? mirrored(written) : written;
}

function writtenOf({ gaps, levels, step, classes }: QuestionFile, idf: Float32Array): Float32Array {
  const size = writtenClasses(classes.length);
  const steps = idf.map((one) => step / reachOf(one));
  const weights = new Float32Array(idf.length * size);
  let position = -1;
  let at = 0;
  for (let weight = 0; weight < levels.length; weight += 1) {
    let scale = 1;
    for (let digit = BASE; digit >= BASE; scale *= BASE) {
      digit = valueAt(gaps, at);
      at += 1;
      position += (digit % BASE) * scale;
    }
    weights[position] = (valueAt(levels, weight) - LEVELS) * (steps[Math.floor(position / size)] ?? 0);
  }
  return weights;
}

/** The model a file holds. */
export function readModel(file: ModelFile): Model {
  const names = namesOf(file.names);
  const idf = Float32Array.from(file.idf, (_, at) => 1 + valueAt(file.idf, at) * IDF_STEP);
  const questions: Record<string, QuestionModel> = {};
  for (const [name, question] of Object.entries(file.questions))
    questions[name] = {
      ...question,
      bias: Float32Array.from(question.bias),
      weights: weightsOf(question, idf),
    };
  return {
    version: file.version,
    features: new Map(names.map((name, at) => [name, at])),
    idf,
    questions,
    acting: file.acting,
    hovedsag: file.hovedsag,
  };
}

/** A distance in digits, the lowest first. */
function digitsOf(distance: number): string {
  let rest = distance;
  let digits = "";
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) digits += symbolOf(BASE + (rest % BASE));
  return digits + symbolOf(rest);
}

const levelOf = (weight: number, idf: number, step: number): number => Math.round((weight * reachOf(idf)) / step);

/** Whether a weight is half a level or more. */
export const isWritten = (weight: number, idf: number, step: number): boolean => levelOf(weight, idf, step) !== 0;

/** Weights in whole levels of `step`, by the idf of their row; those less than half a level are left out. */
export function writeWeights(
  weights: Float32Array,
  idf: readonly number[],
  step: number,
): Pick<QuestionFile, "step" | "gaps" | "levels"> {
  const size = weights.length / idf.length;
  const gaps: string[] = [];
  const levels: string[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    const level = levelOf(weight, idf[Math.floor(at / size)] ?? 1, step);
    if (level === 0) return;
    gaps.push(digitsOf(at - last));
    levels.push(symbolOf(Math.max(-LEVELS, Math.min(LEVELS, level)) + LEVELS));
    last = at;
  });
  return { step, gaps: gaps.join(""), levels: levels.join("") };
}
