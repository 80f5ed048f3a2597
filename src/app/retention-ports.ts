// What retention asks of the register.
import type { Fields } from "../core/registration/fields";
import type { MailKey } from "../core/registration/decision";
import type { RegisterEvent } from "../core/registration/event";
import type { RetentionRow } from "../core/registration/pseudonymise";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { ReadSetting, SettingPlace, WriteSetting } from "./learning-ports";
import type { Place } from "./ports";
import type { KeyedHash } from "./register-info";

/** Every row of the list, page by page. */
export type ReadRetentionRows = (place: Place) => Promise<Result<readonly RetentionRow[], Failure>>;

/** An event as it stands. */
export interface StandingEvent {
  readonly itemId: number;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The events of registrations by their keys, in the order they were asked for. */
export type ReadCaseEvents = (
  place: Place,
  keys: readonly MailKey[],
) => Promise<Result<readonly (readonly StandingEvent[])[], Failure>>;

/** One change of an item under If-Match. */
export interface ItemChange {
  readonly list: "cases" | "events";
  readonly itemId: number;
  readonly eTag: string;
  readonly fields: Fields;
}

/** Writes changes in order, each only if the one before it stands, and then an event. A `conflict` where somebody changed an item meanwhile. */
export type WriteRetention = (
  place: Place,
  changes: readonly ItemChange[],
  event: RegisterEvent | null,
) => Promise<Result<void, Failure>>;

/** Removes a value from the list "Opsætning"; one that is gone already is fine. */
export type RemoveSetting = (place: SettingPlace, itemId: number) => Promise<Result<void, Failure>>;

export interface RetentionPorts {
  readonly readRetentionRows: ReadRetentionRows;
  readonly readCaseEvents: ReadCaseEvents;
  readonly writeRetention: WriteRetention;
  readonly readSetting: ReadSetting;
  readonly writeSetting: WriteSetting;
  readonly removeSetting: RemoveSetting;
  readonly keyedHash: KeyedHash;
  /** 32 random bytes in base64. */
  readonly makeSecret: () => string;
}

export interface RetentionTask {
  readonly place: Place;
  readonly setup: SettingPlace;
  /** ISO date; what ended on it or later is left. */
  readonly before: string;
  /** ISO date-time of the run, and who runs it. */
  readonly at: string;
  readonly by: string;
  /** False: only looks. */
  readonly apply: boolean;
}

export interface RetentionReport {
  /** Rows that are due, and their registrations. */
  readonly rows: number;
  readonly registrations: number;
  /** Ended rows of registrations that go on. */
  readonly waiting: number;
  /** Rows that were done in an earlier run. */
  readonly done: number;
  /** Rows and events written; none unless applied. */
  readonly written: { readonly rows: number; readonly events: number };
  /** Rows somebody changed meanwhile: left for the next run. */
  readonly changedMeanwhile: number;
}
