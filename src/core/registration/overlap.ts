// Two advisors changed the same row. Held field by field: what both saw, what one wants, what the other wrote.
import type { Correction, FieldConflict, Overlap } from "./change";
import { codeOf, fieldChanges, isSame } from "./event-codes";
import { bareRow } from "./fields";
import type { RegisterRow } from "./row";

/** What the other did since, and where it meets what is wanted. */
export function overlapOf(seen: RegisterRow, latest: RegisterRow, wanted: Partial<RegisterRow>): Overlap {
  const conflicts = (Object.keys(wanted) as (keyof RegisterRow)[])
    .filter((field) => !isSame(seen[field], latest[field]) && !isSame(wanted[field], latest[field]))
    .filter((field) => !isSame(wanted[field], seen[field]))
    .map((field): FieldConflict => ({
      field,
      base: codeOf(field, seen[field]),
      mine: codeOf(field, wanted[field]),
      theirs: codeOf(field, latest[field]),
    }));
  // What the advisor saw may be known in part only: a row from the outbox holds no words.
  const theirs = fieldChanges(seen, bareRow(latest)).filter(({ field }) => field in seen);
  return { conflicts, theirs };
}

/** What of a correction can be sent again as it is: all but the fields in conflict and those that stand already. */
export function withoutConflicts(wanted: Correction, latest: RegisterRow, { conflicts }: Overlap): Correction {
  const inConflict = new Set(conflicts.map(({ field }) => field));
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => {
      const name = field as keyof RegisterRow;
      return !inConflict.has(name) && !isSame(latest[name], value);
    }),
  );
}
