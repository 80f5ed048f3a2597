// "Den 14. marts 2017 kl. 09.12 skrev Lis Hansen <lh@b.dk>:", "On 14 Mar 2017, at 09:12, … wrote:": the line Gmail,
// Apple Mail, iOS, Thunderbird and webmails put above a quote, often wrapped. "Den 2. maj skrev hun til mig:" is prose:
// without an address the line must carry a full date with a time, or stand above quote marks. A line that names an
// address and a time right above quote marks is one in any language ("Le mar. 14 mars 2017 à 09:12, … a écrit :").
import { parseQuotedAddress } from "../quoted-address";
import { parseQuotedDate } from "../quoted-date";
import type { QuoteLines } from "../quote-lines";
import { type Boundary, type BoundaryFamily, NO_HEADER, nextWritten } from "./boundary";

const MAX_LINES = 4;
const MAX_LENGTH = 500;
const VERB = /(?:^|[\s,>])(skrev|skriver|wrote|writes|schrieb|pisze|napisała?|napisał\(a\))(?=[\s:,])/i;
const OPENING =
  /^[\s\-–*_]{0,12}(?:den|on|am|kl\.|w dniu|(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?\.?|\d{1,4}[-./ ])/i;
/** Gmail before 2018, without a verb: `2017-03-14 9:12 GMT+01:00 Lis Hansen <lh@b.dk>:` */
const VERBLESS =
  /^\d{4}-\d{2}-\d{2} \d{1,2}[:.]\d{2} GMT[+-]\d{1,2}:\d{2} [^<>]{0,100}<[^\s<>]{3,200}@[^\s<>]{2,200}>:$/;

const NAMED_AND_TIMED = /^(?=.{0,400}\d{1,2}[:.h]\d{2}).{0,400}<[^\s<>@]{1,100}@[^\s<>]{2,200}>/;

/** The lines from `line` on, joined until one ends with a colon, or with the dashes it opened with (Zoho). */
function sentence(lines: QuoteLines, line: number): { readonly text: string; readonly next: number } | null {
  const depth = lines.depth(line);
  let text = "";
  for (let at = line; at < Math.min(lines.count, line + MAX_LINES); at += 1) {
    if (lines.depth(at) !== depth || (at > line && lines.isBlank(at))) return null;
    text = `${text} ${lines.content(at).slice(0, MAX_LENGTH).trim()}`.trim();
    if (text.length > MAX_LENGTH) return null;
    const bare = text.replace(/[\s\-–_*]{1,12}$/, "");
    if (bare.endsWith(":")) return { text: bare, next: at + 1 };
    if (bare !== text && /^[-–]{2}/.test(text)) return { text: `${bare}:`, next: at + 1 };
  }
  return null;
}

/** What stands on either side of the verb: the date on one, the writer on the other. */
function writer(text: string, verb: RegExpExecArray): string {
  const after = text
    .slice(verb.index + verb[0].length)
    .replace(/[\s:,]+$/, "")
    .trim();
  const before = text.slice(0, verb.index);
  const isDate = (part: string): boolean => parseQuotedDate(part) !== null && !part.includes("@");
  if (after !== "" && !isDate(after)) return after;
  return afterDate(before);
}

/** "On 14 Mar 2017, at 09:12, Lis Hansen <lh@b.dk>": what follows the date and time. */
function afterDate(text: string): string {
  const end =
    /^(?:[\s\S]{0,120})(?:\d{4}|\d[:.]\d{2})(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:CES?T|GMT|UTC)?\s?[+-]?[\d:]{0,6}\)?)?,?\s+(?=\S)/i.exec(
      text.slice(0, 200),
    );
  return end === null ? text : text.slice(end[0].length);
}

function read(text: string, aboveQuote: boolean): Omit<Boundary, "next" | "depth" | "ownsDepth"> | null {
  if (VERBLESS.test(text)) {
    const from = parseQuotedAddress(text.replace(/^.{16,19}GMT[+-][\d:]{4,5}/, ""));
    return { kind: "wrote", header: { ...NO_HEADER, from, sent: parseQuotedDate(text) } };
  }
  const verb = VERB.exec(text);
  if (verb === null && !(aboveQuote && NAMED_AND_TIMED.test(text))) return null;
  const from = parseQuotedAddress(verb === null ? afterDate(text.slice(0, text.indexOf(">"))) : writer(text, verb));
  return { kind: "wrote", header: { ...NO_HEADER, from, sent: parseQuotedDate(text.replace(/<[^>]{0,200}>/g, " ")) } };
}

/** Whether the next thing written from `next` on is quoted deeper than `line`. */
function standsAboveQuote(lines: QuoteLines, line: number, next: number): boolean {
  const below = nextWritten(lines, next, 4);
  return below >= 0 && lines.depth(below) > lines.depth(line);
}

/** "Jeg skrev til Lis (lh@b.dk):" tells what somebody did. */
const TOLD =
  /(?<!\p{L})(?:jeg|vi|han|hun|du|i|we|she|he) (?:skrev|skriver|wrote)|(?:skrev|skriver) (?:jeg|vi|han|hun|du|i) /iu;

/** Whether the line must be an attribution even where no quote marks follow, and cannot be prose. */
function isCertain(text: string, sent: string | null): boolean {
  if (TOLD.test(text)) return false;
  if (/[<[(]?[^\s<>]{1,100}@[^\s<>]{2,200}[>\])]?:$/.test(text)) return true;
  return sent !== null && (sent.includes("T") || text.includes("@")) && text.length < 160;
}

/** Family `wrote`. */
export const attribution: BoundaryFamily = (lines, line): Boundary | null => {
  const content = lines.content(line).slice(0, MAX_LENGTH);
  if (!OPENING.test(content) && !VERB.test(content) && !/\d[:.h]\d{2}|<[^\s<>@]{1,100}@/.test(content)) return null;
  const whole = sentence(lines, line);
  if (whole === null) return null;
  const aboveQuote = standsAboveQuote(lines, line, whole.next);
  const found = read(whole.text, aboveQuote);
  if (found === null || !(aboveQuote || isCertain(whole.text, found.header.sent))) return null;
  return { ...found, next: whole.next, depth: lines.depth(line), ownsDepth: false };
};
