// A reason as the reader finds it again in the mail: the deciding words with a little of what stands around them.
import { quotedAt } from "../../core/classification/phrase";
import type { Reason } from "../../core/classification/suggestion";
import { hideCprShaped } from "../../core/personal-data/redact";

export interface QuoteInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Further places of the mail with the same words. */
  readonly more: number;
}

/** Characters of context to either side, at most; never beyond the line. */
const REACH = 36;
const MOST_COUNTED = 99;

function before(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - REACH - 1), start)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return line.length <= REACH ? line : `…${line.replace(/^\S*\s?/, "")}`;
}

function after(text: string, end: number): string {
  const line = text.slice(end, end + REACH + 1).split(/[\r\n]/)[0] ?? "";
  return line.length <= REACH ? line : `${line.replace(/\s?\S*$/, "")}…`;
}

/** How often the words stand in the text as whole words; counting ends at 100. */
function countOf(text: string, words: string): number {
  const [all, wanted] = [text.toLowerCase(), words.toLowerCase()];
  const isLetter = (at: number) => /[\p{L}\d]/u.test(all.charAt(at));
  let count = 0;
  for (let at = all.indexOf(wanted); at >= 0 && count <= MOST_COUNTED; at = all.indexOf(wanted, at + wanted.length))
    if (!isLetter(at - 1) && !isLetter(at + wanted.length)) count += 1;
  return count;
}

/** The quote of a reason with its surroundings; bare where it does not stand in the text (subject, sender). */
export function quoteInContext(reason: Reason, text: string): QuoteInContext {
  const words = reason.quote.trim();
  const { span } = reason;
  if (span === null || quotedAt(text, span) !== reason.quote) return { before: "", words, after: "", more: 0 };
  const shown = hideCprShaped(text);
  const lead = reason.quote.length - reason.quote.trimStart().length;
  const start = span.start + lead;
  return {
    before: before(shown, start),
    words,
    after: after(shown, start + words.length),
    more: Math.max(0, countOf(shown, words) - 1),
  };
}
