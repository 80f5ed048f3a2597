// Words of a text with their places, so that every feature can be quoted back from the mail.
import { fold } from "./fold";
import { forEachPiece, type PieceKind } from "./pieces";

export interface Token {
  /** Folded word, or a class: `<mail>`, `<url>`, `<kr>`, `<num>`, `<year>`; `?` and `!` stand for themselves. */
  readonly word: string;
  /** UTF-16 span in the text the mail was read from. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of the sentence; patterns never reach across sentences. */
  readonly sentence: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:jf|nr|kl|ca|stk|evt|vedr|mht|pga|bl|dvs|osv|fx|inkl|d|pkt|tlf|sagsnr|min|max|hhv|dr)$/iu;

const NUMERAL = /^\d{1,3}$/;
const YEAR = /^(?:19|20)\d\d$/;

function numberClass(piece: string): string {
  if (/kr/.test(piece)) return "<kr>";
  const digits = piece.replace(/[.,:/-]+$/, "");
  if (YEAR.test(digits)) return "<year>";
  return NUMERAL.test(digits) ? digits : "<num>";
}

/** What a piece says: a folded word, or the class of what stands there. A link to a mailbox is its address. */
function wordOf(kind: PieceKind, piece: string): string {
  if (kind === "mail") return "<mail>";
  if (kind === "url") return piece.includes("@") ? "<mail>" : "<url>";
  return kind === "number" ? numberClass(piece) : fold(piece);
}

/** The mark that says something by itself. */
const markIn = (piece: string): string | null => (piece.includes("?") ? "?" : piece.includes("!") ? "!" : null);

const endsSentence = (piece: string, text: string, at: number): boolean => {
  if (/[!?;]/.test(piece) || (piece.match(/\n/g) ?? []).length > 1) return true;
  if (piece.includes("\n")) return /[.:]$/.test(text.slice(Math.max(0, at - 1), at)) || piece.includes(".");
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 10), at)) && !/^\.\d/.test(text.slice(at, at + 2));
};

/** Tokens of `text` between `start` and `end`; spans refer to `text`. Linear in the length. */
export function tokenise(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  forEachPiece(text.slice(start, end), (kind, from, to) => {
    const piece = text.slice(start + from, start + to);
    const word = kind === "marks" ? markIn(piece) : wordOf(kind, piece);
    if (word !== null) tokens.push({ word, start: start + from, end: start + to, sentence });
    if (kind === "marks" && endsSentence(piece, text, start + from)) sentence += 1;
  });
  return tokens;
}
