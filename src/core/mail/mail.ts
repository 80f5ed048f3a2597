// What a mail is to this product, whoever read it: Office.js, Graph, an .eml or .msg file, a corpus line.

export interface Address {
  readonly name: string;
  /** SMTP address as written; empty where the sender gave only a name. */
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  /** Bytes; 0 where unknown. */
  readonly size: number;
  readonly isInline: boolean;
}

/** What kind of item carries the mail: ordinary, meeting request or answer, S/MIME-signed, delivery report. */
export type MailClass = "note" | "meeting" | "signed" | "report";

export interface Mail {
  /** RFC 5322 Message-ID with angle brackets; null where the message carries none. */
  readonly internetMessageId: string | null;
  /** Graph conversation id; null outside a mailbox. */
  readonly conversationId: string | null;
  /** Graph (REST) id in the shared mailbox; null outside a mailbox. */
  readonly graphId: string | null;
  /** SMTP address of the mailbox the mail lies in; null outside a mailbox. */
  readonly mailbox: string | null;
  readonly mailClass: MailClass;
  /** Null where the From header is missing. */
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601 with offset; null where unknown. */
  readonly received: string | null;
  readonly subject: string;
  /** The HTML body as received; null where the mail is plain text. */
  readonly html: string | null;
  /** The body as plain text with the quoted thread; made by `htmlToText` where the mail is HTML. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Message-IDs of In-Reply-To and References, oldest first. */
  readonly references: readonly string[];
  /** Lower-cased names of headers that steer classification (auto-submitted, precedence, list-id, …). */
  readonly headers: Readonly<Record<string, string>>;
  /** Categories on the message. */
  readonly categories: readonly string[];
}

/** One message of a thread; the first is the mail itself, the rest are what it quotes, newest first. */
export interface ThreadMessage {
  /** Null where the quote names no sender. */
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601 as precise as the quote states it (date or date-time); null where unstated. */
  readonly sent: string | null;
  readonly subject: string | null;
  /** The text this message adds, quote marks removed. */
  readonly text: string;
  /** Span in `Mail.text` that this message's text came from. */
  readonly start: number;
  readonly end: number;
  /** How the boundary was recognised; `newest` for the first. */
  readonly boundary: "newest" | "outlook" | "wrote" | "original" | "forwarded" | "quote-marks";
}
