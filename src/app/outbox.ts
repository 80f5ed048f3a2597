// udbakke: registrations and changes the advisor decided on that the register has not confirmed yet. It outlives the pane,
// so it holds keys and codes only: no name, no address, no text. What an advisor wrote in words is asked for again.
import type { Municipality } from "../core/codebook/settings";
import type { MailKey } from "../core/registration/decision";
import type { ChangeFailure } from "./case-work";

/** What waits, as far as a face may show it. */
export interface PendingEntry {
  readonly id: string;
  readonly kind: "registration" | "change";
  readonly municipality: string;
  readonly caseKey: MailKey;
  /** ISO date-time it was decided. */
  readonly at: string;
  /** Words were left out on the way (reason or summary): they are to be asked for again. */
  readonly lacksWords: boolean;
  /** Decided by somebody else who uses this Outlook; only they can save it. */
  readonly isOthers: boolean;
}

export interface FlushReport {
  readonly saved: readonly PendingEntry[];
  /** The entry everything stopped at, and why; null where all was saved. */
  readonly stopped: { readonly entry: PendingEntry; readonly failure: ChangeFailure } | null;
}

/** Keeps text beyond the life of the pane. `null`: nothing is kept, or it cannot be read. */
export interface OutboxStorage {
  readonly read: () => string | null;
  /** Whether it was kept. */
  readonly write: (text: string) => boolean;
}

export interface Outbox {
  /** For "venter på at blive gemt (2)". */
  readonly pending: () => readonly PendingEntry[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves what waits, oldest first, each exactly once; stops at the first that cannot be saved and tells why. */
  readonly flush: (municipalities: readonly Municipality[]) => Promise<FlushReport>;
  /** Gives one up, after the advisor saw what it is. */
  readonly discard: (id: string) => void;
}
