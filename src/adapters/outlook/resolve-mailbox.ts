// Which mailbox a mail lies in. Outlook tells it in three ways or not at all (docs/outlook-quirks.md), and the advisor's own
// mailbox must never be taken for the shared one.
import type { Failure } from "../../app/failure";
import { err, ok, type Result } from "../../core/result";

export interface MailboxClues {
  /** What `getSharedPropertiesAsync` says; null where it is missing or fails. */
  readonly shared: { readonly owner: string; readonly targetMailbox: string } | null;
  /** The address Outlook is signed in with: the shared one where that mailbox is opened as an account. */
  readonly userAddress: string;
  /** Shared mailboxes of the settings. */
  readonly configured: readonly string[];
}

/** The configured mailbox the mail lies in, spelt as in the settings. */
export function resolveMailbox(clues: MailboxClues): Result<string, Failure> {
  const told = [clues.shared?.targetMailbox, clues.shared?.owner, clues.userAddress].filter(isAddress);
  const found = told.flatMap((address) => clues.configured.filter((one) => isSame(one, address)))[0];
  return found === undefined ? err({ kind: "unknown-mailbox", mailbox: told[0] ?? "" }) : ok(found);
}

const isAddress = (text: string | undefined): text is string => text?.includes("@") === true;
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
