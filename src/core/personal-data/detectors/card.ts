// Payment cards: 13–19 digits, issuer prefix and Luhn (ISO/IEC 7812). Without the prefix, GLN and EAN numbers pass
// Luhn one time in ten; 5019 is Dankort. Numbers labelled as a card need no check digit: people mistype.
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import type { DigitRow } from "../digit-row";
import { codeAt, isDigitAt, isWordAt } from "../signs";
import { countDigits } from "../text-tests";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";

/** First six digits from and to, and the lengths numbers of the issuer have: ISO/IEC 7812 and the schemes' own ranges. */
const ISSUERS: readonly (readonly [from: number, to: number, ...lengths: number[]])[] = [
  [222100, 272099, 16],
  [300000, 305999, 14],
  [340000, 349999, 15],
  [352800, 358999, 16],
  [360000, 369999, 14],
  [370000, 379999, 15],
  [380000, 389999, 14],
  [400000, 499999, 13, 16, 19],
  [500000, 699999, 16],
];

/** The first six digits of a number. */
function prefixAt(text: string, start: number): number {
  let prefix = 0;
  for (let at = start, count = 0; count < 6; at++) {
    if (!isDigitAt(text, at)) continue;
    prefix = prefix * 10 + codeAt(text, at) - 48;
    count++;
  }
  return prefix;
}

/** True where an issuer has numbers that begin like this and are so long. */
function isIssued(prefix: number, length: number): boolean {
  for (const issuer of ISSUERS) if (prefix >= issuer[0] && prefix <= issuer[1]) return issuer.includes(length, 2);
  return false;
}

function passesLuhn(text: string, start: number, end: number): boolean {
  let [sum, count] = [0, 0];
  for (let at = end - 1; at >= start; at--) {
    if (!isDigitAt(text, at)) continue;
    const digit = codeAt(text, at) - 48;
    const doubled = digit * 2;
    sum += count++ % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
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
  const count = countDigits(text, start, end);
  if (!isIssued(prefixAt(text, start), count)) return null;
  const kind = labelKindAt(scene, start);
  const isLabelled = kind === "card";
  if (!isLabelled && (kind === "other" || !passesLuhn(text, start, end))) return null;
  const level = isLabelled || end - start > count ? "certain" : "probable";
  return candidate("kort", start, end, level, "card");
}

export const card: Detector = { id: "card", runs: [13, 14, 15, 16, 17, 18, 19], groups: [4], at: cardAt };
