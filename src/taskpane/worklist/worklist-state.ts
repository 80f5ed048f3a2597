// What the worklist holds.
import type { Failure } from "../../app/failure";
import type { Receipt, RegisterFailure, Understanding } from "../../app/workbench";
import type { ConsideredMail, WaitingMail } from "../../app/worklist";
import type { InboxWindow } from "../../app/worklist-ports";
import type { MailKey } from "../../core/registration/decision";
import type { Result } from "../../core/result";
import type { DeskState } from "../state/desk-reading";

export interface WorklistLine {
  readonly waiting: WaitingMail;
  /** Null until it was read. */
  readonly found: ConsideredMail["considered"] | null;
}

export interface ConfirmItem {
  readonly key: MailKey;
  readonly understanding: Understanding;
  readonly isChosen: boolean;
  /** Null: not its turn yet. */
  readonly result: null | "started" | Result<Receipt, RegisterFailure>;
}

export type Confirming = {
  readonly tag: "choosing" | "running" | "done";
  readonly items: readonly ConfirmItem[];
};

export interface WorklistState extends DeskState {
  /** Oldest first. */
  readonly lines: readonly WorklistLine[];
  readonly newer: InboxWindow | null;
  readonly older: InboxWindow | null;
  readonly isConsidering: boolean;
  readonly considerFailure: Failure | null;
  readonly opened: MailKey | null;
  readonly confirming: Confirming | null;
}

/** Mails that need no second look. */
export const sureLines = (lines: readonly WorklistLine[]): readonly WorklistLine[] =>
  lines.filter(({ found }) => found?.state === "understood" && found.isSure);
