// What the worklist asks of mailbox and register.
import type { Mail } from "../core/mail/mail";
import type { MailKey } from "../core/registration/decision";
import type { StoredRow } from "../core/registration/row";
import type { RowMark } from "../core/worklist/row-mark";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { Place } from "./ports";

/** A stretch of time; ISO date-times, both included. */
export interface InboxWindow {
  readonly from: string;
  readonly to: string;
}

/** A mail of the inbox as its list shows it: `mail` has no text, recipients or attachments yet. */
export interface InboxMail {
  readonly mail: Mail;
  /** See `core/registration/stamp`. */
  readonly stamp: string | null;
  readonly webLink: string;
}

export interface InboxPage {
  /** Oldest first. */
  readonly mails: readonly InboxMail[];
  /** Marks of every row received in the window, a day to either side included. */
  readonly marks: readonly RowMark[];
  /** The window holds more mails than these: ask again from when the last of them was received. */
  readonly hasMore: boolean;
  /** Those of `others` whose mailbox the signed-in person may read, by municipality. */
  readonly readable: readonly string[];
}

/** Mails of the shared inbox and the register's marks of the same time, in one round trip. */
export type ReadInbox = (
  place: Place,
  window: InboxWindow,
  others: readonly Place[],
) => Promise<Result<InboxPage, Failure>>;

export interface AskedMail {
  readonly graphId: string;
  readonly mailKey: MailKey;
}

export interface ReadMail {
  readonly mail: Mail;
  /** The rows of its key, undone ones included: the register's own word. */
  readonly rows: readonly StoredRow[];
}

/** Whole mails with the rows of their keys, in one round trip for up to ten; answered in the order they were asked for. */
export type ReadMails = (
  place: Place,
  asked: readonly AskedMail[],
) => Promise<Result<readonly Result<ReadMail, Failure>[], Failure>>;

/** Mails `ReadMails` takes in one round trip. */
export const MAILS_PER_ROUND_TRIP = 10;
