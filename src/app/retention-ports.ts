// What retention asks of the register.
import type { Fields } from "../core/registration/fields";
import type { MailKey } from "../core/registration/decision";
import type { RegisterEvent } from "../core/registration/event";
import type { RetentionRow } from "../core/registration/pseudonymise";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { Place } from "./ports";

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
export type RemoveSetting = (
  place: { readonly siteId: string; readonly listId: string },
  itemId: number,
) => Promise<Result<void, Failure>>;
