// E-mail addresses, Danish letters included; not Outlook's `cid:` picture names and not Message-IDs.
import { isNear } from "../label-rule";
import type { Scene } from "../scene";
import { codeAt, DANISH, DIGIT, isDigitAt, isWordAt, LETTER, signAt, WORD } from "../signs";
import type { Candidate } from "./detector";
import { candidate } from "./detector";

const LONGEST_LOCAL = 64;
const LONGEST_LABEL = 64;
const LONGEST_TOP = 24;
/** Labels before the last one. */
const MOST_LABELS = 9;
const [HYPHEN, DOT, COLON, LESS_THAN, UNDERSCORE] = [45, 46, 58, 60, 95];

/** Signs allowed in the local part besides letters and digits. */
const isLocalSign = (code: number) =>
  code === DOT || code === UNDERSCORE || code === HYPHEN || code === 43 || code === 37 || code === 39 || code === 38;

function localStart(text: string, at: number): number {
  let start = at;
  while (at - start <= LONGEST_LOCAL && (isWordAt(text, start - 1) || isLocalSign(codeAt(text, start - 1)))) start--;
  while (start < at && !isWordAt(text, start) && codeAt(text, start) !== UNDERSCORE) start++;
  return start;
}

/** Identifiers of messages look like addresses: long, mostly digits, in angle brackets after their header. */
function isMessageId(scene: Scene, start: number, at: number): boolean {
  const { text } = scene;
  let digits = 0;
  for (let place = start; place < at; place++) if (isDigitAt(text, place)) digits++;
  return (
    (at - start >= 20 && digits * 3 > at - start) ||
    (codeAt(text, start - 1) === LESS_THAN && isNear(scene, start, "foreign", 12))
  );
}

/** End of a label of letters, digits and hyphens, none at its ends; -1 where there is none. */
function labelEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_LABEL && (isWordAt(text, end) || codeAt(text, end) === HYPHEN)) end++;
  const isLabel = end > start && end - start <= LONGEST_LABEL && isWordAt(text, start) && isWordAt(text, end - 1);
  return isLabel ? end : -1;
}

/** End of a top-level domain: 2–24 letters of the Danish alphabet; -1 where there is none. */
function topEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_TOP && (signAt(text, end) & DANISH) !== 0) end++;
  const goesOn = (signAt(text, end) & (DIGIT | DANISH)) !== 0 || codeAt(text, end) === HYPHEN;
  return end - start < 2 || end - start > LONGEST_TOP || goesOn ? -1 : end;
}

/** End of the longest domain at a place; -1 where there is none. */
function domainEnd(text: string, start: number): number {
  let [longest, label] = [-1, start];
  for (let count = 0; count < MOST_LABELS; count++) {
    const end = labelEnd(text, label);
    if (end < 0 || codeAt(text, end) !== DOT) break;
    label = end + 1;
    longest = Math.max(longest, topEnd(text, label));
  }
  return longest;
}

const isPictureName = ({ text }: Scene, start: number) =>
  codeAt(text, start - 1) === COLON && text.slice(Math.max(0, start - 4), start).toLowerCase() === "cid:";

/** The address around the `@` at `at`, or null. */
export function emailAt(scene: Scene, at: number): Candidate | null {
  const { text } = scene;
  if ((signAt(text, at + 1) & WORD) === 0 || codeAt(text, at - 1) === DOT) return null;
  const start = localStart(text, at);
  if (start === at || at - start > LONGEST_LOCAL || isPictureName(scene, start)) return null;
  const end = domainEnd(text, at + 1);
  if (end < 0 || (signAt(text, end - 1) & LETTER) === 0 || isMessageId(scene, start, at)) return null;
  return candidate("email", start, end, "certain", "email");
}
