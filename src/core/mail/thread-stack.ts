// The messages of a thread while it is being read: which lines each has, and whose the text at each quote depth is.
import { NO_HEADER, type QuotedHeader } from "./boundaries/boundary";
import type { ThreadMessage } from "./mail";

/** A message whose lines are still being collected. */
export interface Draft {
  readonly header: QuotedHeader;
  readonly boundary: ThreadMessage["boundary"];
  /** Where the message would begin if it had text. */
  readonly offset: number;
  /** Runs of lines, first and last. */
  readonly runs: { from: number; to: number }[];
}

/** The messages met so far and which of them the text at each quote depth belongs to. */
export class ThreadStack {
  readonly drafts: Draft[];
  #owners: (Draft | undefined)[];
  #current: Draft;

  constructor(first: Draft) {
    this.drafts = [first];
    this.#owners = [first];
    this.#current = first;
  }

  /** Begins a quoted message whose text stands at `depth` (and at `also`, where that differs). */
  begin(draft: Draft, depth: number, also: number): void {
    this.drafts.push(draft);
    this.#owners.length = Math.min(this.#owners.length, depth);
    this.#owners[depth] = draft;
    if (also !== depth) this.#owners[also] = draft;
    this.#current = draft;
  }

  /** The message a line at this depth belongs to; text deeper than any announced quote begins one of its own. */
  owner(depth: number, offset: number): Draft {
    const known = this.#owners[depth];
    if (known !== undefined) return (this.#current = known);
    const draft: Draft = { header: NO_HEADER, boundary: "quote-marks", offset, runs: [] };
    this.drafts.push(draft);
    this.#owners[depth] = draft;
    return (this.#current = draft);
  }

  get current(): Draft {
    return this.#current;
  }
}

/** Adds the next line to a message, to its last run where they touch. */
export function addLine(draft: Draft, line: number): void {
  const last = draft.runs.at(-1);
  if (last?.to === line - 1) last.to = line;
  else draft.runs.push({ from: line, to: line });
}
