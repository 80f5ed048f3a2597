// A word before a number that says what the number is, read from where a pattern of the lists ends.
import { isLetter } from "./automaton";
import type { LabelKind } from "./knowledge";

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  /** End of the word the label stands in. */
  readonly end: number;
}

const LITTLE_N = 110;
const LONGEST_TAIL = 24;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_TAIL && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** "nr", "nummer": say nothing alone; at the end of an unknown word they make it the label of some other number. */
const isNumberWord = (text: string, start: number, length: number) =>
  (length === 2 || length === 6) && (text.charCodeAt(start) | 32) === LITTLE_N;

/** How the word of another number may go on: "journalnr", "ordren", but not "journalist". */
const OTHER_ENDING = /^(?:s?(?:nr|num|nummer|nummeret|no|id|kode|nøgle)|en|et|n|s|e|er|erne)?$/i;

/** The label a pattern found at `start`–`end` makes, given the label before it on its line; null where it makes none. */
export function labelOf(text: string, start: number, end: number, kind: LabelKind, before: Label | null): Label | null {
  const letterAfter = isLetter(text.charCodeAt(end));
  if (before !== null && start < before.end) {
    return start === before.start && !(end - start <= 3 && letterAfter) ? { kind, start, end: before.end } : null;
  }
  const inWord = start > 0 && isLetter(text.charCodeAt(start - 1));
  if (kind === "other" && isNumberWord(text, start, end - start))
    return inWord && !letterAfter ? { kind, start, end } : null;
  if (inWord || (end - start <= 3 && letterAfter)) return null;
  if (!letterAfter) return { kind, start, end };
  const label = { kind, start, end: wordEnd(text, end) };
  return kind === "other" && !OTHER_ENDING.test(text.slice(end, label.end)) ? null : label;
}
