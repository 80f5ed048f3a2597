// House number, floor and door of an address, and what only looks like them: "3. juni", "3 gange", "3,5".
import { CAPITAL, codeAt, DANISH, DIGIT, hasDigits, isDigitAt, LETTER, signAt } from "../signs";
import { matchEnd } from "../text-tests";
import { firstLetters, mayBeginAt } from "./first-letters";

const RANGE =
  /[1-9]\d{0,2}(?: ?-[1-9]\d{0,2})?(?:[A-Za-zÆØÅæøå](?![A-Za-z0-9ÆØÅæøå])| [A-Za-zÆØÅæøå](?![A-Za-z0-9ÆØÅæøå.]))?(?![\dA-Za-zÆØÅæøå])/y;
const FLOOR =
  /(?:,|\.)? ?(?:\n[> ]*)?(?:(?:st|kld?|\d{1,2})(?:\. ?|,? )(?:sal(?![a-zæøå])\.?,? ?)?(?:(?:tv|th|mf)(?![a-zæøå])\.?|(?:dør |lejl\.? ?)?\d{1,4}(?:\.(?=,))?(?![\d.]))|(?:st\.|\d{1,2}\.(?! ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))(?: ?sal)?(?=[,\n.\s])|(?:tv|th|mf)(?![a-zæøå])\.?)/iy;
const NOT_A_HOUSE =
  /\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|sept)(?![a-zæøå])| (?:gange|gang|timer|time|dage|uger|måneder|år|årige?|børn|kr|km|m|m2|meter|stk|personer|pct|procent|minutter|min|pladser|huse|borgere)(?![a-zæøå])|\.? klasse/iy;
const UNITS = firstLetters(
  "januar februar marts april maj juni juli august september oktober november december gange timer dage uger måneder år børn kr km m meter stk personer pct procent minutter pladser huse borgere klasse",
);
const FLOOR_WORDS = firstLetters("st kl tv th mf");
const [NEWLINE, BLANK, PERCENT, COMMA, HYPHEN, DOT, COLON] = [10, 32, 37, 44, 45, 46, 58];
const PLAIN = DIGIT | DANISH;

/** End of a house number and its letter; -1 where there is none. `runEnd` is the end of its digits. */
function numberEnd(text: string, run: number, runEnd: number): number {
  const after = codeAt(text, runEnd);
  if (codeAt(text, run) === 48) return -1;
  if (after === HYPHEN || (after === BLANK && codeAt(text, runEnd + 1) === HYPHEN)) return matchEnd(RANGE, text, run);
  if ((signAt(text, runEnd) & DANISH) !== 0) return (signAt(text, runEnd + 1) & PLAIN) === 0 ? runEnd + 1 : -1;
  const isLetterApart =
    after === BLANK &&
    (signAt(text, runEnd + 1) & DANISH) !== 0 &&
    (signAt(text, runEnd + 2) & PLAIN) === 0 &&
    codeAt(text, runEnd + 2) !== DOT;
  return isLetterApart ? runEnd + 2 : runEnd;
}

/** A comma and a postcode right behind a house number. */
const isPostcodeBehind = (text: string, end: number) =>
  codeAt(text, end) === COMMA && hasDigits(text, end + 1, 4) && codeAt(text, end + 5) === BLANK;

/** True where the number counts or dates something. */
function isCount(text: string, end: number): boolean {
  const after = codeAt(text, end);
  if (after === PERCENT) return true;
  if ((after === DOT || after === COMMA || after === COLON) && isDigitAt(text, end + 1))
    return !isPostcodeBehind(text, end);
  if (after !== DOT && after !== BLANK) return false;
  const word = after === DOT && codeAt(text, end + 1) === BLANK ? end + 2 : end + 1;
  return mayBeginAt(UNITS, text, word) && matchEnd(NOT_A_HOUSE, text, end) >= 0;
}

/** End of floor and door; -1 where none follow. */
function floorEnd(text: string, house: number): number {
  const after = codeAt(text, house);
  let at = after === COMMA || after === DOT ? house + 1 : house;
  if (codeAt(text, at) === BLANK) at++;
  const mayStand = codeAt(text, at) === NEWLINE || isDigitAt(text, at) || mayBeginAt(FLOOR_WORDS, text, at);
  return mayStand ? matchEnd(FLOOR, text, house) : -1;
}

/** End of the house number at the digits `run`–`runEnd`; -1 where they are no house number. */
export function houseEnd(text: string, run: number, runEnd: number): number {
  const house = numberEnd(text, run, runEnd);
  return house < 0 || isCount(text, house) ? -1 : house;
}

/** End of floor and door behind a house number, or of the house number itself. */
export const unitEnd = (text: string, house: number): number => Math.max(house, floorEnd(text, house));

/** True for a letter in upper case at a place. */
export const isCapitalAt = (text: string, at: number): boolean => (signAt(text, at) & CAPITAL) !== 0;

/** True for a lower-case letter of the Danish alphabet at a place. */
export const isSmallAt = (text: string, at: number): boolean =>
  (signAt(text, at) & (CAPITAL | DANISH)) === DANISH && (signAt(text, at) & LETTER) !== 0;
