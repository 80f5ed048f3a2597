// Payment cards: 13–19 digits, issuer prefix and Luhn (ISO/IEC 7812). Without the prefix, GLN and EAN numbers pass
// Luhn one time in ten; 5019 is Dankort. Numbers labelled as a card need no check digit: people mistype.
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { digitsOf, isDigit, isWordCode, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";

const GROUPS = /(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5}|\d{13,19})(?!\d)/y;
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

function cardAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const first = text.charCodeAt(start);
  if (first < 50 || first > 54) return null;
  const end = matchEnd(GROUPS, text, start);
  if (end < 0 || isWordCode(text.charCodeAt(start - 1)) || isWordCode(text.charCodeAt(end))) return null;
  if (text.charCodeAt(start - 1) === 45 && isDigit(text.charCodeAt(start - 2))) return null;
  const digits = digitsOf(text, start, end);
  if (!ISSUER.test(digits)) return null;
  const kind = labelKindAt(scene, start);
  const isLabelled = kind === "card";
  if (!isLabelled && (kind === "other" || !passesLuhn(digits))) return null;
  return {
    type: "kort",
    start,
    end,
    level: isLabelled || end - start > digits.length ? "certain" : "probable",
    rule: "card",
  };
}

export const card: Detector = { id: "card", runs: [13, 14, 15, 16, 17, 18, 19], groups: [4], at: cardAt };
