// CPR numbers in every shape seen in mail: hyphenated, spaced, dotted, grouped, bare, broken over lines, glued to a
// word, in file names and links; replacement numbers (day + 60) and the health sector's eCPR (two letters).
// Sources: cpr.dk "Opbygning af CPR-nummeret", "Erstatningspersonnummer"; medcom.dk and sundhed.dk on eCPR.
import { gapAfter, isNear, labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { codeAt, hasDigits, isDigitAt, isWordAt, twoDigits } from "../signs";
import { matchEnd } from "../text-tests";
import type { DayNumber } from "./cpr-number";
import { birthDate, isReplacementDay, passesModulus } from "./cpr-number";
import { goesOn, groupedEnd, healthEnd, isLooseSign, schoolEnd, separatedEnd } from "./cpr-shape";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";

const SPLIT = /\d{6}\D{0,14}(?:sidste|slutter|ender)[^\d\n]{0,20}\d{4}(?!\d)/y;
const UNIT = / (?:kr|dkk|eur|stk|styk|mio|mia|kwh|km|kg|m2|m3)\b/iy;
/** The word for the number behind it, unless it leads to a number of its own ("…, mit cpr er 120371-6123"). */
const KEYWORD_AFTER =
  /[ ),.:;(-]{0,3}(?:er )?(?:mit |min |hendes |hans )?(?:cpr|personnummer)(?![a-zæøå]{0,8}[ .:-]{0,2}(?:nr|nummer|er|lyder)?[ .:]{0,3}\d)/iy;
/** "skade nr.", "rekv.nr.": the number of a thing. People's numbers have a pronoun or a genitive before the word. */
const OF_A_THING =
  /(?<![a-zæøå])(?!(?:mit|min|dit|din|sit|sin|et|er|har|med|som|og|cpr|person|borger|patient|barn|elev|klient|ansøger)[ .])[a-zæøå-]{1,24}(?<!s)(?:\. ?| )(?:nr|nummer|number|no)[.:]?[ :]{0,2}$/i;
const THING_REACH = 40;
/** Words whose own number has not the shape of a CPR number with its hyphen. */
const CASE = /^(?:sag|sagen|id|borger-id)$/i;
const SWEDISH = /\bSE\b|svensk|swed/i;
const [NEWLINE, BLANK, NUMBER_SIGN, PERCENT, COMMA, HYPHEN, DOT, SLASH, AT, UNDERSCORE] = [
  10, 32, 35, 37, 44, 45, 46, 47, 64, 95,
];
const JANUARY_FIRST = 101;

type Shape = "bare" | "hyphenated" | "spaced" | "grouped" | "loose";

/** Rules by shape, for numbers without a word or check digit to vouch for them. */
const SHAPE_RULES: Readonly<Record<Shape, string>> = {
  bare: "cpr-bare",
  hyphenated: "cpr-hyphenated",
  spaced: "cpr-spaced",
  grouped: "cpr-grouped",
  loose: "cpr-loose",
};
const OLDEST_REPLACEMENT = 115;
/** Years as they stand in a day number. */
const YEARS = 10000;

/** True where a whole number and a slash stand before a place. */
const isPersonBefore = (text: string, start: number) =>
  codeAt(text, start - 1) === SLASH &&
  hasDigits(text, start - 5, 4) &&
  (codeAt(text, start - 6) === HYPHEN || hasDigits(text, start - 11, 6));

/** True where a digit, or a digit and a sign, leads into the number: a part of something longer. */
function isContinued(text: string, start: number): boolean {
  if (isDigitAt(text, start - 1)) return true;
  const before = codeAt(text, start - 1);
  const isSign = before === HYPHEN || before === DOT || before === SLASH || before === COMMA;
  return isSign && isDigitAt(text, start - 2) && !isPersonBefore(text, start);
}

function shapeOf(text: string, start: number, end: number): Shape {
  if (end - start === 10) return "bare";
  for (let at = start + 6; at < end; at++) if (codeAt(text, at) === HYPHEN) return "hyphenated";
  if (!isDigitAt(text, start + 2)) return "grouped";
  const sign = codeAt(text, start + 6);
  return sign === NEWLINE || isLooseSign(sign) ? "loose" : "spaced";
}

/** Blanks, brackets, dots and such between a number and the word for it. */
const isBetween = (code: number) =>
  code === BLANK || (code >= 40 && code <= 46 && code !== 42 && code !== 43) || code === 58 || code === 59;

/** The word for the number may follow it. Its first letter is looked at before the whole pattern is. */
function hasKeywordAfter({ text }: Scene, end: number): boolean {
  let at = end;
  while (at < end + 3 && isBetween(codeAt(text, at))) at++;
  const first = codeAt(text, at) | 32;
  const mayBegin = first === 99 || first === 101 || first === 104 || first === 109 || first === 112;
  return mayBegin && matchEnd(KEYWORD_AFTER, text, end) >= 0;
}

/** True where what follows a bare number makes it an amount. */
function isAmount({ text }: Scene, end: number): boolean {
  const after = codeAt(text, end);
  if (after === PERCENT) return true;
  if (after === COMMA || after === DOT) return isDigitAt(text, end + 1);
  if (after !== BLANK) return false;
  return isWordAt(text, end + 1) && !isDigitAt(text, end + 1) && matchEnd(UNIT, text, end) >= 0;
}

/** Characters from day to month to year: the date is written without signs, or with one sign twice. */
const stepAt = (text: string, start: number) => (isDigitAt(text, start + 2) ? 2 : 3);

/** Birth date written at a place, 0 for none. */
function birthAt(text: string, start: number, seventh: number): DayNumber {
  const step = stepAt(text, start);
  return birthDate(twoDigits(text, start), twoDigits(text, start + step), twoDigits(text, start + 2 * step), seventh);
}

/** Replacement numbers need a word for them, or the hyphenated shape and a person of an age people reach. */
function replacementStands(scene: Scene, birth: DayNumber, shape: Shape, start: number, keyword: boolean): boolean {
  const label = scene.labelBefore(start);
  if (label !== null && SWEDISH.test(gapAfter(scene, label, start))) return false;
  if (keyword) return true;
  const age = Math.floor(scene.today / YEARS) - Math.floor(birth / YEARS);
  return shape === "hyphenated" && age <= OLDEST_REPLACEMENT;
}

/** True where the number is of a kind known without check digit: born on a 1 January of a listed year. */
const isListedDay = (scene: Scene, birth: DayNumber) =>
  birth % YEARS === JANUARY_FIRST && scene.knowledge.noModulusYears.has(Math.floor(birth / YEARS));

/** The number is the whole local part of an address: the way into Digital Post. */
const isMailbox = (text: string, start: number, end: number) =>
  codeAt(text, end) === AT && codeAt(text, start - 1) !== UNDERSCORE;

/** The candidate of a number whose date is real. */
function graded(scene: Scene, start: number, end: number, birth: DayNumber, shape: Shape, keyword: boolean): Candidate {
  if (isReplacementDay(twoDigits(scene.text, start)))
    return candidate("cpr", start, end, keyword ? "certain" : "probable", "cpr-replacement");
  if (keyword) return candidate("cpr", start, end, "certain", "cpr-keyword");
  if (passesModulus(scene.text, start, end)) return candidate("cpr", start, end, "certain", "cpr-modulus");
  if (isMailbox(scene.text, start, end)) return candidate("cpr", start, end, "probable", "cpr-address");
  if (shape !== "hyphenated") return candidate("cpr", start, end, "possible", SHAPE_RULES[shape]);
  const isListed = isListedDay(scene, birth);
  return candidate("cpr", start, end, isListed ? "certain" : "probable", isListed ? "cpr-january" : SHAPE_RULES[shape]);
}

/** True where a label says that the number is something else. */
function isOther(scene: Scene, start: number, shape: Shape): boolean {
  const kind = labelKindAt(scene, start, shape === "bare");
  if (kind === null || kind === "cpr" || kind === "email")
    return shape === "bare" && codeAt(scene.text, start - 1) === NUMBER_SIGN;
  if (shape !== "hyphenated") return true;
  const label = scene.labelBefore(start);
  return label === null || !CASE.test(scene.text.slice(label.start, label.end));
}

const endsInZeros = (text: string, end: number) => twoDigits(text, end - 4) === 0 && twoDigits(text, end - 2) === 0;

/** "nr.", "nummer" or "no." behind a noun. Its last letter is looked at before the whole pattern is. */
function isOfAThing(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 4 && isBetween(codeAt(text, at))) at--;
  const last = codeAt(text, at) | 32;
  return (last === 114 || last === 111) && OF_A_THING.test(text.slice(Math.max(0, start - THING_REACH), start));
}

