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
  /** Size of one weight step. */
  readonly step: number;
  /** Sparse weights, base64 of bytes: (gap varint, weight int8) in row-major order. */
  readonly weights: string;
}

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
  const bytes = fromBase64(file.weights);
  const weights = new Float32Array(length);
  let position = -1;
  let at = 0;
  while (at < bytes.length) {
    let gap = 0;
    let scale = 1;
    for (let byte = bytes[at++] ?? 0; ; byte = bytes[at++] ?? 0) {
      gap += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) break;
    }
    position += gap;
    const raw = bytes[at++] ?? 0;
    weights[position] = (raw > 127 ? raw - 256 : raw) * file.step;
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

/** Sparse, quantised weights: what rounds to zero, or is below `floor`, is left out. */
export function writeWeights(
  weights: Float32Array,
  floor: number,
): { readonly step: number; readonly weights: string } {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 1e-6);
  const step = most / 127;
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    const level = Math.round(weight / step);
    if (level === 0 || Math.abs(weight) < floor) return;
    for (let gap = at - last; ; gap = Math.floor(gap / 128)) {
      bytes.push(gap > 127 ? (gap % 128) + 128 : gap);
      if (gap < 128) break;
    }
    last = at;
    bytes.push(level & 255);
  });
  return { step, weights: toBase64(Uint8Array.from(bytes)) };
}
