// The model as a file: feature names front-coded, idf as one printable character each, which gzip packs well, and weights as
// the bits of their levels, which it could not pack as tightly.
import { codeLevels, KINDS, LEVEL_CONTEXTS, LEVELS } from "./level-code";
import { RangeDecoder } from "./range-decoder";
import { sparseWeights, type LevelTable } from "./sparse-weights";
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
   * The levels of the weights, coded by `codeLevels`, six bits a symbol. Of two classes only the second stands: the first has the
   * same weights with the other sign.
   */
  readonly levels: string;
}

/** Steps of the idf. */
const IDF_STEP = 0.125;
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

/** Kinds of features in the order of `PREFIXES`, in so many steps of idf each. */
const IDF_KINDS = 16;
const PREFIXES = "wsbcvmo";

/** What a feature's name and idf tell of its weights beforehand, below `KINDS`. */
export function kindsOf(names: readonly string[], idf: ArrayLike<number>): Uint8Array {
  const kinds = new Uint8Array(names.length);
  names.forEach((name, at) => {
    const prefix = Math.max(0, PREFIXES.indexOf(name.charAt(0)));
    const telling = Math.min(IDF_KINDS - 1, Math.floor(((idf[at] ?? 1) - 1) / (4 * IDF_STEP)));
    kinds[at] = Math.min(KINDS - 1, prefix * IDF_KINDS + telling);
  });
  return kinds;
}

/** Symbols a group of bytes is written as, six bits each; and its bytes. */
const GROUP = 4;
const GROUP_BYTES = 3;

/** Bytes as symbols. */
export function writeBytes(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += GROUP_BYTES) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    groups.push(symbolOf(bits >> 18), symbolOf((bits >> 12) & 63), symbolOf((bits >> 6) & 63), symbolOf(bits & 63));
  }
  return groups.join("");
}

/** The bytes, and zeros up to a whole group. */
function readBytes(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / GROUP) * GROUP_BYTES);
  for (let from = 0, to = 0; from < text.length; from += GROUP, to += GROUP_BYTES) {
    const high = (valueAt(text, from) << 6) | valueAt(text, from + 1);
    const bits = (high << 12) | (valueAt(text, from + 2) << 6) | valueAt(text, from + 3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = (bits >> 8) & 255;
    bytes[to + 2] = bits & 255;
  }
  return bytes;
}

function tableOf({ levels: coded, step, classes }: QuestionFile, kinds: Uint8Array): LevelTable {
  const width = writtenClasses(classes.length);
  const levels = new Int16Array(kinds.length * width);
  const held = new Uint8Array(kinds.length);
  codeLevels(new RangeDecoder(readBytes(coded), LEVEL_CONTEXTS), levels, { width, kinds, held });
  return { levels, width, held, step, isMirrored: width !== classes.length };
}

function idfOf(symbols: string): Float32Array {
  const idf = new Float32Array(symbols.length);
  for (let at = 0; at < idf.length; at += 1) idf[at] = 1 + valueAt(symbols, at) * IDF_STEP;
  return idf;
}

/** The model a file holds. */
export function readModel(file: ModelFile): Model {
  const names = namesOf(file.names);
  const idf = idfOf(file.idf);
  const kinds = kindsOf(names, idf);
  const questions: Record<string, QuestionModel> = {};
  let first = 0;
  for (const [name, question] of Object.entries(file.questions)) {
    questions[name] = { ...question, first, bias: Float32Array.from(question.bias) };
    first += question.classes.length;
  }
  const tables = Object.values(file.questions).map((question) => tableOf(question, kinds));
  return {
    version: file.version,
    features: new Map(names.map((name, at) => [name, at])),
    idf,
    questions,
    weights: sparseWeights(tables, Float64Array.from(idf, reachOf)),
    acting: file.acting,
    hovedsag: file.hovedsag,
  };
}

const levelOf = (weight: number, idf: number, step: number): number => Math.round((weight * reachOf(idf)) / step);

/** Whether a weight is half a level or more. */
export const isWritten = (weight: number, idf: number, step: number): boolean => levelOf(weight, idf, step) !== 0;

/**
 * Weights in whole levels of `step`, by the idf of their row; those less than half a level are zero. Throws where a weight has
 * more levels than a file can tell: cut off, it would no longer weigh what it was fitted to weigh.
 */
export function levelsOf(weights: Float32Array, idf: ArrayLike<number>, step: number): Int16Array {
  const width = weights.length / idf.length;
  return Int16Array.from(weights, (weight, at) => {
    const level = levelOf(weight, idf[Math.floor(at / width)] ?? 1, step);
    if (Math.abs(level) > LEVELS) throw new Error(`a weight of ${String(level)} levels does not fit into the file`);
    return level;
  });
}
