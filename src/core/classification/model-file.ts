// The model as a file: feature names front-coded, idf and weights as bytes. Reading it needs no platform function, so the
// pane, the command line and the tests read the same file the same way.
import type { Model, QuestionModel } from "./knowledge";

export interface ModelFile {
  readonly version: string;
  /** Sorted feature names; each line starts with the count of letters it shares with the line before (base 36). */
  readonly names: string;
  /** idf in 1/24 steps, one byte a feature, base64. */
  readonly idf: string;
  readonly questions: Readonly<Record<string, QuestionFile>>;
}

export interface QuestionFile {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly link: "softmax" | "sigmoid";
  readonly scale: number;
  readonly shift: number;
  readonly sure: number;
  readonly likely: number;
  /** The largest weight; levels are square roots of shares of it, so small weights keep their differences. */
  readonly most: number;
  /** Sparse weights in row-major order: the distances between them (varints) and their levels (int8), each base64. */
  readonly gaps: string;
  readonly levels: string;
}

/** Levels on each side of zero: finer steps cost bytes and gain nothing measurable. */
const LEVELS = 31;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of a base64 text. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) values[ALPHABET.charCodeAt(at)] = at;
  const clean = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let out = 0;
  for (let at = 0; at < clean.length; at += 1) {
    buffer = (buffer << 6) | (values[clean.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[out] = (buffer >> bits) & 255;
    out += 1;
    buffer &= (1 << bits) - 1;
  }
  return bytes;
}

/** base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]];
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      (ALPHABET[word >> 18] ?? "") +
        (ALPHABET[(word >> 12) & 63] ?? "") +
        (b === undefined ? "=" : (ALPHABET[(word >> 6) & 63] ?? "")) +
        (c === undefined ? "=" : (ALPHABET[word & 63] ?? "")),
    );
  }
  return parts.join("");
}

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

function weightsOf(file: QuestionFile, length: number): Float32Array {
  const gaps = fromBase64(file.gaps);
  const levels = fromBase64(file.levels);
  const weights = new Float32Array(length);
  let position = -1;
  let at = 0;
  for (const raw of levels) {
    let scale = 1;
    for (let byte = 128; byte >= 128; scale *= 128) {
      byte = gaps[at] ?? 0;
      at += 1;
      position += (byte & 127) * scale;
    }
    const level = raw > 127 ? raw - 256 : raw;
    weights[position] = (Math.sign(level) * file.most * level * level) / (LEVELS * LEVELS);
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
    idf: Float32Array.from(fromBase64(file.idf), (step) => step / 24),
    questions,
  };
}

/** Sparse, quantised weights; zeros are left out. */
export function writeWeights(weights: Float32Array): Pick<QuestionFile, "most" | "gaps" | "levels"> {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6);
  const gaps: number[] = [];
  const levels: number[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / most) * LEVELS);
    if (level === 0) return;
    for (let gap = at - last; ; gap = Math.floor(gap / 128)) {
      gaps.push(gap > 127 ? (gap % 128) + 128 : gap);
      if (gap < 128) break;
    }
    last = at;
    levels.push(level & 255);
  });
  return { most, gaps: toBase64(Uint8Array.from(gaps)), levels: toBase64(Uint8Array.from(levels)) };
}
