// Takes identifiers out of a quoted mail that leaves over an unsafe channel. The scanner reads the words as they are
// shown, so a number that tags split (`120371-<b>6123</b>`) is found; tags stay, and only text between them is changed.
import type { Finding } from "./finding";
import { hideCprShaped, replacementOf } from "./redact";

const MARKUP = /<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi;
/** Tags that begin or end a line, as `htmlToText` reads them; all others stand within the words. */
const LINE =
  /^<\/?(?:address|article|aside|blockquote|body|br|caption|center|d[dlt]|details|dir|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|html|legend|li|main|menu|nav|ol|option|p|pre|section|summary|table|t(?:body|foot|head|r)|ul)\b/i;
const CELL = /^<t[dh]\b/i;
const WHITE = /[ \t\r\n]+/g;
/** White space as a browser shows it, with signs of no width behind to keep the length. */
const collapsed = (white: string): string => " " + "\u200b".repeat(white.length - 1);

/** Each round takes out something that the last one brought together; mail needs two or three. */
const MOST_ROUNDS = 16;

/** What stands for a tag among the words, so that those of two lines or cells are never read as one. */
const breakFor = (markup: string): string => (LINE.test(markup) ? "\n" : CELL.test(markup) ? "\t" : "");

interface Piece {
  readonly html: string;
  /** Place of a piece of text in what the scanner reads; null for markup. */
  readonly at: number | null;
}

/** The pieces, and what the scanner reads: as long as the words, white space as it is shown. */
function piecesOf(html: string): { readonly pieces: readonly Piece[]; readonly shown: string } {
  const pieces: Piece[] = [];
  let shown = "";
  let from = 0;
  let isPreformatted = false;
  const text = (end: number) => {
    if (end > from) pieces.push({ html: html.slice(from, end), at: shown.length });
    const words = html.slice(from, end);
    shown += isPreformatted ? words : words.replace(WHITE, collapsed);
  };
  for (const match of html.matchAll(MARKUP)) {
    text(match.index);
    pieces.push({ html: match[0], at: null });
    shown += breakFor(match[0]);
    if (/^<\/?pre\b/i.test(match[0])) isPreformatted = !match[0].startsWith("</");
    from = match.index + match[0].length;
  }
  text(html.length);
  return { pieces, shown };
}

/** A piece of text without what was found: the name of its kind stands where it begins. */
function cleaned(html: string, at: number, findings: readonly Finding[]): string {
  let kept = 0;
  let result = "";
  for (const one of findings) {
    const [start, end] = [Math.max(one.start - at, kept), Math.min(one.end - at, html.length)];
    if (end <= start) continue;
    result += html.slice(kept, start) + (one.start >= at ? replacementOf(one) : "");
    kept = end;
  }
  return result + html.slice(kept);
}

function redactOnce(html: string, find: (text: string) => readonly Finding[]): string {
  const { pieces, shown } = piecesOf(html);
  const findings = find(shown);
  return pieces.map(({ html: piece, at }) => (at === null ? piece : cleaned(piece, at, findings))).join("");
}

/** HTML with every identifier named instead of shown, and CPR-shaped strings hidden in text and attributes alike. */
export function redactHtml(html: string, find: (text: string) => readonly Finding[]): string {
  let current = html;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const once = hideCprShaped(redactOnce(current, find));
    if (once === current) break;
    current = once;
  }
  return current;
}
