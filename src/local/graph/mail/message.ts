// A message as the local mailbox keeps it.
import type { Address, MailClass } from "../../../core/mail/mail";

export interface Recipients {
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: readonly Address[];
}

/** What a message says; `MessageRecord` adds where it lies and what the mailbox knows of it. */
export interface MessageContent {
  readonly internetMessageId: string | null;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: Address | null;
  /** ISO 8601 UTC, whole seconds. */
  readonly received: string;
  readonly sent: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly importance: "low" | "normal" | "high";
  readonly mailClass: MailClass;
  /** Null where the message is plain text. */
  readonly html: string | null;
  readonly text: string;
  readonly recipients: Recipients;
  readonly categories: readonly string[];
  readonly flag: Readonly<Record<string, unknown>>;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Single-value extended properties by id. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface MessageRecord extends MessageContent {
  readonly key: number;
  readonly mailbox: string;
  /** Well-known name of the folder. */
  readonly folder: string;
  readonly ewsId: string;
  readonly immutableId: string;
  /** Counts every change; the change key is made of it. */
  readonly version: number;
  readonly created: string;
  readonly modified: string;
}

export interface AttachmentRecord {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly contentId: string | null;
  readonly modified: string;
}

export type NewAttachment = Omit<AttachmentRecord, "id" | "size" | "modified"> & { readonly bytes: Uint8Array };

/** Changes with every change of the message; in quotes and weak, as Exchange gives it. */
export const changeKeyOf = (message: Pick<MessageRecord, "key" | "version">): string =>
  `CQAAABYAAAD${Buffer.from(`${String(message.key).padStart(9, "0")}.${String(message.version).padStart(6, "0")}`).toString("base64")}`;

export const messageETag = (message: MessageRecord): string => `W/"${changeKeyOf(message)}"`;
