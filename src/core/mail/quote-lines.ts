// A mail's text as lines with their quote depth, kept in flat arrays: a mail of some megabytes may have millions of lines.

export interface QuoteLines {
  readonly source: string;
  readonly count: number;
  /** Number of `>` before the line. */
  readonly depth: (line: number) => number;
  /** The line without its quote marks and line end. */
  readonly content: (line: number) => string;
  readonly isBlank: (line: number) => boolean;
  /** Offsets in the source: of the line, of its content, and past its last character. */
  readonly start: (line: number) => number;
  readonly contentStart: (line: number) => number;
  readonly end: (line: number) => number;
}

const isGap = (code: number): boolean => code === 32 || code === 9 || code === 160;
/** Zero-width space and byte order mark: Apple Mail leaves one on a line of its own. */
const isUnseen = (code: number): boolean => code === 0x200b || code === 0xfeff;

/** Past the quote marks of a line, and how many there were. Marks are `>`, also as `> >` and `>>`. */
function skipMarks(source: string, from: number, to: number): { at: number; depth: number } {
  let depth = 0;
  let at = from;
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 62) {
      depth += 1;
      at = i + 1;
    } else if (!isGap(code)) break;
  }
  if (depth > 0 && at < to && isGap(source.charCodeAt(at))) at += 1;
  return { at, depth };
}

function countLines(source: string): number {
  let count = 1;
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) count += 1;
  return count;
}

function blank(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (code > 32 && !isGap(code) && !isUnseen(code)) return false;
  }
  return true;
}

/** Reads the lines of a text; `\r\n` and `\n` end a line alike. Linear time. */
export function quoteLines(source: string): QuoteLines {
  const count = countLines(source);
  const starts = new Int32Array(count);
  const contents = new Int32Array(count);
  const ends = new Int32Array(count);
  const depths = new Int32Array(count);
  for (let line = 0, from = 0; line < count; line += 1) {
    const newline = source.indexOf("\n", from);
    const stop = newline < 0 ? source.length : newline;
    const to = stop > from && source.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    const marks = skipMarks(source, from, to);
    starts[line] = from;
    contents[line] = marks.at;
    ends[line] = to;
    depths[line] = marks.depth;
    from = stop + 1;
  }
  const at = (array: Int32Array, line: number): number => array[line] ?? source.length;
  return {
    source,
    count,
    depth: (line) => depths[line] ?? 0,
    content: (line) => source.slice(at(contents, line), at(ends, line)),
    isBlank: (line) => blank(source, at(contents, line), at(ends, line)),
    start: (line) => at(starts, line),
    contentStart: (line) => at(contents, line),
    end: (line) => at(ends, line),
  };
}
