// The little of a register row that tells whether its mail is registered. Hundreds are read at once, so that a whole
// window of the inbox can be held against the register in one request.
import { COLUMN_OF } from "../registration/fields";
import type { MailKey } from "../registration/decision";
import type { RowStatus } from "../registration/row";

export interface RowMark {
  readonly mailKey: MailKey;
  readonly status: RowStatus;
  readonly planned: number;
}

/** Columns `rowMark` reads. */
export const MARK_COLUMNS: readonly string[] = [COLUMN_OF.mailKey, COLUMN_OF.status, COLUMN_OF.planned];

/** The mark in the fields of an item; null where the item is none of ours. */
export function rowMark(fields: Readonly<Record<string, unknown>>): RowMark | null {
  const [mailKey, status, planned] = MARK_COLUMNS.map((column) => fields[column]);
  if (typeof mailKey !== "string" || typeof status !== "string") return null;
  return {
    mailKey: mailKey as MailKey,
    status: status as RowStatus,
    planned: typeof planned === "number" ? planned : 1,
  };
}

export type MarkedState = "none" | "half-written" | "registered";

/** What marks say about each mail that has a row which was not taken back. */
export function markedStates(marks: readonly RowMark[]): ReadonlyMap<MailKey, MarkedState> {
  const live = marks.filter(({ status }) => status !== "fortrudt");
  const written = new Map<MailKey, number>();
  for (const { mailKey } of live) written.set(mailKey, (written.get(mailKey) ?? 0) + 1);
  return new Map(
    live.map(({ mailKey, planned }) => [
      mailKey,
      (written.get(mailKey) ?? 0) >= planned ? "registered" : "half-written",
    ]),
  );
}
