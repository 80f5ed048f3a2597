// What the product proposes about a mail. A suggestion is never a decision: only `decide` makes one.
import type { CentreId, ContactType, RejectionGround, Round, ThemeId, Treatment } from "../codebook/codebook";

/** A rule that spoke, and the words of the mail it heard. */
export interface Reason {
  /** Stable id of the rule or feature family, for example `vocabulary-centre`. */
  readonly rule: string;
  /** Words of the mail, verbatim. */
  readonly quote: string;
  /** Span of the quote in `Mail.text`; null where the quote stands elsewhere (subject, sender). */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export type Confidence = "sikker" | "sandsynlig" | "usikker";

export interface Ranked<T> {
  readonly value: T;
  /** 0–1. */
  readonly probability: number;
}

/** One suggested value. `ranked` holds the candidates best first (for lists: the members). */
export interface Suggested<T, R = T> {
  readonly value: T;
  /** 0–1: how likely `value` is right. */
  readonly probability: number;
  readonly confidence: Confidence;
  readonly ranked: readonly Ranked<R>[];
  readonly reasons: readonly Reason[];
}

/** Where and until when a decision can be appealed. Dates are ISO dates in Danish local time. */
export interface Appeal {
  /** Name of the appeal body (klageorgan) today. */
  readonly body: string;
  /** The statute the deadline follows from, for example `retssikkerhedsloven § 67`. */
  readonly basis: string;
  /** Last day if the decision came by Digital Post on its date; null where no decision date is known. */
  readonly deadlineDigital: string | null;
  /** Last day if the decision came by letter; null where no decision date is known. */
  readonly deadlineLetter: string | null;
}

export type Language = "da" | "en" | "other" | "unknown";

export interface Suggestion {
  /** henvendelse */
  readonly contactType: Suggested<ContactType>;
  /** omgang; null unless a complaint */
  readonly round: Suggested<Round | null>;
  /** rykker: the citizen asks to chase an answer on a complaint already forwarded */
  readonly chaser: Suggested<boolean>;
  /** the primary centre; null for what is no case */
  readonly centre: Suggested<CentreId | null>;
  /** medvirkende centre */
  readonly contributingCentres: Suggested<readonly CentreId[], CentreId>;
  /** klagetemaer, hovedsag first; empty unless a complaint */
  readonly themes: Suggested<readonly ThemeId[], ThemeId>;
  /** afvisningsgrund; null where nothing limits the competence */
  readonly rejectionGround: Suggested<RejectionGround | null>;
  /** afgørelsesdato, ISO date; null where none is stated */
  readonly decisionDate: Suggested<string | null>;
  /** klagefrist and appeal body; null where none applies */
  readonly appeal: Appeal | null;
  /** Bodies outside the municipality to refer the citizen to, most spoken of first; only for `andre-instanser`. */
  readonly referTo?: readonly string[];
  /** haster */
  readonly urgent: Suggested<boolean>;
  /** behandling; null for what is no case */
  readonly treatment: Suggested<Treatment | null>;
  readonly language: Language;
  /** Versions of the lists and the model that made the suggestion; stored on the row. */
  readonly madeWith: string;
}
