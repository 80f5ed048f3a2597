// CVR and SE numbers: eight digits, weights 2 7 6 5 4 3 2 1 modulo 11 (Erhvervsstyrelsen); they look like telephone
// numbers, so a label or the prefix DK is needed. Personal only for sole traders.
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { digitsOf, isWordCode, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";

const SHAPE = /(?:\d{8}|\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d)(?!\d)/y;
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

const passes = (digits: string) =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * (digits.charCodeAt(at) - 48), 0) % 11 === 0;

function hasPrefix(text: string, start: number): boolean {
  const from = text.charCodeAt(start - 1) === 32 ? start - 3 : start - 2;
  return from >= 0 && text.slice(from, from + 2) === "DK" && !isWordCode(text.charCodeAt(from - 1));
}

function cvrAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  if (text.charCodeAt(start) === 48) return null;
  const isLabelled = labelKindAt(scene, start) === "cvr";
  if (!isLabelled && !hasPrefix(text, start)) return null;
  const end = matchEnd(SHAPE, text, start);
  if (end < 0 || isWordCode(text.charCodeAt(end))) return null;
  if (!passes(digitsOf(text, start, end))) return null;
  return { type: "cvr", start, end, level: isLabelled ? "certain" : "probable", rule: "cvr-labelled" };
}

export const cvr: Detector = { id: "cvr", runs: [8], groups: [2, 4], at: cvrAt };
