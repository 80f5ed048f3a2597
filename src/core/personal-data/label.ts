// A word before a number that says what the number is, read from where a pattern of the lists ends.
import type { LabelKind } from "./knowledge";
import { codeAt, LETTER, signAt } from "./signs";

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  /** End of the word the label stands in. */
  readonly end: number;
  /** Whether the word names a number, not just a thing; null until somebody asks. */
  namesNumber: boolean | null;
}

const LITTLE_N = 110;
const LONGEST_TAIL = 24;

const isLetterAt = (text: string, place: number) => (signAt(text, place) & LETTER) !== 0;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_TAIL && isLetterAt(text, end)) end++;
  return end;
}

const labelAt = (kind: LabelKind, start: number, end: number): Label => ({ kind, start, end, namesNumber: null });

/** At the end of an unknown word they make it the label of some other number: "rabatkode", "betalingsreference". */
const CODE_WORD = /^(?:kode|reference)$/i;

/** "nr", "nummer": say nothing alone; at the end of an unknown word they do as these do. */
const isNumberWord = (text: string, start: number, length: number) =>
  (length === 2 || length === 6) && (codeAt(text, start) | 32) === LITTLE_N;

/** How the word of another number may go on: "journalnr", "ordren", but not "journalist". */
const OTHER_ENDING = /^(?:s?(?:nr|num|nummer|nummeret|no|id|kode|nøgle)|en|et|n|s|e|er|erne)?$/i;

/** What stands for something taken out ("[telefon]") says nothing about the number behind it. */
const isReplacement = (text: string, start: number, end: number) =>
  codeAt(text, start - 1) === 91 && codeAt(text, end) === 93;

/** The label a pattern found at `start`–`end` makes, given the label before it on its line; null where it makes none. */
export function labelOf(text: string, start: number, end: number, kind: LabelKind, before: Label | null): Label | null {
  const letterAfter = isLetterAt(text, end);
  if (isReplacement(text, start, end)) return null;
  if (before !== null && start < before.end) {
    const isLonger = start === before.start && !(end - start <= 3 && letterAfter);
    return isLonger ? labelAt(kind, start, Math.max(before.end, wordEnd(text, end))) : null;
  }
  const inWord = start > 0 && isLetterAt(text, start - 1);
  if (kind === "other" && isNumberWord(text, start, end - start))
    return inWord && !letterAfter ? labelAt(kind, start, end) : null;
  if (kind === "other" && inWord && !letterAfter && CODE_WORD.test(text.slice(start, end)))
    return labelAt(kind, start, end);
  if (inWord || (end - start <= 3 && letterAfter)) return null;
  if (!letterAfter) return labelAt(kind, start, end);
  const label = labelAt(kind, start, wordEnd(text, end));
  return kind === "other" && !OTHER_ENDING.test(text.slice(end, label.end)) ? null : label;
}
