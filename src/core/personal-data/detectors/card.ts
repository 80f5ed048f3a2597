// Payment cards: 13–19 digits, issuer prefix and Luhn (ISO/IEC 7812). Without the prefix, GLN and EAN numbers pass
// Luhn one time in ten; 5019 is Dankort. Numbers labelled as a card need no check digit: people mistype.
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import type { DigitRow } from "../digit-row";
import { codeAt, isDigitAt, isWordAt } from "../signs";
import { digitsOf } from "../text-tests";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";

const ISSUER =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)\d{12,13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|5019\d{12}|(?:50|5[6-9]|6[0-9])\d{14})$/;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** End of 4-4-4-n or 4-6-n with one sign throughout; -1 where there is none. */
function groupsEnd(row: DigitRow): number {
  const { start, second, third, fourth, afterFirst: sign } = row;
  if ((sign !== 32 && sign !== 45) || row.afterSecond !== sign) return -1;
  if (second === 6) return third === 4 || third === 5 ? start + 12 + third : -1;
  if (second !== 4 || third !== 4 || row.afterThird !== sign) return -1;
  return fourth <= 7 ? start + 15 + fourth : -1;
}

function cardAt(scene: Scene, start: number, runEnd: number): Candidate | null {
  const { text } = scene;
  const first = codeAt(text, start);
  if (first < 50 || first > 54) return null;
  const end = runEnd - start === 4 ? groupsEnd(scene.row) : runEnd;
  if (end < 0 || isWordAt(text, start - 1) || isWordAt(text, end)) return null;
  if (codeAt(text, start - 1) === 45 && isDigitAt(text, start - 2)) return null;
  const digits = digitsOf(text, start, end);
  if (!ISSUER.test(digits)) return null;
  const kind = labelKindAt(scene, start);
  const isLabelled = kind === "card";
  if (!isLabelled && (kind === "other" || !passesLuhn(digits))) return null;
  const level = isLabelled || end - start > digits.length ? "certain" : "probable";
  return candidate("kort", start, end, level, "card");
}

export const card: Detector = { id: "card", runs: [13, 14, 15, 16, 17, 18, 19], groups: [4], at: cardAt };
