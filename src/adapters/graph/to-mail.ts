// A Graph message becomes a Mail, the same one the pane reads through Office.js: same text (our own, made of the HTML),
// same time of receipt (the top trace header), same steering headers, so that a mail is understood alike wherever it is
// read from.
import { htmlToText } from "../../core/mail/html-to-text";
import type { Address, Attachment, Mail, MailClass } from "../../core/mail/mail";
import { messageReferences, steeringHeaders } from "../mail-file/steering-headers";
import type { RawHeader } from "../mail-file/unfold-headers";
import { receivedOf } from "../mail-file/received-of";
import { itemsOf, property, textProperty } from "./graph-call";

/** PidTagMessageClass (MS-OXPROPS 2.770): Graph has no property of its own for the kind of item. */
export const MESSAGE_CLASS_PROPERTY = "String 0x1A";

/** Properties `toMail` reads of a whole message. */
export const MAIL_PROPERTIES: readonly string[] = [
  ...["id", "internetMessageId", "conversationId", "receivedDateTime", "subject", "categories", "webLink"],
  ...["from", "toRecipients", "ccRecipients", "body", "internetMessageHeaders"],
];
/** Those of a line of a list. */
export const HEADLINE_PROPERTIES: readonly string[] = MAIL_PROPERTIES.filter(
  (name) => !["toRecipients", "ccRecipients", "body", "internetMessageHeaders"].includes(name),
);
export const ATTACHMENT_PROPERTIES: readonly string[] = ["id", "name", "contentType", "size", "isInline"];

const textOrNull = (message: unknown, name: string): string | null => textProperty(message, name) || null;

function toAddress(recipient: unknown): Address {
  const inside = property(recipient, "emailAddress");
  return { name: textProperty(inside, "name"), address: textProperty(inside, "address") };
}

const toAddresses = (message: unknown, name: string): readonly Address[] =>
  itemsOf({ value: property(message, name) }).map(toAddress);

const toAttachment = (attachment: unknown): Attachment => ({
  name: textProperty(attachment, "name"),
  contentType: textProperty(attachment, "contentType"),
  size: Number(property(attachment, "size") ?? 0),
  isInline: property(attachment, "isInline") === true,
});

const headersOf = (message: unknown): readonly RawHeader[] =>
  itemsOf({ value: property(message, "internetMessageHeaders") }).map((header) => ({
    key: textProperty(header, "name").toLowerCase(),
    value: textProperty(header, "value"),
  }));

function messageClass(message: unknown): string {
  const all = itemsOf({ value: property(message, "singleValueExtendedProperties") });
  const found = all.find((one) => /^String 0x0*1a$/i.test(textProperty(one, "id")));
  return textProperty(found, "value");
}

/** Kind of item by its Exchange message class, else by what Graph derives of it. */
function mailClassOf(message: unknown): MailClass {
  const itemClass = messageClass(message);
  const isMeeting = textProperty(message, "@odata.type").startsWith("#microsoft.graph.eventMessage");
  if (isMeeting || /^IPM\.Schedule\.Meeting/i.test(itemClass)) return "meeting";
  if (/^REPORT\./i.test(itemClass)) return "report";
  return /^IPM\.Note\.(SMIME|Secure)/i.test(itemClass) ? "signed" : "note";
}

/** The mail; what was not selected is empty. `mailbox` is the shared mailbox it was read from. */
export function toMail(message: unknown, mailbox: string): Mail {
  const headers = headersOf(message);
  const valueOf = (key: string) => headers.find((header) => header.key === key)?.value;
  const body = property(message, "body");
  const content = textProperty(body, "content");
  const html = textProperty(body, "contentType").toLowerCase() === "html" ? content : null;
  const from = property(message, "from");
  const categories = property(message, "categories");
  return {
    internetMessageId: textOrNull(message, "internetMessageId"),
    conversationId: textOrNull(message, "conversationId"),
    graphId: textOrNull(message, "id"),
    mailbox,
    mailClass: mailClassOf(message),
    from: from === undefined || from === null ? null : toAddress(from),
    to: toAddresses(message, "toRecipients"),
    cc: toAddresses(message, "ccRecipients"),
    received: receivedOf(headers) ?? textOrNull(message, "receivedDateTime"),
    subject: textProperty(message, "subject"),
    html,
    text: html === null ? content : htmlToText(html),
    attachments: itemsOf({ value: property(message, "attachments") }).map(toAttachment),
    references: messageReferences(valueOf("references"), valueOf("in-reply-to")),
    headers: steeringHeaders(headers),
    categories: Array.isArray(categories) ? categories.map(String) : [],
  };
}
