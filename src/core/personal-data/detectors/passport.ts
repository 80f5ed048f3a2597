// Passports: nine digits (Danish) or a letter-and-digit number (foreign) behind a telling word, and the machine-readable
// zone with its check digits (ICAO Doc 9303).
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { isDigit, isWordCode, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";

const ZONE = /[A-Z0-9<]{9}\d[A-Z<]{3}\d{6}\d[MFX<]\d{6}\d[A-Z0-9<]{14,16}/y;
const NAMES_LINE = /P[A-Z<][A-Z<]{3}[A-Z<]{39}\n[> ]{0,4}$/;
const WEIGHTS = [7, 3, 1];

function checkDigit(field: string): number {
  let sum = 0;
  for (let at = 0; at < field.length; at++) {
    const code = field.charCodeAt(at);
    const value = code === 60 ? 0 : code >= 65 ? code - 55 : code - 48;
    sum += value * (WEIGHTS[at % 3] ?? 0);
  }
  return sum % 10;
}

const isZoneCode = (code: number) => isDigit(code) || (code >= 65 && code <= 90) || code === 60;

function zoneAt(scene: Scene, run: number): Candidate | null {
  const { text } = scene;
  let start = run;
  while (start > 0 && run - start < 10 && isZoneCode(text.charCodeAt(start - 1))) start--;
  const end = matchEnd(ZONE, text, start);
  if (end < 0 || checkDigit(text.slice(start, start + 9)) !== text.charCodeAt(start + 9) - 48) return null;
  if (checkDigit(text.slice(start + 13, start + 19)) !== text.charCodeAt(start + 19) - 48) return null;
  const names = NAMES_LINE.exec(text.slice(Math.max(0, start - 52), start));
  return {
    type: "pas",
    start: names === null ? start : start - names[0].length,
    end,
    level: "certain",
    rule: "passport-zone",
  };
}

/** Start of the letters written before the digits of a foreign passport ("PX4418207", "EH 4410273"). */
function lettersBefore(text: string, run: number): number {
  let start = text.charCodeAt(run - 1) === 32 ? run - 1 : run;
  const edge = start;
  while (start > 0 && edge - start < 3 && text.charCodeAt(start - 1) >= 65 && text.charCodeAt(start - 1) <= 90) start--;
  return edge - start > 0 && edge - start < 3 && !isWordCode(text.charCodeAt(start - 1)) ? start : run;
}

function labelledAt(scene: Scene, run: number, end: number): Candidate | null {
  const { text } = scene;
  const start = end - run === 9 ? run : lettersBefore(text, run);
  if (start === run && end - run !== 9) return null;
  if (isWordCode(text.charCodeAt(start - 1)) || isWordCode(text.charCodeAt(end))) return null;
  if (labelKindAt(scene, start) !== "passport") return null;
  return { type: "pas", start, end, level: "certain", rule: "passport-labelled" };
}

export const passport: Detector = {
  id: "passport",
  runs: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  groups: [],
  at: (scene, start, end) => {
    const isZone = isZoneCode(scene.text.charCodeAt(end)) && end - start !== 9;
    if (isZone || end - start === 10) return zoneAt(scene, start);
    return end - start < 6 ? null : labelledAt(scene, start, end);
  },
};
