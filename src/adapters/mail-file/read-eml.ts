// An .eml file (RFC 5322) as a Mail. Parsing, transfer encodings, character sets and encoded names are postal-mime's
// work; this file decides what of it is the mail's text, class and attachments.
import PostalMime, { type Address as ParsedAddress, type Attachment as ParsedPart, type Email } from "postal-mime";
import { repairControls } from "../../core/mail/cp1252";
import { htmlToText } from "../../core/mail/html-to-text";
import type { Address, Mail, MailClass } from "../../core/mail/mail";
import { normaliseMessageId } from "../../core/mail/mail-identity";
import { err, ok, type Result } from "../../core/result";
import {
  listAttachments,
  sizeFailure,
  type MailFile,
  type MailFileAttachment,
  type MailFileFailure,
} from "./mail-file";
import { messageReferences, steeringHeaders } from "./steering-headers";

const KNOWN_HEADER =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to|reply-to|x-[\w-]+)[ \t]*:/im;

/** Whether the bytes open with a mail header; an optional `From ` line of an mbox may stand first. */
export function looksLikeEml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, "");
  const opening = start.replace(/^>?From [^\n]{0,300}\n/, "");
  return /^[!-9;-~]{1,70}[ \t]*:/.test(opening) && KNOWN_HEADER.test(opening);
}

const flatten = (list: readonly ParsedAddress[] | undefined): readonly Address[] =>
  (list ?? []).flatMap((one) =>
    one.group === undefined ? [{ name: repairControls(one.name), address: one.address }] : flatten(one.group),
  );

const header = (email: Email, name: string): string => email.headers.find(({ key }) => key === name)?.value ?? "";

function isoDate(value: string | undefined): string | null {
  const time = Date.parse(value ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}

/** When the mail reached the mailbox: the last server's stamp, else the sender's clock. */
function receivedAt(email: Email): string | null {
  const stamp = header(email, "received");
  const at = stamp.lastIndexOf(";");
  const date = stamp.slice(at + 1).replace(/\([^)]{0,40}\)/g, "");
  return (at < 0 ? null : isoDate(date.trim())) ?? isoDate(email.date);
}

function mailClass(email: Email): MailClass {
  const type = header(email, "content-type").toLowerCase();
  const inside = email.attachments.map((part) => part.mimeType);
  if (type.startsWith("multipart/report") || inside.includes("message/delivery-status")) return "report";
  if (type.includes("pkcs7-signature") || /^application\/(?:x-)?pkcs7-mime/.test(type)) return "signed";
  if (type.startsWith("text/calendar") || inside.includes("text/calendar")) return "meeting";
  return "note";
}

function toBytes(content: ParsedPart["content"]): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const EXTENSION: Readonly<Record<string, string>> = {
  "message/rfc822": "eml",
  "text/calendar": "ics",
  "image/png": "png",
  "image/jpeg": "jpg",
  "application/pdf": "pdf",
  "text/rfc822-headers": "txt",
  "message/delivery-status": "txt",
};

function toAttachment(part: ParsedPart, index: number): MailFileAttachment {
  return {
    name: part.filename ?? `vedhæftning-${index + 1}.${EXTENSION[part.mimeType] ?? "bin"}`,
    contentType: part.mimeType,
    bytes: toBytes(part.content),
    isInline: part.disposition === "inline" || part.related === true,
    contentId: part.contentId?.replace(/^<|>$/g, "") ?? null,
  };
}

/** The signature of a signed mail is not a document anybody sent. */
const isSignature = (part: ParsedPart): boolean => /^application\/(?:x-)?pkcs7-signature$/.test(part.mimeType);

function bodyText(email: Email, html: string | null): string {
  const fromHtml = html === null ? "" : htmlToText(html);
  return fromHtml === ""
    ? repairControls(email.text ?? "")
        .replace(/\r\n/g, "\n")
        .trimEnd()
    : fromHtml;
}

function toMail(email: Email, files: readonly MailFileAttachment[]): Mail {
  const html = email.html === undefined ? null : repairControls(email.html);
  return {
    internetMessageId: normaliseMessageId(email.messageId ?? null),
    conversationId: null,
    graphId: null,
    mailbox: null,
    mailClass: mailClass(email),
    from: flatten(email.from === undefined ? [] : [email.from])[0] ?? null,
    to: flatten(email.to),
    cc: [...flatten(email.cc), ...flatten(email.bcc)],
    received: receivedAt(email),
    subject: repairControls(email.subject ?? ""),
    html,
    text: bodyText(email, html),
    attachments: listAttachments(files),
    references: messageReferences(email.references, email.inReplyTo),
    headers: steeringHeaders(email.headers),
    categories: [],
  };
}

/** Reads an .eml file. A mail enclosed as message/rfc822 stays an attachment, as Outlook shows it. */
export async function readEml(bytes: Uint8Array): Promise<Result<MailFile, MailFileFailure>> {
  const failure = sizeFailure(bytes);
  if (failure !== null) return err(failure);
  if (!looksLikeEml(bytes)) return err({ kind: "not-a-mail" });
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    const files = email.attachments.filter((part) => !isSignature(part)).map(toAttachment);
    return ok({ mail: toMail(email, files), attachments: files });
  } catch (error) {
    return err({ kind: "unreadable", why: error instanceof Error ? error.name : "unknown" });
  }
}
