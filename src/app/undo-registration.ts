// Takes a registration back: rows stay as history, the stamp and unsent drafts go. The rows are first, because the
// register leads; a stamp or draft that could not be removed fails the call, and pressing again does the rest.
import { undo, type RowChange } from "../core/registration/undo";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { LookUpAnswer, Place } from "./ports";
import type { Registration, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = Pick<WorkbenchDeps, "lookUp" | "updateRows" | "stampMail" | "discardDraft" | "digest">;

/** Whether the rows that stand are the ones the advisor saw: a mail may have been undone and registered anew meanwhile. */
function isAsSeen(seen: Registration, changes: readonly RowChange[]): boolean {
  const itemIds = new Set(seen.rows.map((row) => row.itemId));
  return changes.length === 0 || changes.some(({ row }) => itemIds.has(row.itemId));
}

/** Undoes the registration the advisor saw, whole or broken off; another one that took its place is a `conflict`. */
export async function undoRegistration(
  { mail, municipality }: Understanding,
  seen: Registration,
  deps: Deps,
): Promise<Result<void, Failure>> {
  const place = placeOf(municipality);
  const { mailKey } = await mailReference(municipality, mail, deps.digest);
  const answer = await deps.lookUp(place, mailKey, locationOf(mail));
  if (!answer.ok) return answer;
  const changes = undo(answer.value.rows);
  if (!isAsSeen(seen, changes)) return err({ kind: "conflict" });
  const undone = changes.length === 0 ? ok([]) : await deps.updateRows(place, changes);
  return undone.ok ? clean(place, answer.value, deps) : undone;
}

async function clean(place: Place, { stamp, drafts }: LookUpAnswer, deps: Deps): Promise<Result<void, Failure>> {
  if (stamp.ok && stamp.value.stamp !== null) {
    const cleared = await deps.stampMail(place, stamp.value, null);
    if (!cleared.ok) return cleared;
  }
  for (const draft of drafts) {
    const discarded = await deps.discardDraft(place, draft);
    if (!discarded.ok) return discarded;
  }
  return ok(undefined);
}
