// What a detector sees: the normal text, the tables, the day, and the word that says what a number is.
import { classOf, isLetter } from "./automaton";
import type { CompiledKnowledge } from "./compile-knowledge";
import type { LabelKind } from "./knowledge";

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  /** End of the word the label stands in. */
  readonly end: number;
}

export interface Scene {
  readonly text: string;
  readonly knowledge: CompiledKnowledge;
  /** ISO date; births after it are not births. */
  readonly today: string;
  /** Nearest label to the left of a place, on its line or at the end of the line above. */
  readonly labelBefore: (place: number) => Label | null;
}

/** Characters before a number in which a label is looked for. */
const REACH = 70;
const NEWLINE = 10;
const LITTLE_N = 110;

function lineStart(text: string, place: number): number {
  const least = Math.max(0, place - REACH);
  let at = place;
  while (at > least && text.charCodeAt(at - 1) !== NEWLINE) at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end - from < 24 && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** "nr", "nummer": say nothing alone; at the end of an unknown word they make it the label of some other number. */
const isNumberWord = (text: string, start: number, length: number) =>
  (text.charCodeAt(start) | 32) === LITTLE_N && (length === 2 || length === 6);

/** How the word of another number may go on: "journalnr", "ordren", but not "journalist". */
const OTHER_ENDING = /^(?:s?(?:nr|num|nummer|nummeret|no|id|kode|nøgle)|en|et|n|s|e|er|erne)?$/i;

/** The label a pattern found at `start` makes, given the label before it; null where it makes none. */
function labelOf(text: string, start: number, end: number, kind: LabelKind, before: Label | null): Label | null {
  const letterAfter = isLetter(text.charCodeAt(end));
  if (before !== null && start < before.end) {
    return start === before.start && !(end - start <= 3 && letterAfter) ? { kind, start, end: before.end } : null;
  }
  const inWord = start > 0 && isLetter(text.charCodeAt(start - 1));
  if (kind === "other" && isNumberWord(text, start, end - start))
    return inWord && !letterAfter ? { kind, start, end } : null;
  if (inWord || (end - start <= 3 && letterAfter)) return null;
  const label = { kind, start, end: wordEnd(text, end) };
  return kind === "other" && !OTHER_ENDING.test(text.slice(end, label.end)) ? null : label;
}

/** Last label that begins in a stretch of text. */
function lastLabel(text: string, from: number, to: number, knowledge: CompiledKnowledge): Label | null {
  const { next, width, ends, shorter, lengths } = knowledge.labels;
  let label: Label | null = null;
  let state = 0;
  for (let at = from; at < to; at++) {
    state = next[state * width + classOf(text.charCodeAt(at))] ?? 0;
    for (let hit = ends[state] === -1 ? (shorter[state] ?? 0) : state; hit !== 0; hit = shorter[hit] ?? 0) {
      const pattern = ends[hit] ?? -1;
      const start = at + 1 - (lengths[pattern] ?? 0);
      const found = labelOf(text, start, at + 1, knowledge.labelKinds[pattern] ?? "other", label);
      if (found === null) continue;
      label = found;
      break;
    }
  }
  return label !== null && label.end <= to ? label : null;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 62) return false;
  }
  return true;
}

/** A line that ends with a label speaks of the next: it names a number, or a colon follows. */
const endsLabel = (text: string, label: Label, lineEnd: number) =>
  /nr|num|:/i.test(text.slice(label.start, lineEnd)) || label.kind !== "other";

function findLabel(text: string, place: number, knowledge: CompiledKnowledge): Label | null {
  const start = lineStart(text, place);
  const here = lastLabel(text, start, place, knowledge);
  if (here !== null || start === 0 || text.charCodeAt(start - 1) !== NEWLINE || !isBlank(text, start, place))
    return here;
  const above = lastLabel(text, lineStart(text, start - 1), start - 1, knowledge);
  return above !== null && start - above.end <= 8 && endsLabel(text, above, start) ? above : null;
}

/** True where a letter or a new line stands between two places: a label might. */
function mayHoldLabel(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 64 || code === NEWLINE) return true;
  }
  return false;
}

/** A scene of a normal text. Asking in order costs one reading: digits alone never change the label. */
export function createScene(text: string, knowledge: CompiledKnowledge, today: string): Scene {
  let asked = 0;
  let answer: Label | null = null;
  let isFresh = true;
  const labelBefore = (place: number) => {
    if (isFresh || place < asked || place - asked > REACH || mayHoldLabel(text, asked, place)) {
      answer = findLabel(text, place, knowledge);
    }
    isFresh = false;
    asked = place;
    return answer !== null && place - answer.end <= REACH ? answer : null;
  };
  return { text, knowledge, today, labelBefore };
}
