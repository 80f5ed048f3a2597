// CVR and SE numbers: eight digits, weights 2 7 6 5 4 3 2 1 modulo 11 (Erhvervsstyrelsen); they look like telephone
// numbers, so a label or the prefix DK is needed. Personal only for sole traders.
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { codeAt, isDigitAt, isWordAt } from "../signs";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";
import { eightDigits, isInPairs, lengthOf } from "./eight-digits";

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

function passes(text: string, start: number, end: number): boolean {
  let [sum, count] = [0, 0];
  for (let at = start; at < end; at++)
    if (isDigitAt(text, at)) sum += (codeAt(text, at) - 48) * (WEIGHTS[count++] ?? 0);
  return sum % 11 === 0;
}

/** True where "DK" stands before the number. */
function hasPrefix(text: string, start: number): boolean {
  const from = codeAt(text, start - 1) === 32 ? start - 3 : start - 2;
  return codeAt(text, from) === 68 && codeAt(text, from + 1) === 75 && !isWordAt(text, from - 1);
}

function cvrAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  if (codeAt(text, start) === 48) return null;
  const shape = eightDigits(scene.row);
  if (shape < 0 || !isInPairs(shape)) return null;
  const end = start + lengthOf(shape);
  if (isWordAt(text, end)) return null;
  const isLabelled = labelKindAt(scene, start) === "cvr";
  if ((!isLabelled && !hasPrefix(text, start)) || !passes(text, start, end)) return null;
  return candidate("cvr", start, end, isLabelled ? "certain" : "probable", "cvr-labelled");
}

export const cvr: Detector = { id: "cvr", runs: [8], groups: [2, 4], at: cvrAt };
