// People paste an answer into the middle of their own mail and write on below it. Nothing but meaning shows where: the
// pasted text stands in quotation marks or indented, or the mail ends with the writer's own name although the writer
// has not signed above. Without this the citizen's own words would be taken for the municipality's.

export interface Pasted {
  /** Lines of the last quoted message. */
  readonly quoted: readonly string[];
  /** The last lines of what the writer has written above it. */
  readonly above: readonly string[];
  /** Name of the writer of the mail. */
  readonly writer: string;
  /** Name of the sender of the quoted message. */
  readonly sender: string;
}

const OPENING = /^\s*["“”„»«]/;
const CLOSING = /["“”»«]\s*$/;
const GREETING = /^\s*(?:kære|hej|til|goddag|dear|hi|hello)\b.{0,40}$/i;
const MAX_LINES = 400;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === "";
const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether one of the last written lines is a signature with this first name. */
function isSigned(lines: readonly string[], name: string): boolean {
  const first = words(name)[0];
  if (first === undefined || first.length < 2) return false;
  return lines
    .filter((line) => !isBlank(line))
    .slice(-5)
    .some((line) => line.length < 60 && !GREETING.test(line) && words(line).slice(0, 4).includes(first));
}

/** First line of the paragraph after `line`, or -1. */
function paragraphAfter(lines: readonly string[], line: number): number {
  let at = line + 1;
  while (at < lines.length && !isBlank(lines[at])) at += 1;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  return at < lines.length ? at : -1;
}

function afterQuotationMarks(lines: readonly string[]): number {
  if (!OPENING.test(lines[0] ?? "")) return -1;
  const close = lines.findIndex((line, index) => CLOSING.test(line) && (index > 0 || line.trim().length > 2));
  return close >= 0 && isBlank(lines[close + 1]) ? paragraphAfter(lines, close) : -1;
}

function afterIndent(lines: readonly string[]): number {
  if (!/^(?: {2,}|\t)/.test(lines[0] ?? "")) return -1;
  return lines.findIndex((line) => !isBlank(line) && !/^(?: {2,}|\t)/.test(line));
}

/** After the quoted sender's own signature, else after the first paragraph that is more than a greeting. */
function afterSignature(lines: readonly string[], sender: string): number {
  const first = words(sender)[0] ?? "\n";
  const signed = lines.findIndex(
    (line, index) =>
      line.length < 60 && !GREETING.test(line) && words(line).includes(first) && isBlank(lines[index + 1]),
  );
  if (signed >= 0) return paragraphAfter(lines, signed);
  return paragraphAfter(lines, GREETING.test(lines[0] ?? "") && isBlank(lines[1]) ? paragraphAfter(lines, 0) : 0);
}

/** Index in `quoted` of the first line that is the writer's own again, or -1. Looks at 400 lines at most. */
export function resumesAt({ quoted, above, writer, sender }: Pasted): number {
  if (quoted.length > MAX_LINES) return -1;
  const marked = afterQuotationMarks(quoted);
  if (marked >= 0) return marked;
  if (!isSigned(quoted, writer) || isSigned(above, writer) || words(writer)[0] === words(sender)[0]) return -1;
  const indented = afterIndent(quoted);
  return indented >= 0 ? indented : afterSignature(quoted, sender);
}
