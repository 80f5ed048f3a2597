// "Fra: / Sendt: / Til: / Emne:": the header block Outlook, Apple Mail, Thunderbird and people copying by hand put
// above what they quote. The same words also open letters ("Til: Borgerrådgiveren") and describe journeys
// ("Fra: Hvidovre / Til: Valby"), so a block must also show an address, a subject or a time of sending.
import { parseQuotedAddress, parseQuotedAddresses } from "../quoted-address";
import { parseQuotedDate } from "../quoted-date";
import type { QuoteLines } from "../quote-lines";
import { type Boundary, type BoundaryFamily, type QuotedHeader } from "./boundary";
import { headerLine, inlineHeader, type HeaderField, type HeaderLine } from "./header-label";

const MAX_LINES = 60;

type Fields = ReadonlyMap<HeaderField, HeaderLine>;
export interface Block {
  readonly header: QuotedHeader;
  readonly next: number;
}

/** A long recipient list, or a sender's address, wrapped onto the next line. */
function continues(last: HeaderLine, content: string): boolean {
  if (last.field === "from") return /^\s*[<[](?:mailto:)?[^\s<>]{1,100}@/.test(content);
  if (last.field !== "to" && last.field !== "cc" && last.field !== "bcc") return false;
  return (
    /[;,]\s*$/.test(last.value) ||
    /^\s{0,40}(?:[^\s@]{1,60} ){0,6}[<['"]?[^\s@]{1,100}@[^\s@]{1,200}[;,>\]]/.test(content.slice(0, 400))
  );
}

/** Reads labelled lines from `line` on; one empty line between them is allowed, as some programs double-space. */
function collect(lines: QuoteLines, line: number): { readonly fields: Fields; readonly next: number } {
  const fields = new Map<HeaderField, HeaderLine>();
  const depth = lines.depth(line);
  let next = line;
  let last = null as HeaderLine | null;
  for (let at = line; at < Math.min(lines.count, line + MAX_LINES) && lines.depth(at) === depth; at += 1) {
    const content = lines.content(at).slice(0, 5000);
    const read = headerLine(content);
    if (read !== null) {
      if (read.field !== "other" && fields.has(read.field)) break;
      last = read;
      fields.set(last.field, last);
    } else if (last !== null && continues(last, content)) {
      last = { field: last.field, label: last.label, value: `${last.value} ${content.trim()}` };
      fields.set(last.field, last);
    } else if (lines.isBlank(at) && at === next) continue;
    else break;
    next = at + 1;
  }
  return { fields, next };
}

/** Whether the labelled lines are a mail's header. `bare` tells whether nothing was written before, so that it may be a letter's head. */
function isHeader(fields: Fields, bare: () => boolean): boolean {
  if (fields.size < 2) return false;
  const { from, to, sent, subject } = Object.fromEntries(fields) as Partial<Record<HeaderField, HeaderLine>>;
  const address = `${from?.value ?? ""} ${to?.value ?? ""}`.includes("@");
  const dated = sent !== undefined && parseQuotedDate(sent.value) !== null;
  if (from === undefined) return sent !== undefined && dated && to !== undefined && subject !== undefined;
  if (to === undefined && sent === undefined && subject === undefined) return false;
  if (address) return true;
  if (bare()) return dated && sent.label !== "dato" && subject !== undefined;
  return subject !== undefined || (dated && sent.label !== "dato");
}

function toHeader(fields: Fields): QuotedHeader {
  const value = (field: HeaderField): string => fields.get(field)?.value ?? "";
  const subject = value("subject");
  return {
    from: parseQuotedAddress(value("from")),
    to: parseQuotedAddresses(value("to")),
    cc: [...parseQuotedAddresses(value("cc")), ...parseQuotedAddresses(value("bcc"))],
    sent: parseQuotedDate(value("sent")),
    subject: subject === "" ? null : subject,
  };
}

/** A date on its own right below the block, where people who copy by hand leave it. */
function looseDate(lines: QuoteLines, block: Block): Block {
  if (block.header.sent !== null || block.next >= lines.count) return block;
  const content = lines.content(block.next).slice(0, 60).trim();
  const sent = content.length < 45 && /^\p{L}{0,8}\.?\s?\d/u.test(content) ? parseQuotedDate(content) : null;
  const rest = content.replace(/[\d\s.:,/-]|kl|(?<!\p{L})\p{L}{3,9}(?!\p{L})/giu, "");
  return sent === null || rest !== "" ? block : { header: { ...block.header, sent }, next: block.next + 1 };
}

/** The header block that begins at `line`, or null. `bare` as in `isHeader`. */
export function readHeaderBlock(lines: QuoteLines, line: number, bare: () => boolean): Block | null {
  const first = headerLine(lines.content(line).slice(0, 5000));
  if (first === null || first.field === "other") return null;
  const inline = inlineHeader(lines.content(line));
  if (inline.length >= 3) {
    const fields: Fields = new Map(inline.map((each) => [each.field, each]));
    if (isHeader(fields, bare)) return { header: toHeader(fields), next: line + 1 };
  }
  const { fields, next } = collect(lines, line);
  return isHeader(fields, bare) ? looseDate(lines, { header: toHeader(fields), next }) : null;
}

/** Whether nothing but labels is written before `line`, looking a bounded way back. */
function nothingBefore(lines: QuoteLines, line: number): boolean {
  for (let at = line - 1; at >= 0; at -= 1) {
    if (!lines.isBlank(at) && headerLine(lines.content(at).slice(0, 200)) === null) return false;
    if (line - at > 50) return false;
  }
  return true;
}

/** Family `outlook`: a header block without a separator line above it. */
export const headerBlock: BoundaryFamily = (lines, line): Boundary | null => {
  const first = headerLine(lines.content(line).slice(0, 200));
  if (first === null) return null;
  const block = readHeaderBlock(lines, line, () => nothingBefore(lines, line));
  if (block === null) return null;
  return { kind: "outlook", ...block, depth: lines.depth(line), ownsDepth: true };
};
