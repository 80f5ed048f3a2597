// Who sent what to an unsafe address: the verdict on a whole thread (codebook, personal data in mail).
import type { InsecureMail } from "../codebook/codebook";
import type { Finding } from "./finding";

/** 3 cpr, art. 9, crime, protected address · 2 social, economic, family · 1 name + case fact · 0 contact data. */
export type Severity = 0 | 1 | 2 | 3;

export type ChannelSafety = "secure" | "insecure" | "unconfirmed";

/** Why an address is safe or not. */
export type ChannelReason =
  | "own-domain"
  | "tunnel"
  | "gateway"
  | "digital-post"
  | "cpr-route"
  | "webmail"
  | "unknown-domain"
  | "distribution-list"
  | "no-address";

export interface Channel {
  readonly safety: ChannelSafety;
  readonly reason: ChannelReason;
  /** The SMTP address judged, lower case; empty where there is none. */
  readonly address: string;
}

/** One message of the thread that carries data over an unsafe channel. */
export interface UnsafeMessage {
  /** Index into the thread (0 = newest). */
  readonly message: number;
  readonly direction: Exclude<InsecureMail, "ingen">;
  readonly severity: Severity;
  /** The findings that count, masked; spans are in the message's own text. */
  readonly findings: readonly Finding[];
  /** The unsafe addresses involved. */
  readonly addresses: readonly string[];
  /** Why each of the addresses is unsafe. */
  readonly channels?: readonly Channel[];
  /** ISO date-time or date of the message; null where unstated. */
  readonly sent: string | null;
}

export interface ThreadVerdict {
  /** `udgaaende` wins over `indgaaende`. */
  readonly insecureMail: InsecureMail;
  readonly unsafe: readonly UnsafeMessage[];
  /** Every identifier in subject and body; spans in `Mail.text` (subject findings are left out). */
  readonly findings: readonly Finding[];
  /** Sensitive and confidential content about a person; spans in `Mail.text`, 0–0 for what the subject says. */
  readonly categories?: readonly Finding[];
  /** Attachment names that could not be read: they are "ikke vurderet", never "ok". */
  readonly unread: readonly string[];
}
