// What each character of a normal text may be part of: one table look-up instead of a chain of comparisons or a
// regular expression, for these questions are asked at every digit of a mail.
import { isLetter } from "./automaton";

/** 0–9. */
export const DIGIT = 1;
/** a–z, æ, ø, å, ä, ö, ü and é in either case. */
export const LETTER = 2;
/** A letter in upper case. */
export const CAPITAL = 4;
/** A letter of the Danish alphabet in either case: neither ä, ö, ü nor é. */
export const DANISH = 8;
/** Stops the scanner: a digit or `@`. */
export const TRIGGER = 16;
/** A–Z or `<`: letters of a passport's machine-readable zone. */
export const ZONE_LETTER = 32;
/** A–Z. */
export const ASCII_CAPITAL = 64;
/** A letter, or a dot, hyphen or apostrophe in a name. */
export const NAME = 128;

/** A line break. */
export const BREAK = 256;

export const WORD = DIGIT | LETTER;

const SIGNS = new Uint16Array(65536);
for (let code = 0; code < 256; code++) {
  const sign = String.fromCharCode(code);
  const isCapital = sign !== sign.toLowerCase();
  if (isLetter(code)) SIGNS[code] = LETTER | NAME | (isCapital ? CAPITAL : 0) | (/[äöüé]/i.test(sign) ? 0 : DANISH);
  if (code >= 65 && code <= 90) SIGNS[code] = (SIGNS[code] ?? 0) | ZONE_LETTER | ASCII_CAPITAL;
}
for (let code = 48; code <= 57; code++) SIGNS[code] = DIGIT | TRIGGER;
SIGNS[64] = TRIGGER;
SIGNS[10] = BREAK;
SIGNS[60] = ZONE_LETTER;
for (const code of [39, 45, 46]) SIGNS[code] = NAME;

/** What a character may be part of: bits of this file. */
export const signsOf = (code: number): number => SIGNS[code] ?? 0;

/** Code at a place of a normal text (which has room around it: a place a little outside is no error). */
export const codeAt = (text: string, place: number): number => text.charCodeAt(place);

/** What the character at a place may be part of: bits of this file. */
export const signAt = (text: string, place: number): number => SIGNS[text.charCodeAt(place)] ?? 0;

/** True for 0–9 at a place. */
export const isDigitAt = (text: string, place: number): boolean => (signAt(text, place) & DIGIT) !== 0;

/** True for a letter or digit at a place. */
export const isWordAt = (text: string, place: number): boolean => (signAt(text, place) & WORD) !== 0;

/** True where `count` digits stand at a place. */
export function hasDigits(text: string, place: number, count: number): boolean {
  for (let at = place; at < place + count; at++) if ((signAt(text, at) & DIGIT) === 0) return false;
  return true;
}

/** End of the run of digits that begins at a place. */
export function digitsEnd(text: string, place: number): number {
  let end = place;
  while ((signAt(text, end) & DIGIT) !== 0) end++;
  return end;
}

/** Number written by two digits at a place. */
export const twoDigits = (text: string, place: number): number =>
  codeAt(text, place) * 10 + codeAt(text, place + 1) - 528;
