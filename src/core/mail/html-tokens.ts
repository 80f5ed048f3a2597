// A small tolerant HTML tokenizer for mail: no DOM in `core`, and mail HTML is rarely well-formed anyway. It follows the
// recovery a browser does, except that an element nobody closes never swallows the rest of the mail.
// Linear time: a search that fails is remembered and never made again.

export interface HtmlSink {
  readonly text: (raw: string) => void;
  /** `attributes` is the raw source between the name and `>`. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
}

/** Elements whose content is not text of the mail. */
const DROPPED = new Set(["style", "script", "title", "xml", "template", "noframes", "object", "applet", "svg"]);

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isNamePart = (code: number): boolean =>
  isLetter(code) || (code >= 48 && code <= 57) || code === 58 || code === 45 || code === 95;

interface Memory {
  quotes: boolean;
  noTagEnd: boolean;
  readonly unclosed: Set<string>;
}

/** Index of the `>` that ends the tag, or -1. A quote counts only after `=`, as in a browser. */
function tagEnd(html: string, from: number, memory: Memory): number {
  if (memory.noTagEnd) return -1;
  if (!memory.quotes) return plainTagEnd(html, from, memory);
  let last = 0;
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (code === 62) return i;
    if ((code === 34 || code === 39) && last === 61) {
      i = html.indexOf(html.charAt(i), i + 1);
      if (i < 0) break;
    }
    if (code > 32) last = code;
  }
  memory.quotes = false;
  return plainTagEnd(html, from, memory);
}

function plainTagEnd(html: string, from: number, memory: Memory): number {
  const end = html.indexOf(">", from);
  memory.noTagEnd = end < 0;
  return end;
}

/** End of a comment, conditional comment, doctype or processing instruction starting at `at`. */
function markupEnd(html: string, at: number): number {
  const comment = html.startsWith("<!--", at);
  const end = comment ? html.indexOf("-->", at + 2) : html.indexOf(">", at);
  if (end < 0) return html.length;
  return end + (comment ? 3 : 1);
}

/** Where to go on after a dropped element's opening tag that ended at `from`. */
function afterDropped(html: string, name: string, from: number, memory: Memory): number {
  if (memory.unclosed.has(name)) return from;
  const closing = new RegExp(`</${name}[^>]{0,200}>`, "gi");
  closing.lastIndex = from;
  if (closing.test(html)) return closing.lastIndex;
  memory.unclosed.add(name);
  return from;
}

/** Walks the markup and tells the sink what it meets, in order. Never throws. */
export function readHtml(html: string, sink: HtmlSink): void {
  const memory: Memory = { quotes: true, noTagEnd: false, unclosed: new Set() };
  let textFrom = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const next = readMarkup(html, at, memory, (emit) => {
      if (at > textFrom) sink.text(html.slice(textFrom, at));
      emit(sink);
    });
    if (next > at) textFrom = next;
    at = html.indexOf("<", Math.max(next, at + 1));
  }
  if (textFrom < html.length) sink.text(html.slice(textFrom));
}

type Flush = (emit: (sink: HtmlSink) => void) => void;
const nothing = (): void => {};

/** Reads one piece of markup at `at`; returns where to go on, or `at` where the `<` is plain text. */
function readMarkup(html: string, at: number, memory: Memory, flush: Flush): number {
  const code = html.charCodeAt(at + 1);
  if (code === 33 || code === 63) {
    flush(nothing);
    return markupEnd(html, at);
  }
  const closing = code === 47;
  const nameFrom = closing ? at + 2 : at + 1;
  if (!isLetter(html.charCodeAt(nameFrom))) return at;
  let nameTo = nameFrom + 1;
  while (nameTo - nameFrom < 40 && isNamePart(html.charCodeAt(nameTo))) nameTo += 1;
  const name = html.slice(nameFrom, nameTo).toLowerCase();
  if (isBareAddress(html, nameTo)) return at;
  const end = tagEnd(html, nameTo, memory);
  if (end < 0) return at;
  const attributes = html.slice(nameTo, end);
  flush(closing ? (sink) => sink.close(name) : (sink) => sink.open(name, attributes));
  const dropped = !closing && DROPPED.has(name) && !attributes.endsWith("/");
  return dropped ? afterDropped(html, name, end + 1, memory) : end + 1;
}

/** `<lis@example.dk>` left unescaped by a careless mail program is text, not a tag. */
function isBareAddress(html: string, from: number): boolean {
  for (let i = from; i < html.length && i < from + 80; i += 1) {
    const code = html.charCodeAt(i);
    if (code === 64) return true;
    if (code <= 32 || code === 62 || code === 60 || code === 61 || code === 34) return false;
  }
  return false;
}
