// Danish telephone numbers (eight digits, first 2–9; Energistyrelsen's numbering plan) in the groupings people write,
// with +45, 0045 or nothing in front; foreign ones only with a plus sign. Dates, amounts and case numbers are not.
import type { FindingLevel } from "../finding";
import { labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { isDigit, isWordCode, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";

const NATIONAL =
  /(?:\d{8}|\d\d([ .-])\d\d\1\d\d\1\d\d|\d{4}[ -]\d\d ?\d\d|\d\d ?\d\d \d{4}|\d\d ?\d{3} ?\d{3}|\d{3} \d\d \d{3}|\d\d ?\d\d ?\d\d ?\d\d)(?!\d)/y;
const PREFIXED = /(?:\(?(?:\+|00)45\)?[ .-]?)(?:\(0\) ?)?/y;
const FOREIGN = /\+[1-9]\d{0,2}[ -]?(?:\(0\)[ -]?)?\d(?:[ -]?\d){6,11}(?!\d)/y;
const TAIL = /(?:[-/][A-Za-z0-9]|[.,]\d|,-|[%#@°]| ?(?:kr|dkk|eur|euro|mio|m2|km|kg)\b|[ .-]\d\d(?![\d:.]))/iy;
const ISO_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const WRITTEN_DATE = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;
const YEAR = /^(?:19|20)\d\d[ -]/;

/** True where a word, number or sign leads into the digits. */
function isContinued(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || before === 95 || before === 64 || before === 35 || before === 43) return true;
  const isSign = before === 45 || before === 46 || before === 47 || before === 44;
  if (isSign || before === 32) {
    const earlier = text.charCodeAt(start - 2);
    return before === 45 ? isWordCode(earlier) : before !== 32 && isDigit(earlier) && before !== 47;
  }
  return isWordCode(before);
}

function startOfPrefix(text: string, start: number): number {
  let from = start;
  if (text.charCodeAt(from - 1) === 43) from--;
  if (text.charCodeAt(from - 1) === 40) from--;
  return from;
}

/** A number behind +45 or 0045: whoever writes that means a telephone. */
function prefixedAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const from = startOfPrefix(text, start);
  const national = matchEnd(PREFIXED, text, from);
  if (national < 0 || isWordCode(text.charCodeAt(from - 1))) return null;
  const end = matchEnd(NATIONAL, text, national);
  if (end < 0 || text.charCodeAt(national) === 48) return null;
  return { type: "telefon", start: from, end, level: "certain", rule: "phone-prefixed" };
}

function foreignAt(scene: Scene, start: number): Candidate | null {
  if (scene.text.charCodeAt(start - 1) !== 43 || isWordCode(scene.text.charCodeAt(start - 2))) return null;
  const end = matchEnd(FOREIGN, scene.text, start - 1);
  return end < 0 ? null : { type: "telefon", start: start - 1, end, level: "probable", rule: "phone-foreign" };
}

function looksLikeDateOrYear(written: string): boolean {
  return written.length === 8 ? ISO_DATE.test(written) || WRITTEN_DATE.test(written) : YEAR.test(written);
}

/** A group of digits right before makes it the rest of something longer, unless written in pairs. */
const followsNumber = (text: string, start: number, written: string) =>
  written.length !== 11 && text.charCodeAt(start - 1) === 32 && isDigit(text.charCodeAt(start - 2));

function levelOf(written: string, hasLabel: boolean): FindingLevel {
  if (hasLabel) return "certain";
  return written.length === 11 ? "probable" : "possible";
}

function nationalAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const first = text.charCodeAt(start);
  if (first < 50 || first > 57) return null;
  const end = matchEnd(NATIONAL, text, start);
  if (end < 0 || isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === 95) return null;
  const kind = labelKindAt(scene, start);
  const hasLabel = kind === "phone";
  if (kind !== null && !hasLabel && kind !== "email" && kind !== "cpr") return null;
  const written = text.slice(start, end);
  if (!hasLabel && (isContinued(text, start) || matchEnd(TAIL, text, end) >= 0 || looksLikeDateOrYear(written)))
    return null;
  if (!hasLabel && (written.endsWith("000") || followsNumber(text, start, written))) return null;
  return {
    type: "telefon",
    start,
    end,
    level: levelOf(written, hasLabel),
    rule: hasLabel ? "phone-labelled" : "phone-shape",
  };
}

export const phone: Detector = {
  id: "phone",
  runs: [8, 10, 11, 12],
  groups: [1, 2, 3, 4],
  at: (scene, start, end) => {
    const before = scene.text.charCodeAt(start - 1);
    const first = scene.text.charCodeAt(start);
    if (before === 43 || (first === 48 && scene.text.charCodeAt(start + 1) === 48))
      return prefixedAt(scene, start) ?? foreignAt(scene, start);
    return end - start === 1 || end - start > 8 ? null : nationalAt(scene, start);
  },
};
