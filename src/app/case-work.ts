// What can be done to cases that stand, as one object of use cases: their history, and every change, each exactly once
// however often it is sent. The pane fetches it when a case is first opened for work.
import type { Municipality } from "../core/codebook/settings";
import type { ChangeProblem, ChangeRequest, Correction, Overlap } from "../core/registration/change";
import type { Choice, MailKey } from "../core/registration/decision";
import type { ChangeId } from "../core/registration/event";
import type { AppointmentSource, FormId, FormSource } from "../core/registration/contact-source";
import type { HistoryEntry } from "../core/registration/history";
import type { StoredRow } from "../core/registration/row";
import type { Result } from "../core/result";
import { applyChange } from "./apply-change";
import { readHistory } from "./case-history";
import type { CaseDetails } from "./case-search";
import { completeCase } from "./complete-case";
import type { Failure } from "./failure";
import { followSent } from "./follow-sent";
import { lookUpContact, registerContact } from "./register-contact";
import type { Receipt, RegisterFailure, RegistrationStatus } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** Who is known; this is which change and why. */
export interface Why {
  /** From `newChangeId`, kept until the change is answered: sent again, the same change is never made twice. */
  readonly changeId: ChangeId;
  /** The advisor's words, at most 200 characters; personal data is taken out before they are kept. */
  readonly reason: string | null;
}

export interface Changed {
  /** The rows that were changed or added, as they stand now. */
  readonly rows: readonly StoredRow[];
  /** It had been carried out before, by an earlier press. */
  readonly already: boolean;
  /** Events that did not get through; they are written when the case is next read. */
  readonly eventsLeft: number;
}

export type ChangeFailure =
  | { readonly kind: "invalid-change"; readonly problems: readonly ChangeProblem[] }
  /** Somebody changed the row meanwhile. `merged`: what to send again for `row` where the advisor keeps all of theirs that does not conflict; conflicting fields are left out. */
  | {
      readonly kind: "changed-meanwhile";
      readonly row: StoredRow;
      readonly by: string | null;
      readonly at: string | null;
      readonly overlap: Overlap;
      readonly merged: Correction;
    }
  | Failure;

export interface CaseHistory {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** The whole registration, the rows that hang on it included. */
  readonly rows: readonly StoredRow[];
}

export interface ContactForm {
  readonly source: FormSource | AppointmentSource;
  readonly choice: Choice;
  /** neutralt resumé in the advisor's words; personal data is taken out. */
  readonly summary: string | null;
}

export interface CaseWork {
  readonly newChangeId: () => ChangeId;
  readonly newFormId: () => FormId;
  /** Everything that happened to a registration. Writes events that did not get through. One round trip, two where something was missing. */
  readonly history: (municipality: Municipality, caseKey: MailKey) => Promise<Result<CaseHistory, Failure>>;
  /** Makes a change. Two round trips. */
  readonly change: (
    municipality: Municipality,
    request: ChangeRequest,
    why: Why,
  ) => Promise<Result<Changed, ChangeFailure>>;
  /** Writes what a change or registration lacks that was broken off, whoever began it. */
  readonly complete: (municipality: Municipality, caseKey: MailKey) => Promise<Result<Changed, ChangeFailure>>;
  /** Writes to the rows that their forward was sent, as Sent Items says; `already` where nothing is new. */
  readonly followSent: (
    municipality: Municipality,
    details: Pick<CaseDetails, "rows" | "sent">,
  ) => Promise<Result<Changed, ChangeFailure>>;
  /** Whether a contact without a mail is registered. */
  readonly lookUpContact: (
    municipality: Municipality,
    source: FormSource | AppointmentSource,
  ) => Promise<Result<RegistrationStatus, Failure>>;
  /** Registers a contact that came by telephone, in a meeting, on paper or by Digital Post. */
  readonly registerContact: (
    municipality: Municipality,
    contact: ContactForm,
  ) => Promise<Result<Receipt, RegisterFailure>>;
}

export type CaseWorkDeps = Pick<
  WorkbenchDeps,
  | "settings"
  | "codebook"
  | "now"
  | "digest"
  | "user"
  | "redact"
  | "lookUp"
  | "addRows"
  | "registerCheck"
  | "outbox"
  | "centresOf"
  | "readFamilies"
  | "writeRegister"
> & {
  /** A random UUID. */
  readonly newId: () => string;
};

/** The case work of a face. */
export const createCaseWork = (deps: CaseWorkDeps): CaseWork => ({
  newChangeId: () => deps.newId() as ChangeId,
  newFormId: () => deps.newId() as FormId,
  history: (municipality, caseKey) => readHistory(municipality, caseKey, deps),
  change: (municipality, request, why) => applyChange(municipality, request, why, deps),
  complete: (municipality, caseKey) => completeCase(municipality, caseKey, deps),
  followSent: (municipality, details) => followSent(municipality, details, deps),
  lookUpContact: (municipality, source) => lookUpContact(municipality, source, deps),
  registerContact: (municipality, contact) => registerContact(municipality, contact, deps),
});
