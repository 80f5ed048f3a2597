// What a failure says: what happened, what was not done, what to do next.
import type { Failure, FailureKind } from "../app/failure";
import type { RegisterStep } from "../app/workbench";
import type { ChoiceProblem } from "../core/registration/decision";

/** What the product was doing when it failed. */
export type FailedAction =
  "read" | "understand" | "lookUp" | "register" | "attach" | "finish" | "forward" | "undo" | "not-a-case" | "is-a-case";

export interface FailureSentence {
  readonly happened: string;
  readonly next: string;
  /** True where the call may have been carried out, so "not done" would be a guess. */
  readonly uncertain?: true;
}

/** The failures of the mail-file readers, as far as their sentences need them. */
export type MailFileProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-mail" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "unreadable" };

export interface FailuresText {
  readonly of: { readonly [K in FailureKind]: (failure: Extract<Failure, { kind: K }>) => FailureSentence };
  readonly notDone: Readonly<Record<FailedAction, string>>;
  /** Said instead of `notDone` when nobody knows whether the call was carried out. */
  readonly uncertain: string;
  /** What is left undone of a registration whose rows stand. */
  readonly stepNotDone: Readonly<Record<RegisterStep, string>>;
  readonly notACaseUnstamped: string;
  readonly problems: Readonly<Record<ChoiceProblem, string>>;
  readonly invalidChoice: string;
  /** Why a file could not be read as a mail. */
  readonly mailFile: {
    readonly [K in MailFileProblem["kind"]]: (problem: Extract<MailFileProblem, { kind: K }>) => FailureSentence;
  };
  readonly mailFileNotDone: string;
}

/** The three sentences of one failure. */
export const failureSentences = (
  text: FailuresText,
  failure: Failure,
  notDone: string,
): { readonly happened: string; readonly notDone: string; readonly next: string } => {
  // The table is indexed by the failure's own kind, so the entry takes exactly this failure.
  const sentence = (text.of[failure.kind] as (one: Failure) => FailureSentence)(failure);
  return { happened: sentence.happened, notDone: sentence.uncertain ? text.uncertain : notDone, next: sentence.next };
};
