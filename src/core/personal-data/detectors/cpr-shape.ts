// The shapes a CPR number is written in, read sign by sign. A shape answers where it ends, or -1.
import type { DigitRow } from "../digit-row";
import { ASCII_CAPITAL, codeAt, hasDigits, isDigitAt, signAt } from "../signs";

const [NEWLINE, BLANK, HYPHEN, DOT, SLASH, QUOTE] = [10, 32, 45, 46, 47, 62];

const isSign = (code: number) => code === HYPHEN || code === DOT || code === SLASH;
/** Signs that part date and serial number only where a word says what they are: comma, colon, `_`, `~`, `·`. */
export const isLooseSign = (code: number): boolean =>
  code === 44 || code === 58 || code === 95 || code === 126 || code === 183;
const isBlankOrQuote = (code: number) => code === BLANK || code === QUOTE;

/** Place after at most `most` blanks. */
function skipBlanks(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && codeAt(text, at) === BLANK) at++;
  return at;
}

/** Place after a line break and up to six blanks and quote marks. */
function skipBreak(text: string, at: number): number {
  let after = at + 1;
  while (after < at + 7 && isBlankOrQuote(codeAt(text, after))) after++;
  return after;
}

/** True where a date begins behind a slash: `DDMMYY-SSSS/DDMMYY-SSSS` are two people. */
const isNextPerson = (text: string, end: number) => codeAt(text, end) === SLASH && hasDigits(text, end + 1, 6);

/** True where a number does not end: a digit, or a sign and a digit, comes next. */
export const goesOn = (text: string, end: number): boolean =>
  isDigitAt(text, end) || (isSign(codeAt(text, end)) && isDigitAt(text, end + 1) && !isNextPerson(text, end));

const serialEnd = (text: string, at: number) => (hasDigits(text, at, 4) && !goesOn(text, at + 4) ? at + 4 : -1);

/** `DDMMYY-SSSS`: sign, blanks, line breaks with quote marks. */
export function separatedEnd(text: string, row: DigitRow): number {
  const { second, afterFirst } = row;
  const afterDate = row.start + row.first;
  if (second === 0) return brokenEnd(text, afterDate);
  const mayPart = afterFirst === BLANK || afterFirst === NEWLINE || isSign(afterFirst) || isLooseSign(afterFirst);
  if (second !== 4 || !mayPart) return -1;
  return row.third > 0 && goesOn(text, afterDate + 5) ? -1 : afterDate + 5;
}

/** As `separatedEnd`, where more than one sign stands between date and serial number. */
function brokenEnd(text: string, afterDate: number): number {
  let at = skipBlanks(text, afterDate, 2);
  if (at > afterDate && isDigitAt(text, at)) return serialEnd(text, at);
  if (codeAt(text, at) === NEWLINE) {
    at = skipBreak(text, at);
    if (isDigitAt(text, at)) return serialEnd(text, at);
  }
  if (!isSign(codeAt(text, at))) return -1;
  at += codeAt(text, at) === HYPHEN && codeAt(text, at + 1) === HYPHEN ? 2 : 1;
  const broken = codeAt(text, at) === BLANK ? at + 1 : at;
  if (codeAt(text, broken) === NEWLINE) at = skipBreak(text, broken);
  return serialEnd(text, skipBlanks(text, at, 2));
}

/** `DD MM YY SSSS`, `DD.MM.YY-SSSS`: the same sign twice, up to three signs before the serial number. */
export function groupedEnd(text: string, row: DigitRow): number {
  const { start, second, third, fourth, afterFirst: sign } = row;
  if (second !== 2 || row.afterSecond !== sign || (sign !== BLANK && !isSign(sign))) return -1;
  if (third === 6) return goesOn(text, start + 12) ? -1 : start + 12;
  if (third !== 2) return -1;
  if (fourth > 0) {
    const stands = fourth === 4 && (row.afterThird === BLANK || isSign(row.afterThird));
    return stands && !goesOn(text, start + 13) ? start + 13 : -1;
  }
  let at = skipBlanks(text, start + 8, 3);
  if (at < start + 10 && isSign(codeAt(text, at))) at = skipBlanks(text, at + 1, 1);
  return serialEnd(text, at);
}

/** True where the health sector's eCPR stands: `DDMMYY-1AA2`. `end` is the end of the run of digits. */
export function healthEnd(text: string, start: number, end: number): number {
  const serial = end - start === 7 ? end : codeAt(text, end) === HYPHEN && isDigitAt(text, end + 1) ? end + 2 : -1;
  if (serial < 0 || !areCapitals(text, serial, 2) || !isDigitAt(text, serial + 2)) return -1;
  return isAlphanumeric(text, serial + 3) ? -1 : serial + 3;
}

/** The replacement number of schools: `DDMMYY-KOT1`. `end` is the end of the run of digits. */
export function schoolEnd(text: string, start: number, end: number): number {
  const letters = codeAt(text, end) === HYPHEN ? end + 1 : end;
  if (end - start !== 6 || !areCapitals(text, letters, 3) || !isDigitAt(text, letters + 3)) return -1;
  return isAlphanumeric(text, letters + 4) ? -1 : letters + 4;
}

function areCapitals(text: string, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if ((signAt(text, at) & ASCII_CAPITAL) === 0) return false;
  return true;
}

function isAlphanumeric(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
