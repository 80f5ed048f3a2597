// Takes a registration back: rows stay as history, the stamp and unsent drafts go. The rows are first, because the
// register leads; a stamp or draft that could not be removed fails the call, and pressing again does the rest.
import { attachmentOf, detach } from "../core/registration/attachment";
import type { ChangeId, RegisterEvent } from "../core/registration/event";
import { registrationStatus } from "../core/registration/registration-status";
import type { StoredRow } from "../core/registration/row";
import { err, ok, type Result } from "../core/result";
import { applyChange, type ChangeDeps } from "./apply-change";
import type { ChangeFailure } from "./case-work";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { LookUpAnswer, Place } from "./ports";
import type { Registration, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = ChangeDeps & Pick<WorkbenchDeps, "lookUp" | "stampMail" | "discardDraft">;

/** Whether the rows that stand are the ones the advisor saw: a mail may have been undone and registered anew meanwhile. */
function isAsSeen(seen: Registration, rows: readonly StoredRow[]): boolean {
  const itemIds = new Set(seen.rows.map((row) => row.itemId));
  return rows.length === 0 || rows.some(({ itemId }) => itemIds.has(itemId));
}

/**
 * Undoes the registration the advisor saw, whole or broken off, or the attaching of the mail to a case; another
 * registration that took its place is a `conflict`.
 */
export async function undoRegistration(
  { mail, municipality }: Understanding,
  seen: Registration,
  deps: Deps,
): Promise<Result<void, Failure>> {
  const place = placeOf(municipality);
  const { mailKey } = await mailReference(municipality, mail, deps.digest);
  const answer = await deps.lookUp(place, mailKey, locationOf(mail));
  if (!answer.ok) return answer;
  const status = registrationStatus(answer.value.rows);
  const rows = status.state === "none" ? [] : status.rows;
  const attached = attachmentOf(answer.value.attachments ?? []);
  if (!isAsSeen(seen, rows)) return err({ kind: "conflict" });
  const [first] = rows;
  if (first !== undefined) {
    // A row is taken back once only, so its number names the change.
    const why = { changeId: `fortryd-${String(first.itemId)}` as ChangeId, reason: null };
    const undone = await applyChange(municipality, { kind: "undo", rows }, why, deps);
    if (!undone.ok) return err(toFailure(undone.error));
  } else if (attached !== null) {
    const detached = await detachMail(place, attached, deps);
    if (!detached.ok) return detached;
  }
  return clean(place, answer.value, deps);
}

function toFailure(error: ChangeFailure): Failure {
  if (error.kind === "changed-meanwhile") return { kind: "conflict" };
  if (error.kind !== "invalid-change") return error;
  return error.problems.includes("others-hang-on-it") ? { kind: "case-in-use" } : { kind: "conflict" };
}

async function detachMail(place: Place, attached: RegisterEvent, deps: Deps): Promise<Result<void, Failure>> {
  const user = await deps.user();
  if (!user.ok) return user;
  const at = `${new Date(deps.now()).toISOString().slice(0, 19)}Z`;
  const events = [detach(attached, { by: user.value.address, at })];
  const written = await deps.writeRegister(place, { changes: [], adds: [], events });
  if (!written.ok) return written;
  return written.value.failure === null ? ok(undefined) : err(written.value.failure);
}

/** What can be otherwise the next time. A mail that is gone, or a mailbox one may not use, holds nothing to take away. */
const isPassing = ({ kind }: Failure): boolean => kind === "server" || kind === "throttled" || kind === "offline";

async function clean(place: Place, answer: LookUpAnswer, deps: Deps): Promise<Result<void, Failure>> {
  const { stamp, drafts, draftsFailure } = answer;
  const unread = [stamp.ok ? undefined : stamp.error, draftsFailure].find((one) => one && isPassing(one));
  if (unread !== undefined) return err(unread);
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
