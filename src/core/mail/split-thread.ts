// Who wrote what in a mail: the verdict on personal data needs the sender of every part, and a complaint must not be
// judged by the words of the answer it quotes. Works on the text, so every source (Outlook, file, corpus) is split alike.
import type { Mail, ThreadMessage } from "./mail";
import type { Boundary } from "./boundaries/boundary";
import { BOUNDARY_FAMILIES } from "./boundaries/registry";
import { quoteLines, type QuoteLines } from "./quote-lines";
import { resumesAt } from "./resume";
import { addLine, ThreadStack, type Draft } from "./thread-stack";

/** A quoted line that a mail program wrapped, its rest left without a mark. */
const WRAPPED_FROM = 60;
const WRAPPED_REST = 40;

/** The quote depth a line counts for: the rest of a wrapped quoted line belongs to the quote. */
function depthOf(lines: QuoteLines, line: number): number {
  const own = lines.depth(line);
  if (own > 0 || line === 0 || line + 1 >= lines.count) return own;
  const above = lines.depth(line - 1);
  const wrapped = above > 0 && lines.depth(line + 1) > 0 && !lines.isBlank(line);
  const long = lines.end(line - 1) - lines.start(line - 1) >= WRAPPED_FROM;
  return wrapped && long && lines.end(line) - lines.start(line) <= WRAPPED_REST ? above : own;
}

function findBoundary(lines: QuoteLines, line: number): Boundary | null {
  for (const family of BOUNDARY_FAMILIES) {
    const found = family(lines, line);
    if (found !== null) return found;
  }
  return null;
}

/** The depth of the first written line from `line` on, or `otherwise` at the end of the mail. */
function depthBelow(lines: QuoteLines, line: number, otherwise: number): number {
  for (let at = line; at < lines.count; at += 1) if (!lines.isBlank(at)) return lines.depth(at);
  return otherwise;
}

function begin(stack: ThreadStack, lines: QuoteLines, found: Boundary): void {
  const below = Math.max(found.depth, depthBelow(lines, found.next, found.depth));
  const draft: Draft = { header: found.header, boundary: found.kind, offset: lines.start(found.next), runs: [] };
  stack.begin(draft, found.ownsDepth ? found.depth : below, below);
}

function walk(lines: QuoteLines, stack: ThreadStack): void {
  for (let line = 0; line < lines.count;) {
    if (lines.isBlank(line)) {
      addLine(stack.current, line);
      line += 1;
      continue;
    }
    const found = findBoundary(lines, line);
    if (found === null) {
      addLine(stack.owner(depthOf(lines, line), lines.start(line)), line);
      line += 1;
    } else {
      begin(stack, lines, found);
      line = found.next;
    }
  }
}

/** Gives the writer back what stands below a pasted message (see `resume`). Only the last run of the mail can hold it. */
function giveBack(lines: QuoteLines, drafts: readonly Draft[]): void {
  const [first, last] = [drafts[0], drafts.at(-1)];
  const run = last?.runs.at(-1);
  if (first === undefined || last === undefined || run === undefined) return;
  if (first === last || last.runs.length > 1 || last.boundary === "quote-marks" || lines.depth(run.from) > 0) return;
  const from = written(lines, last)[0]?.from ?? run.to + 1;
  const above = first.runs.at(-1) ?? { from: 0, to: -1 };
  const at = resumesAt({
    quoted: linesOf(lines, { from, to: Math.min(run.to, from + 400) }),
    above: linesOf(lines, { from: Math.max(above.from, above.to - 30), to: above.to }),
    writer: first.header.from?.name ?? "",
    sender: last.header.from?.name ?? "",
  });
  if (at < 0) return;
  first.runs.push({ from: from + at, to: run.to });
  run.to = from + at - 1;
}

/** Runs without empty lines at either end; empty runs are gone. */
function written(lines: QuoteLines, draft: Draft): { from: number; to: number }[] {
  return draft.runs
    .map(({ from, to }) => {
      while (from <= to && lines.isBlank(from)) from += 1;
      while (to > from && lines.isBlank(to)) to -= 1;
      return { from, to };
    })
    .filter(({ from, to }) => from <= to);
}

function linesOf(lines: QuoteLines, { from, to }: { from: number; to: number }): string[] {
  const parts: string[] = [];
  for (let line = from; line <= to; line += 1) parts.push(lines.content(line));
  return parts;
}

function toMessage(lines: QuoteLines, draft: Draft): ThreadMessage {
  const runs = written(lines, draft);
  const first = runs[0];
  const last = runs.at(-1);
  const offset = Math.min(draft.offset, lines.source.length);
  return {
    ...draft.header,
    text: runs.map((run) => linesOf(lines, run).join("\n")).join("\n\n"),
    start: first === undefined ? offset : lines.contentStart(first.from),
    end: last === undefined ? offset : lines.end(last.to),
    boundary: draft.boundary,
  };
}

/**
 * The mail and the messages it quotes: the mail's own text first, with the mail's own header, then the quoted messages
 * in the order they stand (newest first in practice). Spans lie in `mail.text`. Where somebody answers between the
 * quoted lines, a message's text is gathered and its span encloses the lines between. Never throws; linear time.
 */
export function splitThread(mail: Mail): ThreadMessage[] {
  const lines = quoteLines(mail.text);
  const header = { from: mail.from, to: mail.to, cc: mail.cc, sent: mail.received, subject: mail.subject };
  const stack = new ThreadStack({ header, boundary: "newest", offset: 0, runs: [] });
  walk(lines, stack);
  giveBack(lines, stack.drafts);
  const [newest, ...quoted] = stack.drafts.map((draft) => toMessage(lines, draft));
  // An announced message whose text comes back below another's stands where its text stands.
  quoted.sort((one, other) => one.start - other.start);
  return newest === undefined ? quoted : [newest, ...quoted];
}
