// Passports: nine digits (Danish) or a letter-and-digit number (foreign) behind a telling word, and the machine-readable
// zone with its check digits (ICAO Doc 9303).
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { ASCII_CAPITAL, codeAt, DIGIT, hasDigits, isDigitAt, isWordAt, signAt, ZONE_LETTER } from "../signs";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";

const NAMES_LINE = /P[A-Z<][A-Z<]{3}[A-Z<]{39}\n[> ]{0,4}$/;
const NAMES_LENGTH = 52;
const WEIGHTS = [7, 3, 1];
const FILLER = 60;
const ZONE = DIGIT | ZONE_LETTER;

/** Check digit of a field. */
function checkDigit(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    const value = code === FILLER ? 0 : code >= 65 ? code - 55 : code - 48;
    sum += value * (WEIGHTS[(at - start) % 3] ?? 0);
  }
  return sum % 10;
}

/** True where every character of a stretch has one of the signs. */
function areAll(text: string, start: number, end: number, signs: number): boolean {
  for (let at = start; at < end; at++) if ((signAt(text, at) & signs) === 0) return false;
  return true;
}

const isSex = (code: number) => code === 77 || code === 70 || code === 88 || code === FILLER;

/** End of the second line of a passport's zone: number, country, birth, sex, expiry, optional data; -1 for none. */
function zoneEnd(text: string, start: number): number {
  if (!isDigitAt(text, start + 9) || !areAll(text, start + 10, start + 13, ZONE_LETTER)) return -1;
  if (!hasDigits(text, start + 13, 7) || !isSex(codeAt(text, start + 20)) || !hasDigits(text, start + 21, 7)) return -1;
  if (!areAll(text, start, start + 9, ZONE) || !areAll(text, start + 28, start + 42, ZONE)) return -1;
  let end = start + 42;
  while (end < start + 44 && (signAt(text, end) & ZONE) !== 0) end++;
  return end;
}

function zoneAt({ text }: Scene, run: number): Candidate | null {
  let start = run;
  while (run - start < 10 && (signAt(text, start - 1) & ZONE) !== 0) start--;
  const end = zoneEnd(text, start);
  if (end < 0 || checkDigit(text, start, start + 9) !== codeAt(text, start + 9) - 48) return null;
  if (checkDigit(text, start + 13, start + 19) !== codeAt(text, start + 19) - 48) return null;
  const names = NAMES_LINE.exec(text.slice(Math.max(0, start - NAMES_LENGTH), start));
  const from = names === null ? start : start - names[0].length;
  return candidate("pas", from, end, "certain", "passport-zone");
}

/** Start of the letters written before the digits of a foreign passport ("PX4418207", "EH 4410273"). */
function lettersBefore(text: string, run: number): number {
  const edge = codeAt(text, run - 1) === 32 ? run - 1 : run;
  let start = edge;
  while (edge - start < 3 && (signAt(text, start - 1) & ASCII_CAPITAL) !== 0) start--;
  return edge - start > 0 && edge - start < 3 && !isWordAt(text, start - 1) ? start : run;
}

/** Nine digits in threes behind a telling word. */
function groupedAt(scene: Scene, run: number): Candidate | null {
  const { second, third, fourth, afterFirst, afterSecond } = scene.row;
  if (second !== 3 || third !== 3 || fourth > 0 || afterFirst !== 32 || afterSecond !== 32) return null;
  if (isWordAt(scene.text, run - 1) || isWordAt(scene.text, run + 11)) return null;
  if (labelKindAt(scene, run) !== "passport") return null;
  return candidate("pas", run, run + 11, "certain", "passport-labelled");
}

function labelledAt(scene: Scene, run: number, end: number): Candidate | null {
  const { text } = scene;
  const start = end - run === 9 ? run : lettersBefore(text, run);
  if (start === run && end - run !== 9) return null;
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return null;
  if (labelKindAt(scene, start) !== "passport") return null;
  return candidate("pas", start, end, "certain", "passport-labelled");
}

export const passport: Detector = {
  id: "passport",
  runs: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  groups: [],
  mayPrecede: (after, length) =>
    (length >= 6 && length < 10) || (length === 3 && after === "blank") || after === "capital" || after === "less-than",
  at: (scene, start, end) => {
    if (end - start === 3 && codeAt(scene.text, end) === 32) return groupedAt(scene, start);
    const isZone = (signAt(scene.text, end) & ZONE) !== 0 && end - start !== 9;
    if (isZone || end - start === 10) return zoneAt(scene, start);
    return end - start < 6 ? null : labelledAt(scene, start, end);
  },
};
