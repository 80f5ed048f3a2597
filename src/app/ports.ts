// Everything the use cases ask of the outside, as small function types. Adapters implement them; `main` wires them.
import type { ForwardText } from "../core/forwarding/forward-text";
import type { CaseLine } from "../core/cases/case-line";
import type { Mail } from "../core/mail/mail";
import type { CitizenKey } from "../core/registration/citizen-key";
import type { MailKey } from "../core/registration/decision";
import type { RegisterEvent } from "../core/registration/event";
import type { RegisterRow, RowKey, StoredRow } from "../core/registration/row";
import type { Result } from "../core/result";
import type { Failure } from "./failure";

/** The signed-in human. */
export interface User {
  readonly name: string;
  /** SMTP address / UPN. */
  readonly address: string;
}

/** One shared mailbox and the list of the municipality it belongs to. */
export interface Place {
  readonly municipality: string;
  readonly mailbox: string;
  readonly siteId: string;
  readonly listId: string;
  readonly eventsListId: string;
}

// — Outlook —
/** The mail open beside the pane; `null` value: nothing is selected, or a meeting. */
export type ReadCurrentMail = () => Promise<Result<Mail | null, Failure>>;
/** A meeting of the calendar. */
export interface OpenAppointment {
  /** What names it in the mailbox whose calendar it stands in, the same for every colleague. */
  readonly id: string;
  /** ISO date-time it begins. */
  readonly start: string;
  readonly subject: string;
  /** The shared mailbox it stands in; null where that cannot be told. */
  readonly mailbox: string | null;
}
/** The meeting open beside the pane; null where none is, or one that is not saved yet. */
export type ReadAppointment = () => Promise<OpenAppointment | null>;
/** Tells when another item (or none) is selected; returns the way to stop listening. */
export type OnMailChanged = (listener: () => void) => () => void;
/** Whether Outlook still shows this mail; asked right before a write, since a selection event can be missed. */
export type IsStillOpen = (mail: Mail) => boolean;
/** Asks Outlook to open a draft. Outlook does not say whether it did: the place and link are always shown too. */
export type OpenDraft = (draft: Draft) => Promise<void>;

// — identity —
/** Bearer token for Graph. `claims` carries a claims challenge back. */
export type GetToken = (claims?: string) => Promise<Result<string, Failure>>;

// — register —
/** Every row of these mails, undone ones included; one request. */
export type FindRows = (place: Place, key: MailKey) => Promise<Result<readonly StoredRow[], Failure>>;
/** How a mail is found in the shared mailbox: by id, or by Message-ID where the id is unknown there. */
export interface MailLocation {
  readonly graphId: string | null;
  readonly internetMessageId: string | null;
}
/** The shared mailbox a mail lies in, where Outlook does not tell; null where none of them holds it. One request. */
export type FindMailbox = (
  mailboxes: readonly string[],
  location: MailLocation,
) => Promise<Result<string | null, Failure>>;
/** What the mailbox says about a mail: categories with their eTag, and the stamp. */
export type ReadStamp = (place: Place, location: MailLocation) => Promise<Result<MailStamp, Failure>>;
/** What can tie a mail to cases that are registered already. */
export interface Ties {
  readonly conversationKey: string | null;
  /** The mails this one answers, newest first. */
  readonly answered: readonly MailKey[];
  /** SharePoint item ids of case numbers in the subject. */
  readonly itemIds: readonly number[];
  /** The citizen the mail is from, whose cases are asked for; absent or null where that cannot be told. */
  readonly citizenKey?: CitizenKey | null;
}
/** What register and mailbox say about a mail. Fails only where the register cannot be read. */
export interface LookUpAnswer {
  readonly rows: readonly StoredRow[];
  readonly stamp: Result<MailStamp, Failure>;
  /** Drafts we made of this mail that still lie in Drafts; empty where they could not be read. */
  readonly drafts: readonly Draft[];
  /** Why the drafts could not be read; absent where they were. */
  readonly draftsFailure?: Failure;
  /** Rows of other mails that `ties` lead to; empty where none were asked for or they could not be read. */
  readonly tied?: readonly StoredRow[];
  /** Events that attached this mail to a case, or took that back; see `core/registration/attachment`. */
  readonly attachments?: readonly RegisterEvent[];
  /** Forwards of this mail that were sent. */
  readonly sent?: readonly SentForward[];
  /** Rows of the same citizen, this mail's own left in; empty where none was asked for or they could not be read. */
  readonly ofCitizen?: readonly CaseLine[];
}
/** Rows, stamp and drafts, and the rows of tied mails, in one round trip (two where the mail has to be found by its Message-ID). */
export type LookUp = (
  place: Place,
  key: MailKey,
  location: MailLocation,
  ties?: Ties,
) => Promise<Result<LookUpAnswer, Failure>>;
/** Adds rows in order, each only if the one before it stands; stops at the first that fails. A row whose key stands already is answered as `existing`. */
export type AddRows = (
  place: Place,
  rows: readonly RegisterRow[],
) => Promise<
  Result<
    {
      readonly written: readonly StoredRow[];
      readonly existing: readonly RowKey[];
      readonly failure: Failure | null;
    },
    Failure
  >
