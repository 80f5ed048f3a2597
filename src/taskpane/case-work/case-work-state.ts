// What is being done to an opened case, and what happened to it.
import type { CaseHistory, ChangeFailure } from "../../app/case-work";
import type { Failure } from "../../app/failure";
import type { ChangeRequest } from "../../core/registration/change";
import type { RowKey, StoredRow } from "../../core/registration/row";
import type { FollowKind } from "../../text/work-text";

export type Panel =
  | { readonly kind: "follow"; readonly step: FollowKind }
  | { readonly kind: "correct" | "split"; readonly row: RowKey }
  | { readonly kind: "move-to-case" | "merge"; readonly row: RowKey }
  | { readonly kind: "undo" };

/** What the advisor wants: one or more changes, the reason, and how to tell of it afterwards. */
export interface Intent {
  /** Carried out in order, each only if the one before it stands. */
  readonly requests: readonly ChangeRequest[];
  readonly reason: string | null;
  /** The sentence when it is done. */
  readonly done: string;
}

export type Saving =
  | { readonly tag: "idle" }
  | { readonly tag: "running" }
  /** `rest`: what is left of the intent, the one that failed first. */
  | { readonly tag: "failed"; readonly failure: ChangeFailure; readonly rest: Intent };

export interface DoneLine {
  readonly sentence: string;
  readonly already: boolean;
  readonly eventsLeft: number;
  /** What takes it back, in order; empty where nothing does. */
  readonly back: readonly ChangeRequest[];
}

export type HistoryView =
  | { readonly tag: "closed" }
  | { readonly tag: "reading" }
  | { readonly tag: "read"; readonly history: CaseHistory }
  | { readonly tag: "failed"; readonly failure: Failure };

export interface CaseWorkState {
  readonly panel: Panel | null;
  readonly saving: Saving;
  readonly done: DoneLine | null;
  readonly history: HistoryView;
  /** Every row at hand as it stood last, those of other cases that were picked included. */
  readonly known: readonly StoredRow[];
}
