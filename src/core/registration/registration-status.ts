// What the register's rows of one mail say together: nothing, everything, or a registration that was broken off.
import type { RegisterRow, StoredRow } from "./row";
import { registeredKey } from "./row-key";

export type RowsStatus =
  | { readonly state: "none" }
  | { readonly state: "registered"; readonly rows: readonly StoredRow[] }
  /** `missing` can be written as they are; `lacking` counts them also where the plan is lost, or an undo was broken off. */
  | {
      readonly state: "half-written";
      readonly rows: readonly StoredRow[];
      readonly missing: readonly RegisterRow[];
      readonly lacking: number;
    };

/** Rows of the same registration that somebody has taken back: they lack because they are to go, not because they never came. */
const takenBackOf = (first: StoredRow, stored: readonly StoredRow[]): ReadonlySet<string> =>
  new Set(
    stored
      .filter(({ status, registeredAt, registeredBy }) => {
        const isSame = registeredBy === first.registeredBy && registeredAt === first.registeredAt;
        return status === "fortrudt" && isSame;
      })
      .map(({ key }) => registeredKey(key)),
  );

/** The status of a mail from all its rows, in any order; rows taken back do not count. */
export function registrationStatus(stored: readonly StoredRow[]): RowsStatus {
  const rows = stored.filter((row) => row.status !== "fortrudt").sort((one, other) => one.ordinal - other.ordinal);
  const [first] = rows;
  if (first === undefined) return { state: "none" };
  const keys = new Set(rows.map((row) => row.key));
  const lacking = first.planned - rows.length;
  if (lacking <= 0) return { state: "registered", rows };
  const takenBack = takenBackOf(first, stored);
  const missing = first.plan.filter(({ key }) => !keys.has(key) && !takenBack.has(key));
  return { state: "half-written", rows, missing, lacking };
}
