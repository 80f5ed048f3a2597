// Words of a text with their places, so that every feature can be quoted back from the mail.
import { fold } from "./fold";

export interface Token {
  /** Folded word, or a class: `<mail>`, `<url>`, `<kr>`, `<num>`, `<year>`; `?` and `!` stand for themselves. */
  readonly word: string;
  /** UTF-16 span in the text the mail was read from. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of the sentence; patterns never reach across sentences. */
  readonly sentence: number;
}

const PIECE =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|www\.\S+|\d[\d.,:/-]*(?:\s?(?:kr\b\.?|kroner\b))?|§+|[\p{L}]+(?:[-'’][\p{L}]+)*|[.!?\n;]+/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:jf|nr|kl|ca|stk|evt|vedr|mht|pga|bl|dvs|osv|fx|inkl|d|pkt|tlf|sagsnr|min|max|hhv|dr)$/iu;

function classOf(piece: string): string {
  if (piece.includes("@")) return "<mail>";
  if (/^(?:https?:|www\.)/i.test(piece)) return "<url>";
  if (/^\d/.test(piece)) {
    if (/kr/i.test(piece)) return "<kr>";
    const digits = piece.replace(/[.,:/-]+$/, "");
    if (/^(?:19|20)\d\d$/.test(digits)) return "<year>";
    return /^\d{1,3}$/.test(digits) ? digits : "<num>";
  }
  return fold(piece);
}

const endsSentence = (piece: string, text: string, at: number): boolean => {
  if (/[!?;]/.test(piece) || (piece.match(/\n/g) ?? []).length > 1) return true;
  if (piece.includes("\n")) return /[.:]$/.test(text.slice(Math.max(0, at - 1), at)) || piece.includes(".");
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 10), at)) && !/^\.\d/.test(text.slice(at, at + 2));
};

/** Tokens of `text` between `start` and `end`; spans refer to `text`. Linear in the length. */
export function tokenise(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(PIECE)) {
    const piece = match[0];
    const at = start + match.index;
    if (/^[.!?\n;]/.test(piece)) {
      const mark = piece.includes("?") ? "?" : piece.includes("!") ? "!" : null;
      if (mark !== null) tokens.push({ word: mark, start: at, end: at + piece.length, sentence });
      if (endsSentence(piece, text, at)) sentence += 1;
      continue;
    }
    tokens.push({ word: classOf(piece), start: at, end: at + piece.length, sentence });
  }
  return tokens;
}
