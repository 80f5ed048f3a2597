// IBAN: length by country and ISO 7064 mod 97 (ISO 13616; the SWIFT registry). With the check digits tested, chance
// hits are one in a hundred of what has the shape; upper and lower case, blanks and hyphens are all in use.
import { isNear } from "../label-rule";
import type { Scene } from "../scene";
import { codeAt, isWordAt, LETTER, signAt } from "../signs";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";

/** A Danish account in the IBAN form: people mistype, and the account is theirs all the same. */
const DANISH_COUNTRIES = /^(?:DK|FO|GL)$/i;
const DANISH_LENGTH = 18;

const isGlue = (code: number) => code === 32 || code === 45;

/** Value of a letter or digit: letters count 10–35; -1 for other signs. */
function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return code < 128 && letter >= 97 && letter <= 122 ? letter - 87 : -1;
}

/** Place after `length` letters and digits, single blanks and hyphens between; -1 where they end early. */
function endAfter(text: string, start: number, length: number): number {
  let at = start;
  for (let count = 0; count < length; at++) {
    const code = codeAt(text, at);
    if (valueOf(code) >= 0) count++;
    else if (!isGlue(code) || isGlue(codeAt(text, at - 1))) return -1;
  }
  return at;
}

/** `rest`, taken on by what stands from `start` to `end`, modulo 97. */
function remainder(text: string, start: number, end: number, rest: number): number {
  for (let at = start; at < end; at++) {
    const value = valueOf(codeAt(text, at));
    if (value >= 0) rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}

function hasOnlyDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (valueOf(codeAt(text, at)) > 9) return false;
  return true;
}

function ibanAt(scene: Scene, run: number): Candidate | null {
  const { text, knowledge } = scene;
  const start = codeAt(text, run - 1) === 32 ? run - 3 : run - 2;
  if ((signAt(text, start) & LETTER) === 0 || (signAt(text, start + 1) & LETTER) === 0) return null;
  if (isWordAt(text, start - 1)) return null;
  const [one, two] = [valueOf(codeAt(text, start)), valueOf(codeAt(text, start + 1))];
  const length = one < 0 || two < 0 ? 0 : (knowledge.ibanLengths[one * 36 + two] ?? 0);
  const end = length === 0 ? -1 : endAfter(text, start, length);
  if (end < 0 || isWordAt(text, end)) return null;
  const body = endAfter(text, start, 4);
  if (remainder(text, start, body, remainder(text, body, end, 0)) === 1)
    return candidate("iban", start, end, "certain", "iban-mod97");
  const isDanish = length === DANISH_LENGTH && DANISH_COUNTRIES.test(scene.text.slice(start, start + 2));
  const isMistyped =
    isDanish &&
    hasOnlyDigits(text, start + 2, end) &&
    (isNear(scene, start, "iban") || isNear(scene, start, "account"));
  return isMistyped ? candidate("iban", start, end, "possible", "iban-mistyped") : null;
}

export const iban: Detector = {
  id: "iban",
  runs: Array.from({ length: 24 }, (_, at) => at + 1),
  groups: [],
  mayFollow: (before, earlier) => {
    const letter = before === "blank" ? earlier : before;
    return letter === "letter" || letter === "capital";
  },
  at: ibanAt,
};