function judge(scene: Scene, start: number, end: number): Candidate | null {
  const { text } = scene;
  if (isContinued(text, start)) return null;
  const birth = birthAt(text, start, codeAt(text, end - 4) - 48);
  if (birth === 0 || birth > scene.today) return null;
  const shape = shapeOf(text, start, end);
  if (shape === "bare" && (endsInZeros(text, end) || isAmount(scene, end))) return null;
  const keyword = isNear(scene, start, "cpr") || hasKeywordAfter(scene, end);
  if (!keyword && (shape === "loose" || isOther(scene, start, shape))) return null;
  const isReplacement = isReplacementDay(twoDigits(text, start));
  if (isReplacement && !replacementStands(scene, birth, shape, start, keyword)) return null;
  const one = graded(scene, start, end, birth, shape, keyword);
  if (one.level === "possible" && (goesOn(text, end) || isOfAThing(text, start))) return null;
  return one;
}

function bareAt(scene: Scene, start: number, end: number): Candidate | null {
  return isWordAt(scene.text, start - 1) || isWordAt(scene.text, end) ? null : judge(scene, start, end);
}

/** True where the date of an eCPR is a day of either century. */
const isDate = (text: string, start: number) => birthAt(text, start, 0) !== 0 || birthAt(text, start, 4) !== 0;

