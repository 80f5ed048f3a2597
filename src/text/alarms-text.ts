// What an alarm says: the fact, the evidence, the one way out.
import type { InsecureMailDismissal, RejectionGround } from "../core/codebook/codebook";

export interface AlarmsText {
  readonly heading: string;
  readonly dismiss: string;
  readonly restore: string;
  readonly show: string;
  readonly less: string;
  readonly dismissed: string;
  readonly more: (count: number) => string;
  readonly appeal: {
    readonly fact: (date: string) => string;
    readonly expired: (date: string) => string;
    readonly digital: (date: string) => string;
    readonly letter: (date: string) => string;
    readonly evidence: (body: string, basis: string) => string;
    readonly useDigital: string;
    readonly useLetter: string;
    readonly noDate: string;
    readonly noDateEvidence: (body: string, basis: string) => string;
    readonly writeDate: string;
  };
  readonly outgoing: {
    readonly fact: (when: string | null) => string;
    readonly evidence: (who: string, addresses: string, what: string) => string;
    /** Which message of the thread, 1 is the newest. */
    readonly place: (ordinal: number, of: number, when: string | null) => string;
    readonly next: string;
    readonly action: (themeLabel: string) => string;
    readonly writeNote: string;
    readonly writingNote: string;
    readonly noteNotWritten: string;
    readonly noteWithoutRecipient: string;
    /** `when` is a day as people read it. */
    readonly noteSent: (when: string) => string;
  };
  readonly incoming: {
    readonly fact: (when: string | null) => string;
    readonly evidence: (who: string, addresses: string, what: string) => string;
    readonly next: string;
  };
  /** Why an address that is no private mailbox counts as unsafe. */
  readonly unconfirmed: {
    readonly domain: (address: string) => string;
    readonly list: (address: string) => string;
  };
  /** Asked when an alarm on personal data is hidden; the answer stands in the register. */
  readonly whyNot: {
    readonly question: string;
    readonly reasons: Readonly<Record<InsecureMailDismissal, string>>;
    readonly cancel: string;
  };
  readonly urgent: { readonly fact: string; readonly quiet: string; readonly action: string };
  readonly competence: {
    readonly fact: (ground: string) => string;
    readonly basis: Readonly<Record<RejectionGround, string>>;
    readonly action: string;
  };
  readonly consent: { readonly fact: string; readonly evidence: string; readonly action: string };
  readonly noText: {
    readonly fact: string;
    readonly evidence: string;
    readonly readFiles: string;
    readonly askCitizen: string;
  };
  readonly long: {
    readonly fact: string;
    readonly cut: string;
    readonly evidence: string;
    readonly cutEvidence: (read: number, of: number) => string;
    readonly next: string;
  };
  readonly noSender: { readonly fact: string; readonly evidence: string; readonly next: string };
  readonly unread: { readonly fact: (count: number) => string; readonly evidence: (names: string) => string };
  readonly unknownSender: string;
}
