// The stamp follows the register and never leads. A mail that was moved between mailboxes, copied, marked by hand or
// registered while the mailbox was away can say something else than the register; it is set right when it is opened.
import type { Municipality } from "../core/codebook/settings";
import { caseNumber, type StoredRow } from "../core/registration/row";
import { NOT_A_CASE_STAMP, registeredStamp, stampCategory, stampedCategories } from "../core/registration/stamp";
import { ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import { placeOf } from "./mail-reference";
import type { LookUpAnswer, MailStamp, Place } from "./ports";
import type { RegistrationStatus } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = Pick<WorkbenchDeps, "stampMail">;

/** Whether stamp and category say this already. */
function says({ stamp, categories }: MailStamp, wanted: string | null): boolean {
  const shown = stampedCategories(categories, wanted);
  return stamp === wanted && shown.length === categories.length && shown.every((one) => categories.includes(one));
}

/** Gives a mail a stamp where it does not carry it, category included. */
export async function restamp(
  place: Place,
  current: LookUpAnswer["stamp"],
  wanted: string | null,
  { stampMail }: Deps,
): Promise<Result<MailStamp, Failure>> {
  if (!current.ok || says(current.value, wanted)) return current;
  return stampMail(place, current.value, wanted);
}

const stampOf = ({ casePrefix }: Municipality, row: StoredRow | undefined): string | null =>
  row === undefined ? null : registeredStamp(caseNumber(casePrefix, row), row.key);

/** The stamp a mail should carry; undefined where the register does not decide it. */
function wantedStamp(
  municipality: Municipality,
  status: RegistrationStatus,
  { stamp, categories }: MailStamp,
): string | null | undefined {
  if (status.state === "half-written") return undefined;
  if (status.state !== "none") return stampOf(municipality, status.registration.rows[0]);
  // That a mail is no case stands on the mail alone, so there the stamp is believed; a category set by hand is not ours.
  if (stamp === NOT_A_CASE_STAMP) return stamp;
  const isMarked = stamp !== null || categories.includes(stampCategory("x") ?? "");
  return isMarked ? null : undefined;
}

/** Sets the stamp right where it disagrees with the register; answers what stands on the mail then. */
export async function repairStamp(
  municipality: Municipality,
  status: RegistrationStatus,
  answer: LookUpAnswer,
  deps: Deps,
): Promise<Result<MailStamp | null, Failure>> {
  if (!answer.stamp.ok) return ok(null);
  const wanted = wantedStamp(municipality, status, answer.stamp.value);
  if (wanted === undefined) return ok(null);
  return restamp(placeOf(municipality), answer.stamp, wanted, deps);
}
