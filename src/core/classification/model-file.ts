// The model as a file: feature names front-coded, idf and weights as one printable character each, which is what gzip
// packs best. Reading it needs no platform function, so the pane, the command line and the tests read it the same way.
import type { ContributingModel, Model, QuestionModel } from "./knowledge";

export interface ModelFile {
  readonly version: string;
  /** Sorted feature names; each line starts with the count of letters it shares with the line before (base 36). */
  readonly names: string;
  /** idf above 1 in steps of `IDF_STEP`, one symbol a feature. */
  readonly idf: string;
  readonly questions: Readonly<Record<string, QuestionFile>>;
  readonly contributing: ContributingModel;
}

export interface QuestionFile {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly link: "softmax" | "sigmoid";
  readonly scale: number;
  readonly shift: number;
  readonly sure: number;
  readonly likely: number;
  readonly also?: number;
  /** The largest weight; levels are square roots of shares of it, so small weights keep their differences. */
  readonly most: number;
  /** Sparse weights in row-major order: the distances between them in digits of 40, and their levels, as symbols. */
  readonly gaps: string;
  readonly levels: string;
}

/** Levels on each side of zero: finer steps cost bytes and gain nothing measurable. */
const LEVELS = 11;
/** Steps of the idf. */
const IDF_STEP = 0.1;
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

function weightsOf({ gaps, levels, most }: QuestionFile, length: number): Float32Array {
  const weights = new Float32Array(length);
  let position = -1;
  let at = 0;
  for (let weight = 0; weight < levels.length; weight += 1) {
    let scale = 1;
    for (let digit = BASE; digit >= BASE; scale *= BASE) {
      digit = valueAt(gaps, at);
      at += 1;
      position += (digit % BASE) * scale;
    }
    const level = valueAt(levels, weight) - LEVELS;
    weights[position] = (Math.sign(level) * most * level * level) / (LEVELS * LEVELS);
  }
  return weights;
}

/** The model a file holds. */
export function readModel(file: ModelFile): Model {
  const names = namesOf(file.names);
  const questions: Record<string, QuestionModel> = {};
  for (const [name, question] of Object.entries(file.questions))
    questions[name] = {
      ...question,
      bias: Float32Array.from(question.bias),
      weights: weightsOf(question, names.length * question.classes.length),
    };
  return {
    version: file.version,
    features: new Map(names.map((name, at) => [name, at])),
    idf: Float32Array.from(file.idf, (_, at) => 1 + valueAt(file.idf, at) * IDF_STEP),
    questions,
    contributing: file.contributing,
  };
}

/** A distance in digits, the lowest first. */
function digitsOf(distance: number): string {
  let rest = distance;
  let digits = "";
  for (; rest >= BASE; rest = Math.floor(rest / BASE)) digits += symbolOf(BASE + (rest % BASE));
  return digits + symbolOf(rest);
}

/** Sparse, quantised weights; zeros are left out. */
export function writeWeights(weights: Float32Array): Pick<QuestionFile, "most" | "gaps" | "levels"> {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6);
  const gaps: string[] = [];
  const levels: string[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / most) * LEVELS);
    if (level === 0) return;
    gaps.push(digitsOf(at - last));
    levels.push(symbolOf(level + LEVELS));
    last = at;
  });
  return { most, gaps: gaps.join(""), levels: levels.join("") };
}