>;
/** Changes some fields of rows under If-Match; a mismatch is a `conflict` failure. */
export type UpdateRows = (
  place: Place,
  changes: readonly { readonly row: StoredRow; readonly fields: Partial<RegisterRow> }[],
) => Promise<Result<readonly StoredRow[], Failure>>;

// — mail in the shared mailbox —
export interface MailStamp {
  readonly graphId: string;
  readonly eTag: string;
  readonly categories: readonly string[];
  /** Value of our extended property, see `core/registration/stamp`; null where unstamped. */
  readonly stamp: string | null;
  /** As Graph spells it; null where unknown. */
  readonly conversationId: string | null;
}
/** Merges our category into the others and writes the extended property, under If-Match. */
export type StampMail = (place: Place, current: MailStamp, stamp: string | null) => Promise<Result<MailStamp, Failure>>;

export interface Draft {
  /** Immutable Graph id. */
  readonly graphId: string;
  readonly subject: string;
  readonly webLink: string;
  readonly to: readonly string[];
  /** Which registration and centre it was made for: `<row key>`. */
  readonly forRow: string;
  /** ISO date-time it was sent, where it is a draft no more. */
  readonly sentAt?: string;
  /** Names of the original's attachments that were left out, for the recipient's channel is unsafe. */
  readonly leftOut?: readonly string[];
}
/** A forward that lies in Sent Items. */
export interface SentForward {
  /** Key of the row it was made for. */
  readonly forRow: RowKey;
  /** ISO date-time. */
  readonly at: string;
  /** Addresses it went to. */
  readonly to: readonly string[];
}
/** Makes (or finds again, after a lost answer) the forward draft of a mail for one row. Never sends. */
export type CreateForward = (
  place: Place,
  mail: MailStamp,
  forRow: RowKey,
  text: ForwardText,
  /** What the quoted original is passed through where the recipient's channel is unsafe; its attachments stay behind. */
  redactQuoted?: (html: string) => string,
) => Promise<Result<Draft, Failure>>;
/** A new mail to make as a draft, plain text. */
export interface NewMail {
  /** SMTP address of the recipient; null leaves the line to the advisor. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}
/** Makes (or finds again, after a lost answer or a second press) the draft of this key. Never sends. */
/** Makes the draft of a key once: the one that lies in Drafts, or was sent (`sentAt`), is answered instead of another. */
export type CreateDraft = (place: Place, key: string, mail: NewMail) => Promise<Result<Draft, Failure>>;
/** Moves a draft of ours to Deleted Items; what was sent or removed meanwhile is left alone. */
export type DiscardDraft = (place: Place, draft: Draft) => Promise<Result<void, Failure>>;

// — values from outside —
/** ISO date-time of now, with offset. */
export type Now = () => string;
/** SHA-256 of the UTF-8 text, lower-case hex. */
export type Digest = (text: string) => Promise<string>;
