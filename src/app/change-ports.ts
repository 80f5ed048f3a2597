// What changing cases asks of the register.
import type { MailKey } from "../core/registration/decision";
import type { EventKey, RegisterEvent } from "../core/registration/event";
import type { RegisterRow, StoredRow } from "../core/registration/row";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { Place } from "./ports";

/** A registration with everything that hangs on it and everything that happened to it. */
export interface CaseFamily {
  /** Rows of the registration, undone ones included. */
  readonly rows: readonly StoredRow[];
  /** Rows of other registrations that hang on one of them. */
  readonly hanging: readonly StoredRow[];
  /** In no order. */
  readonly events: readonly RegisterEvent[];
}

/** The families of up to four registrations, in the order they were asked for; one round trip. */
export type ReadFamilies = (place: Place, keys: readonly MailKey[]) => Promise<Result<readonly CaseFamily[], Failure>>;

/** One change, written in this order in one round trip; each part only if the one before it stands. */
export interface RegisterWrite {
  /** Under If-Match. */
  readonly changes: readonly { readonly row: StoredRow; readonly fields: Partial<RegisterRow> }[];
  readonly adds: readonly RegisterRow[];
  readonly events: readonly RegisterEvent[];
}

export interface RegisterWritten {
  readonly changed: readonly StoredRow[];
  readonly added: readonly StoredRow[];
  /** Events that stand now, those that stood before included. */
  readonly events: readonly EventKey[];
  /** What stopped it; null where everything stands. */
  readonly failure: Failure | null;
}

/** Writes a change. Answers what got through; fails only where nobody knows. */
export type WriteRegister = (place: Place, write: RegisterWrite) => Promise<Result<RegisterWritten, Failure>>;

/** The events that attached mails to cases, or took that back, of up to 300 mails; one round trip. */
export type ReadAttachments = (
  place: Place,
  mailKeys: readonly MailKey[],
) => Promise<Result<readonly RegisterEvent[], Failure>>;
