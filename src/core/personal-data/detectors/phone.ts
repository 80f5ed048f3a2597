// Danish telephone numbers (eight digits, first 2–9; Energistyrelsen's numbering plan) in the groupings people write,
// with +45, 0045 or nothing in front; foreign ones only with a plus sign. Dates, amounts and case numbers are not.
import type { FindingLevel } from "../finding";
import { labelKindAt } from "../label-rule";
import type { DigitRow } from "../digit-row";
import type { Scene } from "../scene";
import { codeAt, DIGIT, digitsEnd, hasDigits, isDigitAt, isWordAt, LETTER, signAt, twoDigits } from "../signs";
import { matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";
import { eightDigits, isPhoneGrouping, lengthOf } from "./eight-digits";

const FOREIGN = /\+[1-9]\d{0,2}[ -]?(?:\(0\)[ -]?)?\d(?:[ -]?\d){6,11}(?!\d)/y;
const UNIT = / ?(?:kr|dkk|eur|euro|mio|m2|km|kg)\b/iy;
const [BLANK, OPEN, CLOSE, PLUS, COMMA, HYPHEN, DOT, SLASH, ZERO, COLON, LESS_THAN] = [
  32, 40, 41, 43, 44, 45, 46, 47, 48, 58, 60,
];
const PAIRS_LENGTH = 11;
/** The country's code, written without its plus. */
const DENMARK = 45;

/** True where a word, number or sign leads into the digits. */
function isContinued(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  if (before === BLANK) return false;
  if (isWordAt(text, start - 1) || before === 95 || before === 64 || before === 35 || before === PLUS) return true;
  if (before === HYPHEN) return isWordAt(text, start - 2);
  return (before === DOT || before === COMMA) && isDigitAt(text, start - 2);
}

/** Start of `+` or `(+` before the digits. */
function startOfPrefix(text: string, start: number): number {
  let from = start;
  if (codeAt(text, from - 1) === PLUS) from--;
  if (codeAt(text, from - 1) === OPEN) from--;
  return from;
}

/** End of `+45`, `0045`, `(+45)` and a `(0)` behind it; -1 where none stands. */
function prefixEnd(text: string, from: number): number {
  let at = codeAt(text, from) === OPEN ? from + 1 : from;
  if (codeAt(text, at) === PLUS) at += 1;
  else if (codeAt(text, at) === ZERO && codeAt(text, at + 1) === ZERO) at += 2;
  else return -1;
  if (codeAt(text, at) !== 52 || codeAt(text, at + 1) !== 53) return -1;
  at += 2;
  if (codeAt(text, at) === CLOSE) at++;
  const sign = codeAt(text, at);
  if (sign === BLANK || sign === DOT || sign === HYPHEN) at++;
  const hasTrunk = codeAt(text, at) === OPEN && codeAt(text, at + 1) === ZERO && codeAt(text, at + 2) === CLOSE;
  if (hasTrunk) at += codeAt(text, at + 3) === BLANK ? 4 : 3;
  return at;
}

/** End of a Danish number in one of its groupings; -1 where none stands. */
function nationalEnd(row: DigitRow): number {
  const shape = eightDigits(row);
  return shape >= 0 && isPhoneGrouping(shape) ? row.start + lengthOf(shape) : -1;
}

/** A number behind +45 or 0045: whoever writes that means a telephone. */
function prefixedAt({ text, rowBehind }: Scene, start: number): Candidate | null {
  const from = startOfPrefix(text, start);
  const national = prefixEnd(text, from);
  if (national < 0 || codeAt(text, national) === ZERO || isWordAt(text, from - 1)) return null;
  if (!isDigitAt(text, national)) return null;
  rowBehind.moveTo(national);
  const end = nationalEnd(rowBehind);
  if (end < 0) return null;
  return candidate("telefon", from, end, "certain", "phone-prefixed");
}

/** Fewer digits than a foreign number has at least. */
function isTooShort(text: string, start: number): boolean {
  let count = 0;
  for (let at = start; count < 8; at++) {
    const code = codeAt(text, at);
    if ((signAt(text, at) & DIGIT) !== 0) count++;
    else if (code !== BLANK && code !== HYPHEN && code !== OPEN && code !== CLOSE) return true;
    else if (at - start > 20) return true;
  }
  return false;
}

function foreignAt({ text }: Scene, start: number): Candidate | null {
  if (codeAt(text, start - 1) !== PLUS || isWordAt(text, start - 2) || isTooShort(text, start)) return null;
  const end = matchEnd(FOREIGN, text, start - 1);
  // `+71<…+12345678<` is the line of a paying-in form.
  return end < 0 || codeAt(text, end) === LESS_THAN
    ? null
    : candidate("telefon", start - 1, end, "probable", "phone-foreign");
}

/** True where one more pair of digits stands, or one more group of four, and no time of day. */
function isGroupAt(text: string, start: number): boolean {
  const end = digitsEnd(text, start);
  if (end - start === 4) return !isWordAt(text, end) && !isWordAt(text, end + 1);
  return end - start === 2 && codeAt(text, end) !== COLON && codeAt(text, end) !== DOT;
}

/** True where what follows makes the digits an amount, a measure or a part of something longer. */
function goesOn({ text }: Scene, end: number): boolean {
  const [after, next] = [codeAt(text, end), codeAt(text, end + 1)];
  if (after === 37 || after === 35 || after === 64 || after === 176) return true;
  if (after === COMMA) return next === HYPHEN || isDigitAt(text, end + 1);
  if (after === SLASH || after === HYPHEN) return next < 128 && isWordAt(text, end + 1);
  if (after === DOT) return isDigitAt(text, end + 1);
  if (after !== BLANK) return false;
  if ((signAt(text, end + 1) & LETTER) !== 0) return matchEnd(UNIT, text, end) >= 0;
  return isGroupAt(text, end + 1);
}

const isCentury = (text: string, at: number) => twoDigits(text, at) === 19 || twoDigits(text, at) === 20;

function isMonthAndDay(text: string, month: number, day: number): boolean {
  const [written, dayOfMonth] = [twoDigits(text, month), twoDigits(text, day)];
  return written >= 1 && written <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
}

/** True for 20261124, 24112026 and for a year with something behind. */
function looksLikeDateOrYear(text: string, start: number, end: number): boolean {
  if (end - start === 8)
    return (
      (isCentury(text, start) && isMonthAndDay(text, start + 4, start + 6)) ||
      (isCentury(text, start + 4) && isMonthAndDay(text, start + 2, start))
    );
  const sign = codeAt(text, start + 4);
  return (sign === BLANK || sign === HYPHEN) && hasDigits(text, start, 4) && isCentury(text, start);
}

/** Pairs of digits right before a place, up to four: a whole number may stand there. */
function pairsBefore(text: string, start: number): number {
  let count = 0;
  for (let at = start; count < 4 && codeAt(text, at - 1) === BLANK && hasDigits(text, at - 3, 2); at -= 3) {
    if (isDigitAt(text, at - 4)) return 0;
    count++;
  }
  return count;
}

/** True where eight digits together or a CPR number stand right before a place. */
const isWholeBefore = (text: string, start: number) =>
  hasDigits(text, start - 9, 8) ||
  (hasDigits(text, start - 5, 4) && codeAt(text, start - 6) === HYPHEN && hasDigits(text, start - 12, 6));

/** True where digits right before make it the rest of something longer; a whole number of its own does not. */
function followsNumber(text: string, start: number, end: number): boolean {
  if (codeAt(text, start - 1) !== BLANK || !isDigitAt(text, start - 2)) return false;
  if (end - start !== PAIRS_LENGTH) return !isWholeBefore(text, start);
  const pairs = pairsBefore(text, start);
  return pairs % 4 !== 0 && !(pairs === 1 && twoDigits(text, start - 3) === DENMARK);
}

/** Prices and counts end like this. */
const isRound = (text: string, end: number) =>
  codeAt(text, end - 1) === ZERO && codeAt(text, end - 2) === ZERO && codeAt(text, end - 3) === ZERO;

function unlabelledStands(scene: Scene, start: number, end: number): boolean {
  const { text } = scene;
  if (isContinued(text, start) || goesOn(scene, end) || looksLikeDateOrYear(text, start, end)) return false;
  return !isRound(text, end) && !followsNumber(text, start, end);
}

function nationalAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  if (codeAt(text, start) < 50) return null;
  const end = nationalEnd(scene.row);
  if (end < 0 || isWordAt(text, end) || codeAt(text, end) === 95) return null;
  const kind = labelKindAt(scene, start);
  const hasLabel = kind === "phone";
  if (kind !== null && !hasLabel && kind !== "email" && kind !== "cpr") return null;
  if (!hasLabel && !unlabelledStands(scene, start, end)) return null;
  const level: FindingLevel = hasLabel ? "certain" : end - start === PAIRS_LENGTH ? "probable" : "possible";
  return candidate("telefon", start, end, level, hasLabel ? "phone-labelled" : "phone-shape");
}

export const phone: Detector = {
  id: "phone",
  runs: [8, 10, 11, 12],
  groups: [1, 2, 3, 4],
  mayFollow: (before, _earlier, length) => length > 1 || before === "plus",
  at: (scene, start, end) => {
    const { text } = scene;
    if (codeAt(text, start - 1) === PLUS || (codeAt(text, start) === ZERO && codeAt(text, start + 1) === ZERO))
      return prefixedAt(scene, start) ?? foreignAt(scene, start);
    return end - start === 1 || end - start > 8 ? null : nationalAt(scene, start);
  },
};
