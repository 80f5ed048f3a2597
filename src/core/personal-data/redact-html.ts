// Takes identifiers out of a quoted mail that leaves over an unsafe channel. The scanner reads the words as they are
// shown, so a number that tags split (`120371-<b>6123</b>`) is found; tags stay, and only text between them is changed.
import type { Finding } from "./finding";
import { hideCprShaped, replacementOf } from "./redact";

const MARKUP = /<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi;
const INLINE = /^<\/?(?:a|abbr|b|bdo|big|code|em|font|i|ins|mark|o:p|s|small|span|strong|sub|sup|tt|u|wbr)\b/i;
/** Stands where a block begins or ends, so that words of two blocks are never read as one. */
const BREAK = "\n";

interface Piece {
  readonly html: string;
  /** Place of a piece of text in what the scanner reads; null for markup. */
  readonly at: number | null;
}

function piecesOf(html: string): { readonly pieces: readonly Piece[]; readonly shown: string } {
  const pieces: Piece[] = [];
  let shown = "";
  let from = 0;
  const text = (end: number) => {
    if (end > from) pieces.push({ html: html.slice(from, end), at: shown.length });
    shown += html.slice(from, end);
  };
  for (const match of html.matchAll(MARKUP)) {
    text(match.index);
    pieces.push({ html: match[0], at: null });
    if (!INLINE.test(match[0])) shown += BREAK;
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

/** HTML with every identifier named instead of shown, and CPR-shaped strings hidden in text and attributes alike. */
export function redactHtml(html: string, find: (text: string) => readonly Finding[]): string {
  const { pieces, shown } = piecesOf(html);
  const findings = find(shown);
  return hideCprShaped(
    pieces.map(({ html: piece, at }) => (at === null ? piece : cleaned(piece, at, findings))).join(""),
  );
}
