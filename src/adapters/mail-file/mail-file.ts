// What a mail kept as a file is to this product, and why a file may not be one.
import type { Attachment, Mail } from "../../core/mail/mail";

export interface MailFileAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly isInline: boolean;
  /** Content-ID without angle brackets; null where the part has none. */
  readonly contentId: string | null;
}

export interface MailFile {
  readonly mail: Mail;
  readonly attachments: readonly MailFileAttachment[];
}

export type MailFileFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-mail" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  /** The container is a mail's, but it is broken. `why` is technical and holds no mail text. */
  | { readonly kind: "unreadable"; readonly why: string };

/** Outlook and Exchange Online take no larger mail from a citizen by default. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** The failure every reader gives before looking inside, or null. */
export function sizeFailure(bytes: Uint8Array): MailFileFailure | null {
  if (bytes.length === 0) return { kind: "empty" };
  if (bytes.length > MAX_MAIL_BYTES) return { kind: "too-large", bytes: bytes.length, limit: MAX_MAIL_BYTES };
  return null;
}

/** The attachments as the mail itself lists them. */
export const listAttachments = (files: readonly MailFileAttachment[]): readonly Attachment[] =>
  files.map(({ name, contentType, bytes, isInline }) => ({ name, contentType, size: bytes.length, isInline }));
