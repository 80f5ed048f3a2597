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

/** The labels before a place; ask in order, or a few characters back. A class, for one is made for every text. */
export class LabelTrail {
  private readonly trail: Mark[] = [];
  private read = 0;
  private state = 0;
  private last: Label | null = null;

  constructor(
    private readonly text: string,
    private readonly knowledge: CompiledKnowledge,
  ) {}

  /** Nearest label before a place. `wordsEnd`: place behind the last letter or line break before it. */
  before(place: number, wordsEnd: number): Label | null {
    if (this.isOnlyNumbersTo(place, wordsEnd)) this.skipTo(place);
    else if (place > this.read) this.readTo(place);
    const { trail } = this;
    let index = trail.length - 1;
    while (index >= 0 && (trail[index]?.seen ?? 0) > place) index--;
    if (index < 0) return null;
    const label = trail[index]?.label ?? null;
    if (label === null) return this.above(index, place);
    return label.end <= place && place - label.end <= REACH ? label : null;
  }

  /** No label holds a digit: where only numbers and signs follow a digit, there is nothing to read. */
  private isOnlyNumbersTo(place: number, wordsEnd: number): boolean {
    const { read } = this;
    return wordsEnd < read && place > read && place - read <= RUN_UP && isDigitAt(this.text, read);
  }

  private skipTo(place: number): void {
    this.read = place;
    this.state = 0;
  }

  private readTo(place: number): void {
    if (place - this.read > RUN_UP) {
      this.skipTo(place - RUN_UP);
      this.last = null;
      this.trail.length = 0;
    }
    const { text } = this;
    const { next, width, firstHit } = this.knowledge.labels;
    let { state } = this;
    for (let at = this.read; at < place; at++) {
      const code = text.charCodeAt(at);
      state = next[state * width + classOf(code)] ?? 0;
      if (code === NEWLINE) this.add(at + 1, null);
      else if (firstHit[state] !== 0) this.readHits(firstHit[state] ?? 0, at + 1);
    }
    this.state = state;
    this.read = place;
  }

  private readHits(from: number, end: number): void {
    const { labels, labelKinds } = this.knowledge;
    for (let hit = from; hit !== 0; hit = labels.shorter[hit] ?? 0) {
      const pattern = labels.ends[hit] ?? -1;
      const start = end - (labels.lengths[pattern] ?? 0);
      const label = labelOf(this.text, start, end, labelKinds[pattern] ?? "other", this.last);
      if (label === null) continue;
      this.add(end, label);
      return;
    }
  }

  private add(seen: number, label: Label | null): void {
    if (this.trail.length === 2 * KEPT) this.trail.splice(0, KEPT);
    this.trail.push({ seen, label });
    this.last = label;
  }

  /** The label at the end of the line above, where only blanks or a list it speaks of stand before the place. */
  private above(index: number, place: number): Label | null {
    const label = index > 0 ? (this.trail[index - 1]?.label ?? null) : null;
    if (label === null || place - label.end > REACH) return null;
    const line = this.trail[index]?.seen ?? place;
    if (line - label.end > 8) return null;
    return isOnlyNumbers(this.text, line, place) && endsLabel(this.text, label, line) ? label : null;
  }
}
