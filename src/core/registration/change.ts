// What an advisor can do to rows that stand. Each is planned by the codebook's rules (`plan-change.ts`) into changed
// rows, added rows and events, so that one way of writing serves them all.
import type { CentreId } from "../codebook/codebook";
import type { MailReference } from "./decision";
import type { Code, FieldChange } from "./event";
import type { AnswerResult, CitizenReaction, Criticism, Followed, RegisterRow, StoredRow } from "./row";

/** Fields that are corrected as such. Where a row belongs, its status and its centre have changes of their own. */
export type CorrectableField =
  | "received"
  | "contactForm"
  | "contactType"
  | "round"
  | "chaser"
  | "contributingCentres"
  | "theme"
  | "treatment"
  | "rejectionGround"
  | "decisionDate"
  | "appealDeadline"
  | "appealBody"
  | "urgent"
  | "responseDue"
  | "consent"
  | "insecureMail"
  | "insecureMailDismissal"
  | "relatedKey"
  | "esdhNumber"
  | "summary"
  | "recommendation";
export type Correction = Partial<Pick<RegisterRow, CorrectableField>>;

/** What follows on a registration; dates are ISO dates in Denmark. */
export type FollowStep =
  /** The draft was sent. `at`: ISO date-time. */
  | { readonly step: "forwarded"; readonly at: string }
  | { readonly step: "answered"; readonly on: string; readonly result: AnswerResult }
  | { readonly step: "reaction"; readonly reaction: CitizenReaction }
  | { readonly step: "assessed"; readonly criticism: Criticism | null; readonly followed: Followed | null }
  | { readonly step: "closed"; readonly on: string }
  | { readonly step: "reopened" };

export type ChangeRequest =
  | { readonly kind: "correct"; readonly row: StoredRow; readonly fields: Correction }
  /** A hovedsag or enkeltsag takes its følgesager at the same centre along. */
  | { readonly kind: "move-to-centre"; readonly row: StoredRow; readonly centre: CentreId }
  /** A følgesag hangs on another hovedsag or enkeltsag, also one of another registration. */
  | { readonly kind: "move-to-case"; readonly row: StoredRow; readonly to: StoredRow }
  /** Always refused: a case belongs to the municipality of its mailbox. */
  | { readonly kind: "move-to-municipality"; readonly row: StoredRow; readonly municipality: string }
  /** Two hovedsager become one: the later becomes a følgesag of the first, and what hung on it hangs there. */
  | { readonly kind: "merge"; readonly one: StoredRow; readonly other: StoredRow }
  /** A følgesag becomes a case of its own: hovedsag where its mail has none, else enkeltsag. `along`: its følgesager. */
  | { readonly kind: "split"; readonly row: StoredRow; readonly along?: readonly StoredRow[] }
  | { readonly kind: "follow"; readonly rows: readonly StoredRow[]; readonly step: FollowStep }
  /**
   * rykker to the centre: counts on the row, and is a følgesag of its own with theme GF02 (codebook section 1). `mail`: the
   * citizen's mail that made the advisor chase; the følgesag is its registration then.
   */
  | { readonly kind: "remind"; readonly row: StoredRow; readonly on: string; readonly mail?: MailReference }
  /** The registration is taken back, whole. */
  | { readonly kind: "undo"; readonly rows: readonly StoredRow[] };

/** Everything that can be wrong with a change; each has a sentence in `text/`. */
export type ChangeProblem =
  | "nothing-changed"
  | "unknown-centre"
  | "unknown-theme"
  | "theme-missing"
  | "theme-on-non-complaint"
  | "round-missing"
  | "round-on-non-complaint"
  | "treatment-does-not-fit"
  | "rejection-without-ground"
  | "contributing-is-primary"
  | "type-with-other-rows"
  | "closed-before-received"
  | "date-wrong"
  | "personal-data"
  | "not-a-foelgesag"
  | "not-a-main-case"
  | "not-a-complaint"
  | "same-case"
  | "already-so"
  | "others-hang-on-it"
  | "taken-back"
  | "half-written";

/** A field that both changed, to different values. */
export interface FieldConflict {
  readonly field: keyof RegisterRow;
  /** What both saw. */
  readonly base: Code;
  readonly mine: Code;
  readonly theirs: Code;
}

/** What somebody else did meanwhile, held against what was to be done. */
export interface Overlap {
  /** Empty where both can stand. */
  readonly conflicts: readonly FieldConflict[];
  /** Everything they changed. */
  readonly theirs: readonly FieldChange[];
}
