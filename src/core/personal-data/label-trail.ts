// The labels of a text in the order they stand, read once: whoever asks further on lets it read on from where it is,
// and stretches nobody asks about are never read. So thousands of numbers on one line cost one reading of the line.
import { classOf } from "./automaton";
import type { CompiledKnowledge } from "./compile-knowledge";
import type { Label } from "./label";
import { labelOf } from "./label";
import { codeAt, isDigitAt } from "./signs";

/** Characters before a number in which a label is looked for. */
const REACH = 70;
/** Characters read before a place far from the last one: the reach and the longest label. */
const RUN_UP = REACH + 30;
const NEWLINE = 10;
/** Marks kept; detectors ask at most an address of mail (64 characters) back. */
const KEPT = 64;

/** A label, or the end of a line (null), and the place from which it is known. */
interface Mark {
  readonly seen: number;
  readonly label: Label | null;
}

const isQuoteOrBlank = (code: number) => code === 32 || code === 62;

/** True where before a place on its line stand only blanks and quote marks, or a list of numbers without a letter. */
function isOnlyNumbers(text: string, line: number, place: number): boolean {
  let at = line;
  while (at < place && isQuoteOrBlank(codeAt(text, at))) at++;
  if (at < place && !isDigitAt(text, at)) return false;
  for (; at < place; at++) if (codeAt(text, at) > 64) return false;
  return true;
}

/** A line that ends with a label speaks of the next: it names a number, or a colon follows. */
const endsLabel = (text: string, label: Label, lineEnd: number) =>
  label.kind !== "other" || /nr|num|:/i.test(text.slice(label.start, lineEnd));

/** The labels before a place; ask in order, or a few characters back. */
export function createLabelTrail(
  text: string,
  knowledge: CompiledKnowledge,
): (place: number, wordsEnd: number) => Label | null {
  const { next, width, firstHit, ends, shorter, lengths } = knowledge.labels;
  const { labelKinds } = knowledge;
  const trail: Mark[] = [];
  let read = 0;
  let state = 0;
  let last: Label | null = null;

  const add = (label: Label | null) => {
    if (trail.length === 2 * KEPT) trail.splice(0, KEPT);
    trail.push({ seen: read + 1, label });
    last = label;
  };

  const readHits = (from: number) => {
    for (let hit = from; hit !== 0; hit = shorter[hit] ?? 0) {
      const pattern = ends[hit] ?? -1;
      const start = read + 1 - (lengths[pattern] ?? 0);
      const label = labelOf(text, start, read + 1, labelKinds[pattern] ?? "other", last);
      if (label !== null) {
        add(label);
        return;
      }
    }
  };

  const readTo = (place: number) => {
    if (place - read > RUN_UP) {
      read = place - RUN_UP;
      state = 0;
      last = null;
      trail.length = 0;
    }
    for (; read < place; read++) {
      const code = text.charCodeAt(read);
      state = next[state * width + classOf(code)] ?? 0;
      if (code === NEWLINE) add(null);
      else if (firstHit[state] !== 0) readHits(firstHit[state] ?? 0);
    }
  };

  /** The label at the end of the line above, where only blanks or a list it speaks of stand before the place. */
  const above = (index: number, place: number): Label | null => {
    const label = index > 0 ? (trail[index - 1]?.label ?? null) : null;
    if (label === null || place - label.end > REACH) return null;
    const line = trail[index]?.seen ?? place;
    if (line - label.end > 8) return null;
    return isOnlyNumbers(text, line, place) && endsLabel(text, label, line) ? label : null;
  };

  /** No label holds a digit: where only numbers and signs follow a digit, there is nothing to read. */
  const skipTo = (place: number) => {
    read = place;
    state = 0;
  };

  return (place, wordsEnd) => {
    if (wordsEnd < read && isDigitAt(text, read) && place > read && place - read <= RUN_UP) skipTo(place);
    else if (place > read) readTo(place);
    let index = trail.length - 1;
    while (index >= 0 && (trail[index]?.seen ?? 0) > place) index--;
    if (index < 0) return null;
    const label = trail[index]?.label ?? null;
    if (label === null) return above(index, place);
    return label.end <= place && place - label.end <= REACH ? label : null;
  };
}
