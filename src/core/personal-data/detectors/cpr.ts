// CPR numbers in every shape seen in mail: hyphenated, spaced, dotted, grouped, bare, broken over lines, glued to a
// word, in file names and links; replacement numbers (day + 60) and the health sector's eCPR (two letters).
// Sources: cpr.dk "Opbygning af CPR-nummeret", "Erstatningspersonnummer"; medcom.dk and sundhed.dk on eCPR.
import type { FindingLevel } from "../finding";
import { gapAfter, isNear, labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { digitsOf, isDigit, isWordCode, matchEnd } from "../text-tests";
import type { BirthDate } from "./cpr-number";
import { birthDate, isBornBy, passesModulus } from "./cpr-number";
import type { Candidate, Detector } from "./detector";

const SEPARATED = /\d{6}(?: {0,2}(?:\n[> ]{0,6})?[-./](?: ?\n[> ]{0,6})? {0,2}| {1,2})\d{4}(?!\d|[-./]\d)/y;
const GROUPED = /\d\d([ .\-/])\d\d\1\d\d(?: ?[-./ ] ?)?\d{4}(?!\d|[-./]\d)/y;
const SPLIT = /\d{6}\D{0,14}(?:sidste|slutter|ender)[^\d\n]{0,20}\d{4}(?!\d)/y;
const HEALTH = /\d{6}-?\d[A-Z]{2}\d(?![A-Za-z0-9])/y;
const SCHOOL = /\d{6}-?[A-Z]{3}\d(?![A-Za-z0-9])/y;
const AMOUNT_AFTER = /(?:,\d|[.]\d|%| ?(?:kr|dkk|eur)\b)/iy;
const KEYWORD_AFTER = /[ ),.:;(-]{0,3}(?:er )?(?:mit |min |hendes |hans )?(?:cpr|personnummer)/iy;
const SWEDISH = /\bSE\b|svensk|swed/i;

type Shape = "bare" | "hyphenated" | "spaced" | "grouped";

const OLDEST_REPLACEMENT = 115;

/** True where a digit, or a digit and a sign, leads into the number: a part of something longer. */
function isContinued(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before)) return true;
  const isSign = before === 45 || before === 46 || before === 47 || before === 44;
  return isSign && isDigit(text.charCodeAt(start - 2));
}

function shapeOf(text: string, start: number, end: number): Shape {
  if (end - start === 10) return "bare";
  if (text.slice(start, end).includes("-", 6)) return "hyphenated";
  return isDigit(text.charCodeAt(start + 2)) ? "spaced" : "grouped";
}

function hasKeyword(scene: Scene, start: number, end: number): boolean {
  return isNear(scene, start, "cpr") || matchEnd(KEYWORD_AFTER, scene.text, end) >= 0;
}

function replacementStands(scene: Scene, birth: BirthDate, shape: Shape, start: number, keyword: boolean): boolean {
  const label = scene.labelBefore(start);
  if (label !== null && SWEDISH.test(gapAfter(scene, label, start))) return false;
  if (keyword) return true;
  return shape === "hyphenated" && Number(scene.today.slice(0, 4)) - birth.year <= OLDEST_REPLACEMENT;
}

/** Level and rule of a number whose date is real. */
function grade(
  scene: Scene,
  digits: string,
  birth: BirthDate,
  shape: Shape,
  keyword: boolean,
): { level: FindingLevel; rule: string } {
  if (birth.isReplacement) return { level: keyword ? "certain" : "probable", rule: "cpr-replacement" };
  if (keyword) return { level: "certain", rule: "cpr-keyword" };
  if (passesModulus(digits)) return { level: "certain", rule: "cpr-modulus" };
  if (shape !== "hyphenated") return { level: "possible", rule: `cpr-${shape}` };
  const isListedDay = birth.day === 1 && birth.month === 1 && scene.knowledge.noModulusYears.has(birth.year);
  return isListedDay ? { level: "certain", rule: "cpr-january" } : { level: "probable", rule: "cpr-hyphenated" };
}

/** True where a label says that the number is something else. */
function isOther(scene: Scene, start: number, shape: Shape): boolean {
  const kind = labelKindAt(scene, start, shape === "bare");
  return kind !== null && kind !== "cpr" && kind !== "email";
}

function judge(scene: Scene, start: number, end: number): Candidate | null {
  const { text } = scene;
  const digits = digitsOf(text, start, end);
  const birth = birthDate(digits);
  if (birth === null || !isBornBy(birth, scene.today) || isContinued(text, start)) return null;
  const shape = shapeOf(text, start, end);
  if (shape === "bare" && (digits.endsWith("0000") || matchEnd(AMOUNT_AFTER, text, end) >= 0)) return null;
  const keyword = hasKeyword(scene, start, end);
  if (!keyword && isOther(scene, start, shape)) return null;
  if (birth.isReplacement && !replacementStands(scene, birth, shape, start, keyword)) return null;
  return { type: "cpr", start, end, ...grade(scene, digits, birth, shape, keyword) };
}

const adjoinsWord = (text: string, start: number, end: number) =>
  isWordCode(text.charCodeAt(start - 1)) || isWordCode(text.charCodeAt(end));

function bareAt(scene: Scene, start: number, end: number): Candidate | null {
  return adjoinsWord(scene.text, start, end) ? null : judge(scene, start, end);
}

function healthAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  if (isWordCode(text.charCodeAt(start - 1)) || isContinued(text, start)) return null;
  let end = matchEnd(HEALTH, text, start);
  if (end < 0) {
    end = matchEnd(SCHOOL, text, start);
    if (end < 0 || !isNear(scene, start, "cpr")) return null;
  }
  const date = text.slice(start, start + 6);
  if (birthDate(`${date}0`) === null && birthDate(`${date}4`) === null) return null;
  const keyword = isNear(scene, start, "cpr");
  if (!keyword && labelKindAt(scene, start) !== null) return null;
  return { type: "cpr", start, end, level: keyword ? "certain" : "probable", rule: "cpr-ecpr" };
}

function sixAt(scene: Scene, start: number): Candidate | null {
  const end = matchEnd(SEPARATED, scene.text, start);
  if (end >= 0) return judge(scene, start, end);
  const split = matchEnd(SPLIT, scene.text, start);
  if (split < 0) return healthAt(scene, start);
  const birth = birthDate(scene.text.slice(start, start + 6) + scene.text.slice(split - 4, split));
  return birth === null ? null : { type: "cpr", start, end: split, level: "probable", rule: "cpr-split" };
}

function groupedAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const end = matchEnd(GROUPED, text, start);
  if (end < 0 || isDigit(text.charCodeAt(start - 1))) return null;
  const isRow = text.charCodeAt(start - 1) === 32 && isDigit(text.charCodeAt(start - 2));
  const found = isRow && !isNear(scene, start, "cpr") ? null : judge(scene, start, end);
  return found;
}

export const cpr: Detector = {
  id: "cpr",
  runs: [6, 7, 10],
  groups: [2],
  at: (scene, start, end) => {
    if (end - start === 2) return groupedAt(scene, start);
    if (end - start === 6) return sixAt(scene, start);
    return end - start === 7 ? healthAt(scene, start) : bareAt(scene, start, end);
  },
};
