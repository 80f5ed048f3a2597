// The advisor's decision. Only `decide` makes one, so registering a bare suggestion does not compile.
import type {
  CentreId,
  Codebook,
  ContactType,
  InsecureMail,
  InsecureMailDismissal,
  RejectionGround,
  Round,
  ThemeId,
  Treatment,
} from "../codebook/codebook";
import type { Suggestion } from "../classification/suggestion";
import type { CitizenKey } from "./citizen-key";
import type { ContactForm, RowKey } from "./row";

/** klagepunkt: one legal problem treated on its own, at the centre that must act on it. */
export interface ComplaintPoint {
  readonly theme: ThemeId;
  readonly centre: CentreId;
}

/** What the advisor chose, after looking at the suggestion. */
export interface Choice {
  readonly contactType: ContactType;
  readonly round: Round | null;
  readonly chaser: boolean;
  /** Primary centre; null only for what is no case. */
  readonly centre: CentreId | null;
  readonly contributingCentres: readonly CentreId[];
  /** klagepunkter, hovedsag first; empty unless a complaint. */
  readonly points: readonly ComplaintPoint[];
  readonly rejectionGround: RejectionGround | null;
  /** ISO date. */
  readonly decisionDate: string | null;
  /** klagefrist, ISO date. */
  readonly appealDeadline: string | null;
  readonly appealBody: string | null;
  readonly urgent: boolean;
  readonly treatment: Treatment | null;
  /** svarfrist for the centre, ISO date; null where nothing is forwarded. */
  readonly responseDue: string | null;
  /** The citizen consents to the forwarding (samtykke); null where not asked. */
  readonly consent: boolean | null;
  readonly insecureMail: InsecureMail;
  /** Why a found insecure mail is none; absent or null where nothing was found or the finding stands. */
  readonly insecureMailDismissal?: InsecureMailDismissal | null;
  /** Key of the registered case this mail belongs to; null for a new case, absent where the advisor was not asked. */
  readonly relatedKey?: RowKey | null;
}

/** The mail a decision is about, as far as the register keeps it. */
export interface MailReference {
  readonly municipality: string;
  /** ISO date-time the contact was received. */
  readonly received: string;
  /** Hash of the Message-ID within the municipality; see `MailKey`. */
  readonly mailKey: MailKey;
  /** Hash of the conversation id; null where there is none. */
  readonly conversationKey: string | null;
  /** The citizen it is from; absent or null where that cannot be told. */
  readonly citizenKey?: CitizenKey | null;
  readonly graphId: string | null;
  readonly mailbox: string;
  /** How the contact came; a mail where absent. */
  readonly contactForm?: ContactForm;
}

declare const mailKeyBrand: unique symbol;
/** Hash of municipality and Message-ID: what makes a mail one mail for every colleague. */
export type MailKey = string & { readonly [mailKeyBrand]: true };

declare const decided: unique symbol;
/** A choice with who, when and what was suggested. Made by `decide` only. */
export interface Decision {
  readonly [decided]: true;
  readonly mail: MailReference;
  readonly choice: Choice;
  /** SMTP address of the advisor. */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  /** Versions of lists and model the suggestion was made with. */
  readonly suggestedWith: string;
  /** Names of the fields of `choice` that differ from the suggestion. */
  readonly corrected: readonly string[];
  /** The centres of this decision that a mail can be forwarded to; only their rows have a svarfrist. */
  readonly forwardTo: readonly CentreId[];
}

/** Everything that can be wrong with a choice; each has a Danish sentence in `text/`. */
export type ChoiceProblem =
  | "centre-missing"
  | "points-missing"
  | "points-on-non-complaint"
  | "round-missing"
  | "unknown-theme"
  | "unknown-centre"
  | "not-forwardable"
  | "duplicate-point"
  | "rejection-on-non-complaint"
  | "treatment-does-not-fit"
  | "received-missing"
  | "received-later";

export type DecideInput = {
  readonly mail: MailReference;
  readonly choice: Choice;
  readonly by: string;
  readonly at: string;
  readonly suggestion: Suggestion | null;
  readonly codebook: Codebook;
  /** The advisor asked for forwards as well, so there must be a centre to forward to. */
  readonly forward?: boolean;
};