function healthAt(scene: Scene, start: number, runEnd: number): Candidate | null {
  const { text } = scene;
  let end = healthEnd(text, start, runEnd);
  const isSchool = end < 0;
  if (isSchool) end = schoolEnd(text, start, runEnd);
  if (end < 0 || isWordAt(text, start - 1) || isContinued(text, start)) return null;
  const keyword = isNear(scene, start, "cpr");
  if ((isSchool && !keyword) || !isDate(text, start)) return null;
  if (!keyword && labelKindAt(scene, start) !== null) return null;
  return candidate("cpr", start, end, keyword ? "certain" : "probable", "cpr-ecpr");
}

/** True where a word that may tell the last four digits begins within the next characters. */
function maySplit(text: string, end: number): boolean {
  for (let at = end; at < end + 15; at++) {
    const [code, next] = [codeAt(text, at), codeAt(text, at + 1)];
    if ((code === 115 && (next === 105 || next === 108)) || (code === 101 && next === 110)) return true;
    if (isDigitAt(text, at)) return false;
  }
  return false;
}

/** "120371, sidste fire cifre er 6123". */
function splitAt({ text }: Scene, start: number, runEnd: number): Candidate | null {
  const end = maySplit(text, runEnd) ? matchEnd(SPLIT, text, start) : -1;
  if (end < 0) return null;
  const isBirth = birthAt(text, start, codeAt(text, end - 4) - 48) !== 0;
  return isBirth ? candidate("cpr", start, end, "probable", "cpr-split") : null;
}

function sixAt(scene: Scene, start: number, runEnd: number): Candidate | null {
  const end = separatedEnd(scene.text, scene.row);
  if (end >= 0) return judge(scene, start, end);
  return splitAt(scene, start, runEnd) ?? healthAt(scene, start, runEnd);
}

function groupedAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const end = groupedEnd(text, scene.row);
  if (end < 0) return null;
  const isRow = codeAt(text, start - 1) === BLANK && isDigitAt(text, start - 2);
  return isRow && !isNear(scene, start, "cpr") ? null : judge(scene, start, end);
}

export const cpr: Detector = {
  id: "cpr",
  runs: [6, 7, 10],
  groups: [2],
  at: (scene, start, end) => {
    if (end - start === 2) return groupedAt(scene, start);
    if (end - start === 6) return sixAt(scene, start, end);
    return end - start === 7 ? healthAt(scene, start, end) : bareAt(scene, start, end);
  },
};
