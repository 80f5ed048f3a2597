// The text of a mail, cut into words once for every question: the subject, the newest message, the quoted ones.
import { baseSubject } from "../mail/fold-subject";
import type { Mail, ThreadMessage } from "../mail/mail";
import { advertisementStart } from "../mail/signature";
import { emphasisOf } from "./emphasis";
import type { Zone } from "./feature-bag";
import { tokenise, type Token } from "./tokens";

/** Only so much of a mail is read; what is longer is classified as *usikker*. */
export const READ_LIMIT = 24_000;
const QUOTE_LIMIT = 8_000;
/** Fewer words than this in the newest message say next to nothing. */
const FEW_WORDS = 25;

/** A part of the mail. */
export interface Part {
  readonly zone: Zone;
  readonly tokens: readonly Token[];
  /** How much its words count. */
  readonly weight: number;
  /** How much each sentence counts, by its ordinal; 1 where it is not here. */
  readonly emphasis: ReadonlyMap<number, number>;
}

export interface ReadText {
  readonly subject: Part;
  readonly newest: Part;
  readonly quoted: readonly Part[];
  /** Words of the whole text from its beginning, as far as it is read, headers between messages and all. */
  readonly tokens: readonly Token[];
}

const partOf = (zone: Zone, tokens: readonly Token[], weight: number): Part => ({
  zone,
  tokens,
  weight,
  emphasis: emphasisOf(tokens),
});

interface Span {
  readonly start: number;
  readonly end: number;
}

/** First token at or after a place; tokens stand in order. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As much of the quoted messages as is read. */
function quotedSpans(thread: readonly ThreadMessage[]): readonly Span[] {
  const spans: Span[] = [];
  let room = QUOTE_LIMIT;
  for (const { start, end } of thread.slice(1)) {
    if (room <= 0) break;
    spans.push({ start, end: Math.min(end, start + room) });
    room -= end - start;
  }
  return spans;
}

/** Reads a mail. The quoted messages count less, unless the newest says next to nothing. Linear in what is read. */
export function readText({ subject, text }: Mail, thread: readonly ThreadMessage[]): ReadText {
  const pass = tokenise(text, 0, Math.min(text.length, READ_LIMIT + QUOTE_LIMIT));
  const wordsIn = ({ start, end }: Span): readonly Token[] =>
    end <= READ_LIMIT + QUOTE_LIMIT
      ? pass.slice(firstFrom(pass, start), firstFrom(pass, end))
      : tokenise(text, start, end);
  const { start, end } = thread[0] ?? { start: 0, end: text.length };
  const spoken = start + advertisementStart(text.slice(start, end));
  const newest = wordsIn({ start, end: Math.min(spoken, start + READ_LIMIT) });
  const weight = newest.length < FEW_WORDS ? 0.8 : 0.25;
  return {
    subject: partOf("subject", tokenise(baseSubject(subject)), 1),
    newest: partOf("newest", newest, 1),
    quoted: quotedSpans(thread).map((span) => partOf("quoted", wordsIn(span), weight)),
    tokens: pass.slice(0, firstFrom(pass, READ_LIMIT)),
  };
}
