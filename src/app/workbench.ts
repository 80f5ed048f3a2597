// What a face (the pane, the command line) can do, as one object of use cases. `main` builds it from the ports;
// components get it as a prop, so none of them knows Outlook or Graph.
import type { Appeal, Suggestion } from "../core/classification/suggestion";
import type { CaseLine } from "../core/cases/case-line";
import type { Codebook } from "../core/codebook/codebook";
import type { Municipality } from "../core/codebook/settings";
import type { Mail, ThreadMessage } from "../core/mail/mail";
import type { ThreadVerdict } from "../core/personal-data/thread-verdict";
import type { Choice, ChoiceProblem } from "../core/registration/decision";
import type { TieKind } from "../core/registration/related-case";
import type { MatterReason } from "../core/registration/same-matter";
import type { StoredRow } from "../core/registration/row";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { Draft } from "./ports";

/** All that is known about a mail before the advisor decides. */
export interface Understanding {
  readonly mail: Mail;
  readonly municipality: Municipality;
  readonly thread: readonly ThreadMessage[];
  readonly suggestion: Suggestion;
  readonly verdict: ThreadVerdict;
  /** The suggestion as an editable choice. */
  readonly choice: Choice;
}

/** What the register says about a mail. `returning`: what else it holds of the same citizen. */
export type RegistrationStatus = { readonly returning?: ReturningCitizen } &
  /** `notACase`: somebody looked at the mail and stamped it as no case. */
  /** `related`: the registered case the mail may belong to. */
  (
    | { readonly state: "none"; readonly notACase?: boolean; readonly related?: RelatedCase }
    | { readonly state: "registered"; readonly registration: Registration }
    /** Some rows of the plan are missing; `finish` writes them. */
    | { readonly state: "half-written"; readonly registration: Registration; readonly missing: number }
    /** The mail was attached to a case that stands: `registration` is that case, `at` and `by` are of the attaching. */
    | { readonly state: "attached"; readonly registration: Registration; readonly by: string; readonly at: string }
  );

/** The citizen has written before: same sender's address, whoever of the advisors registered. */
export interface ReturningCitizen {
  /** hovedsager and enkeltsager of other mails that stand, newest first. */
  readonly cases: readonly CaseLine[];
  readonly caseNumbers: readonly string[];
}

export interface RelatedCase {
  /** Rows of the registration, the hovedsag first. */
  readonly rows: readonly StoredRow[];
  readonly caseNumbers: readonly string[];
  readonly why: TieKind;
  /** What was weighed where `why` is `same-matter`. */
  readonly reasons?: readonly MatterReason[];
}

export interface Registration {
  readonly rows: readonly StoredRow[];
  /** Case number of each row, in the order of `rows`. */
  readonly caseNumbers: readonly string[];
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  readonly drafts: readonly Draft[];
}

/**
 * How a later mail belongs to a case. `supplement`: nothing new to decide, so no row. `chaser`: the citizen asks where the
 * answer is, and the advisor chases it: a følgesag of its own with theme GF02 (codebook section 1).
 */
export type AttachAs = "supplement" | "chaser";

export interface Attached {
  /** The case the mail belongs to now, the row of a chaser included. */
  readonly registration: Registration;
  /** It was attached, or registered, before; nothing was written. */
  readonly already: boolean;
  readonly left: Receipt["left"];
}

export type RegisterStep = "rows" | "stamp" | "draft";
export type RegisterProgress = (step: RegisterStep, state: "started" | "done") => void;

export interface Receipt {
  readonly registration: Registration;
  /** The mail was already registered by somebody else; nothing was written. */
  readonly alreadyRegistered: boolean;
  /** What could not be done although the rows stand; each is shown with a way to try again. */
  readonly left: readonly { readonly step: RegisterStep; readonly failure: Failure }[];
}

export type RegisterFailure =
  { readonly kind: "invalid-choice"; readonly problems: readonly ChoiceProblem[] } | Failure;

export interface Workbench {
  readonly codebook: Codebook;
  /** Pure and quick: what the mail is, why, and what is wrong with it. */
  readonly understand: (mail: Mail) => Promise<Result<Understanding, Failure>>;
  /** The appeal as a choice makes it: its centre, its points and its decision date. Pure. */
  readonly appealOf: (understanding: Understanding, choice: Choice) => Appeal | null;
  /** The register's word on the mail, for every colleague. One round trip. */
  readonly lookUp: (understanding: Understanding) => Promise<Result<RegistrationStatus, Failure>>;
  /** Writes the decision exactly once, stamps the mail, and (when asked) makes the forward drafts. */
  readonly register: (
    understanding: Understanding,
    choice: Choice,
    options: { readonly forward: boolean },
    progress: RegisterProgress,
  ) => Promise<Result<Receipt, RegisterFailure>>;
  /** Writes what a half-written registration lacks. */
  readonly finish: (understanding: Understanding, registration: Registration) => Promise<Result<Receipt, Failure>>;
  /** Makes the forward drafts of a registration that has none. */
  readonly forward: (understanding: Understanding, registration: Registration) => Promise<Result<Receipt, Failure>>;
  /** Takes the registration back: rows stay as history with status `fortrudt`, stamp and drafts go. */
  readonly undo: (understanding: Understanding, registration: Registration) => Promise<Result<void, Failure>>;
  /** Attaches the mail to a case that stands, exactly once; `undo` takes it back. `conflict`: the case was undone, or the mail registered otherwise. */
  readonly attach: (understanding: Understanding, to: RelatedCase, as: AttachAs) => Promise<Result<Attached, Failure>>;
  /** A draft to the data protection officer on what the municipality sent unsafely; fails with `nothing-to-report` where it sent nothing. */
  readonly writeBreachNote: (
    understanding: Understanding,
    registration: Registration | null,
  ) => Promise<Result<Draft, Failure>>;
  readonly openDraft: (draft: Draft) => Promise<void>;
}
