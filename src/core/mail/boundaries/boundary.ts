// The contract of a boundary family: where a quoted message begins, and what its header says.
import type { Address, ThreadMessage } from "../mail";
import type { QuoteLines } from "../quote-lines";

export interface QuotedHeader {
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly sent: string | null;
  readonly subject: string | null;
}

export interface Boundary {
  readonly kind: Exclude<ThreadMessage["boundary"], "newest" | "quote-marks">;
  readonly header: QuotedHeader;
  /** The line after the header: where the message's text begins. */
  readonly next: number;
  /** Quote depth of the header lines. */
  readonly depth: number;
  /** The text after the header stands at the depth of the header itself, even if it opens with a quote. */
  readonly ownsDepth: boolean;
}

/** Tries to see a boundary that begins at `line`; null where there is none. Must look at a bounded number of lines. */
export type BoundaryFamily = (lines: QuoteLines, line: number) => Boundary | null;

export const NO_HEADER: QuotedHeader = { from: null, to: [], cc: [], sent: null, subject: null };

/** The next line at or after `line` that says something, at most `within` lines on; -1 where there is none. */
export function nextWritten(lines: QuoteLines, line: number, within: number): number {
  for (let i = line; i < Math.min(lines.count, line + within); i += 1) if (!lines.isBlank(i)) return i;
  return -1;
}
