// What finding cases asks of the register.
import type { CaseCondition } from "../core/cases/case-condition";
import type { CaseLine } from "../core/cases/case-line";
import type { MailKey } from "../core/registration/decision";
import type { StoredRow } from "../core/registration/row";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { Draft, Place, SentForward } from "./ports";

/** Where a page goes on; the register's own words, passed back untouched. */
export type PageToken = string;

export interface CasePage {
  readonly lines: readonly CaseLine[];
  readonly next: PageToken | null;
  /** The condition that was answered; null where more rows meet each of them than the register answers. */
  readonly condition: CaseCondition | null;
}

/** One page of the rows that meet the first condition the register can answer by; all are asked in one request. */
export type ReadCases = (
  place: Place,
  conditions: readonly [CaseCondition, ...CaseCondition[]],
  token: PageToken | null,
) => Promise<Result<CasePage, Failure>>;

/** The mail a case came in, as far as one needs it to open it. */
export interface CaseMail {
  readonly graphId: string;
  readonly subject: string;
  readonly webLink: string;
}

export interface CaseParts {
  /** Every row of the registration, undone ones included. */
  readonly rows: readonly StoredRow[];
  /** Rows of other registrations that hang on one of these: merged cases, chasers. */
  readonly hanging: readonly StoredRow[];
  readonly drafts: readonly Draft[];
  /** Forwards that were sent; empty where the mailbox does not answer. */
  readonly sent: readonly SentForward[];
  /** Null where no mail carries the stamp. */
  readonly mail: CaseMail | null;
}

/** Rows, what hangs on them, drafts, sent forwards and mail of a registration in one round trip; `stamp` is the one the mail should carry, null where it is not known. */
export type ReadCase = (place: Place, mailKey: MailKey, stamp: string | null) => Promise<Result<CaseParts, Failure>>;
