// hændelse: what happened to a row, when, by whom and why. An event is never changed or removed. It holds codes: where a
// row's free text was changed, only that it was; the advisor's reason is passed through the scanner before it comes here.
import type { MailKey } from "./decision";
import type { RegisterRow, RowKey } from "./row";

export const EVENT_TYPES = [
  "registreret",
  "rettet",
  "fortrudt",
  "videresendt",
  "rykket",
  "besvaret",
  "lukket",
  "flyttet",
  "genaabnet",
  "reaktion",
  "vurderet",
  "alarm-afvist",
  "sammenlagt",
  "udskilt",
  "tilknyttet",
  "frakoblet",
  "pseudonymiseret",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

declare const changeIdBrand: unique symbol;
/** What makes one change one change however often it is sent: letters, digits and hyphens, at most 40. */
export type ChangeId = string & { readonly [changeIdBrand]: true };

declare const eventKeyBrand: unique symbol;
/** Unique in the list: `<change id>:<row key>`, or one of `attachment.ts` for a mail that was attached to a case. */
export type EventKey = string & { readonly [eventKeyBrand]: true };

export type Code = string | number | boolean | null;

/** One field of a row before and after, as codes. */
export interface FieldChange {
  readonly field: keyof RegisterRow;
  readonly from: Code;
  readonly to: Code;
}

export interface RegisterEvent {
  readonly key: EventKey;
  /** Key of the registration the row belongs to. */
  readonly caseKey: MailKey;
  /** The row, by the key it had when it was registered. */
  readonly rowKey: RowKey;
  readonly municipality: string;
  readonly type: EventType;
  /** ISO date-time, UTC. */
  readonly at: string;
  /** Address the advisor signed in with. */
  readonly by: string;
  readonly changeId: ChangeId;
  readonly changes: readonly FieldChange[];
  /** Key of the other row or mail it is about: what was merged with it, hung on it, attached to it. */
  readonly other: string | null;
  /** Why, in the advisor's words without personal data; null where nothing was said. */
  readonly reason: string | null;
}
