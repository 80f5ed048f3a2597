// Rows of the register as the registration a face shows.
import type { Municipality } from "../core/codebook/settings";
import { caseNumber, type StoredRow } from "../core/registration/row";
import { registrationStatus } from "../core/registration/registration-status";
import { NOT_A_CASE_STAMP } from "../core/registration/stamp";
import type { Draft, LookUpAnswer } from "./ports";
import type { Registration, RegistrationStatus } from "./workbench";

/** The registration these rows are, in their order. */
export function registrationOf(
  { casePrefix }: Municipality,
  rows: readonly StoredRow[],
  drafts: readonly Draft[],
): Registration {
  const [first] = rows;
  return {
    rows,
    caseNumbers: rows.map((row) => caseNumber(casePrefix, row)),
    by: first?.registeredBy ?? "",
    at: first?.registeredAt ?? "",
    drafts,
  };
}

/** What register and mailbox say together about a mail. */
export function statusOf(municipality: Municipality, answer: LookUpAnswer): RegistrationStatus {
  const status = registrationStatus(answer.rows);
  if (status.state === "none") {
    const isNoCase = answer.stamp.ok && answer.stamp.value.stamp === NOT_A_CASE_STAMP;
    return isNoCase ? { state: "none", notACase: true } : { state: "none" };
  }
  const live = new Set<string>(status.rows.map((row) => row.key));
  const drafts = answer.drafts.filter((draft) => live.has(draft.forRow));
  const registration = registrationOf(municipality, status.rows, drafts);
  return status.state === "registered"
    ? { state: "registered", registration }
    : { state: "half-written", registration, missing: status.lacking };
}
