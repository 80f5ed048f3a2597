// What Outlook said about an item, as plain values, becomes a Mail.
import type { Address, Attachment, Mail, MailClass } from "../../core/mail/mail";
import { htmlToText } from "../../core/mail/html-to-text";
import { messageReferences, steeringHeaders } from "../mail-file/steering-headers";
import { unfoldHeaders } from "../mail-file/unfold-headers";
import { receivedOf } from "../mail-file/received-of";

/** The values read from one item. */
export interface RawItem {
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly graphId: string | null;
  readonly mailbox: string;
  readonly itemClass: string;
  /** Absent where the mail has no From header. */
  readonly from: RawAddress | null | undefined;
  readonly to: readonly RawAddress[];
  readonly cc: readonly RawAddress[];
  readonly created: Date | null;
  readonly subject: string;
  readonly html: string;
  /** Raw header block; null where Outlook gives none. */
  readonly headers: string | null;
  readonly attachments: readonly Attachment[];
  readonly categories: readonly string[];
}

export interface RawAddress {
  readonly displayName?: string | undefined;
  readonly emailAddress?: string | undefined;
}

/** The mail. Text is made from the HTML by ourselves: Outlook's own text differs between clients. */
export function toMail(item: RawItem): Mail {
  const headers = unfoldHeaders(item.headers ?? "");
  const valueOf = (key: string) => headers.find((header) => header.key === key)?.value;
  return {
    internetMessageId: item.internetMessageId || null,
    conversationId: item.conversationId || null,
    graphId: item.graphId,
    mailbox: item.mailbox,
    mailClass: mailClassOf(item.itemClass),
    from: item.from ? toAddress(item.from) : null,
    to: item.to.map(toAddress),
    cc: item.cc.map(toAddress),
    received: receivedOf(headers) ?? isoOf(item.created),
    subject: item.subject,
    html: item.html,
    text: htmlToText(item.html),
    attachments: item.attachments,
    references: messageReferences(valueOf("references"), valueOf("in-reply-to")),
    headers: steeringHeaders(headers),
    categories: item.categories,
  };
}

/** Kind of item by its Exchange message class. */
export function mailClassOf(itemClass: string): MailClass {
  if (/^IPM\.Schedule\.Meeting/i.test(itemClass)) return "meeting";
  if (/^REPORT\./i.test(itemClass)) return "report";
  return /^IPM\.Note\.(SMIME|Secure)/i.test(itemClass) ? "signed" : "note";
}

const toAddress = ({ displayName, emailAddress }: RawAddress): Address => ({
  name: displayName ?? "",
  address: emailAddress ?? "",
});

const isoOf = (date: Date | null) => (date === null || Number.isNaN(date.getTime()) ? null : date.toISOString());
