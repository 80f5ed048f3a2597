// Taking a registration back deletes nothing: the rows stay with status `fortrudt` and a key that frees the mail
// for a new registration. The følgesager go first, so that an undo broken off in the middle leaves the hovedsag and
// its plan, which tells what is missing.
import { undoneKey } from "./row-key";
import type { RegisterRow, StoredRow } from "./row";

export interface RowChange {
  readonly row: StoredRow;
  readonly fields: Partial<RegisterRow>;
}

/** The changes that take these rows back, in the order they must be made; rows already taken back are left out. */
export function undo(rows: readonly StoredRow[]): readonly RowChange[] {
  const undoneKeys = new Map(rows.map((row) => [row.key, undoneKey(row.key, row.itemId)]));
  return rows
    .filter((row) => row.status !== "fortrudt")
    .sort((one, other) => other.ordinal - one.ordinal)
    .map((row) => ({
      row,
      fields: {
        status: "fortrudt",
        key: undoneKey(row.key, row.itemId),
        parentKey: row.parentKey === null ? null : (undoneKeys.get(row.parentKey) ?? row.parentKey),
      },
    }));
}
