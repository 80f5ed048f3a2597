// "-----Oprindelig meddelelse-----", "---------- Forwarded message ---------", "Start på videresendt besked:": a line
// of its own above a quoted message, usually with a header block below it. A ruler (`____`, `----`) counts only when a
// header block follows.
import type { QuoteLines } from "../quote-lines";
import { attribution } from "./attribution";
import { type Boundary, type BoundaryFamily, NO_HEADER, nextWritten } from "./boundary";
import { readHeaderBlock } from "./header-block";

const ORIGINAL =
  /^(?:den )?(?:oprindelige?|originale?|original|ursprüngliche|oryginalna|ursprungligt) (?:meddelelse|besked|e-?mail|mail|message|nachricht|wiadomość|meddelande)$/i;
const FORWARDED =
  /^(?:(?:start på |begynd(?:else)? |begin )?(?:den )?(?:videresendte?|forwarded|weitergeleitete|przekazana) (?:meddelelse|besked|e-?mail|mail|message|nachricht|wiadomość)(?: follows)?|videresendt|forwarded)$/i;
const MAX_LENGTH = 120;
const RULE = "-_=–—*";

/** The words of the line without rulers around them; `rulers` where the line has any. */
function words(content: string): { readonly text: string; readonly rulers: boolean } {
  const isRule = (char: string): boolean => RULE.includes(char) || char === " " || char === "\u00a0" || char === "\t";
  let from = 0;
  let to = content.length;
  while (from < to && isRule(content.charAt(from))) from += 1;
  while (to > from && isRule(content.charAt(to - 1))) to -= 1;
  return { text: content.slice(from, to), rulers: /^\s*[-_=–—*]{2,}/.test(content) };
}

function kindOf(text: string, rulers: boolean): "original" | "forwarded" | "ruler" | null {
  const bare = text.replace(/[\s\u00a0]+/g, " ").replace(/\s?:$/, "");
  if (ORIGINAL.test(bare)) return "original";
  if (FORWARDED.test(bare) && (rulers || text.endsWith(":"))) return "forwarded";
  return rulers ? "ruler" : null;
}

/** Samsung's mail glues the header to the separator: `-------- Oprindelig besked --------Fra: …`. */
const GLUED = /^\s{0,3}[-_]{2,20} ?[\p{L} -]{5,30} ?[-_]{2,20}\s{0,3}(?=(?:Fra|From|Von): )/u;

function glued(lines: QuoteLines, line: number): Boundary | null {
  const content = lines.content(line);
  const mark = GLUED.exec(content.slice(0, MAX_LENGTH));
  if (mark === null) return null;
  const shifted: QuoteLines = {
    ...lines,
    content: (at) => (at === line ? content.slice(mark[0].length) : lines.content(at)),
  };
  const block = readHeaderBlock(shifted, line, () => false);
  const kind = kindOf(words(mark[0]).text, true) === "forwarded" ? "forwarded" : "original";
  return block === null ? null : { kind, ...block, depth: lines.depth(line), ownsDepth: true };
}

/** Families `original` and `forwarded`; a mere ruler above a header block is `outlook`. */
export const separator: BoundaryFamily = (lines, line): Boundary | null => {
  const content = lines.content(line);
  const { text, rulers } = words(content.length > MAX_LENGTH ? content.slice(0, MAX_LENGTH) : content);
  if (!rulers && text.length > 45) return null;
  const kind = kindOf(text, rulers);
  if (kind === null) return null;
  const below = nextWritten(lines, line + 1, 4);
  const block = below < 0 ? null : readHeaderBlock(lines, below, () => false);
  if (block !== null) {
    return { kind: kind === "ruler" ? "outlook" : kind, ...block, depth: lines.depth(below), ownsDepth: true };
  }
  if (kind === "ruler") return glued(lines, line);
  // Proton puts "On …, … wrote:" below the separator.
  const wrote = below < 0 ? null : attribution(lines, below);
  if (wrote !== null) return { ...wrote, kind };
  return { kind, header: NO_HEADER, next: line + 1, depth: lines.depth(line), ownsDepth: false };
};
