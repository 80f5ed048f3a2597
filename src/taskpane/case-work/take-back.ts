// The change that takes a change back, where there is one: what was corrected is set back, what was moved goes home.
import type { ChangeRequest, CorrectableField, Correction } from "../../core/registration/change";
import type { StoredRow } from "../../core/registration/row";

const sameRow = (one: StoredRow, other: StoredRow): boolean => one.itemId === other.itemId;

/** The fields of `before` that a correction changed. */
const before = (row: StoredRow, fields: Correction): Correction =>
  Object.fromEntries((Object.keys(fields) as CorrectableField[]).map((field) => [field, row[field]]));

/**
 * The request that undoes `request`, from the rows as they stood (`were`) and as they stand now (`are`). Null where an
 * answer, a reaction or a reminder was registered: those are corrected, not taken back.
 */
export function takeBack(
  request: ChangeRequest,
  were: readonly StoredRow[],
  are: readonly StoredRow[],
): ChangeRequest | null {
  const now = (row: StoredRow) => are.find((one) => sameRow(one, row));
  const parentOf = (row: StoredRow) => [...were, ...are].find(({ key }) => key === row.parentKey);
  if (request.kind === "correct" || request.kind === "move-to-centre") {
    const row = now(request.row);
    if (row === undefined) return null;
    return request.kind === "correct"
      ? { kind: "correct", row, fields: before(request.row, request.fields) }
      : { kind: "move-to-centre", row, centre: request.row.centre };
  }
  if (request.kind === "move-to-case" || request.kind === "split") {
    const row = now(request.row);
    const parent = parentOf(request.row);
    if (row === undefined || parent === undefined) return null;
    return { kind: "move-to-case", row, to: now(parent) ?? parent };
  }
  if (request.kind === "merge") return takeMergeBack(were, are);
  if (request.kind === "follow" && request.step.step === "closed") {
    const rows = request.rows.flatMap((row) => now(row) ?? []);
    return rows.length === 0 ? null : { kind: "follow", rows, step: { step: "reopened" } };
  }
  return null;
}

/** What became a følgesag is split off again, with what had hung on it. */
function takeMergeBack(were: readonly StoredRow[], are: readonly StoredRow[]): ChangeRequest | null {
  const was = (row: StoredRow) => were.find((one) => sameRow(one, row));
  const row = are.find((one) => one.kind === "foelgesag" && (was(one)?.kind ?? "foelgesag") !== "foelgesag");
  if (row === undefined) return null;
  const along = are.filter((one) => was(one)?.parentKey === row.key);
  return { kind: "split", row, along };
}

/** The same request on rows as they stand now; rows that are not among them stay. */
export function retarget(request: ChangeRequest, fresh: readonly StoredRow[]): ChangeRequest {
  const now = (row: StoredRow) => fresh.find((one) => sameRow(one, row)) ?? row;
  switch (request.kind) {
    case "merge":
      return { ...request, one: now(request.one), other: now(request.other) };
    case "move-to-case":
      return { ...request, row: now(request.row), to: now(request.to) };
    case "split":
      return { ...request, row: now(request.row), ...(request.along ? { along: request.along.map(now) } : {}) };
    case "follow":
    case "undo":
      return { ...request, rows: request.rows.map(now) };
    default:
      return { ...request, row: now(request.row) };
  }
}
