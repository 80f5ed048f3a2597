// An Outlook .msg file (MS-OXMSG) as a Mail, read with msgreader. Property names: MS-OXPROPS.
import MsgReader, { type FieldsData } from "@kenjiuno/msgreader";
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
import { unfoldHeaders } from "./unfold-headers";

/** Signature of a compound file (MS-CFB 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Windows code pages Outlook writes HTML in; any other is read as UTF-8. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  1250: "windows-1250",
  1252: "windows-1252",
  28591: "iso-8859-1",
  28605: "iso-8859-15",
};

/** Whether the bytes open like a compound file. */
export const looksLikeMsg = (bytes: Uint8Array): boolean => COMPOUND_FILE.every((byte, index) => bytes[index] === byte);

function mailClass(messageClass: string): MailClass {
  const name = messageClass.toLowerCase();
  if (name.startsWith("report.")) return "report";
  if (name.startsWith("ipm.schedule.meeting") || name.startsWith("ipm.appointment")) return "meeting";
  return name.includes("smime") ? "signed" : "note";
}

function address(name: string | undefined, ...candidates: (string | undefined)[]): Address | null {
  const smtp = candidates.find((each) => each?.includes("@") === true) ?? "";
  const shown = name === undefined || name === smtp ? "" : name;
  return smtp === "" && shown === "" ? null : { name: shown, address: smtp };
}

const recipients = (data: FieldsData, kind: "to" | "cc" | "bcc"): readonly Address[] =>
  (data.recipients ?? [])
    .filter((one) => one.recipType === kind)
    .map((one) => address(one.name, one.smtpAddress, one.email))
    .filter((one) => one !== null);

function html(data: FieldsData): string | null {
  if (data.bodyHtml !== undefined) return data.bodyHtml;
  if (data.html === undefined) return null;
  return repairControls(new TextDecoder(CODE_PAGES[data.internetCodepage ?? 65001] ?? "utf-8").decode(data.html));
}

function isoDate(value: string | undefined): string | null {
  const time = Date.parse(value ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}

function toAttachment(reader: MsgReader, part: FieldsData, index: number): MailFileAttachment {
  const { fileName, content } = reader.getAttachment(part);
  const inner = part.innerMsgContent === true;
  return {
    name: fileName === "" ? `vedhæftning-${index + 1}.bin` : fileName,
    contentType: inner ? "application/vnd.ms-outlook" : (part.attachMimeTag ?? "application/octet-stream"),
    bytes: content,
    isInline: part.attachmentHidden === true,
    contentId: part.pidContentId ?? null,
  };
}

function toMail(data: FieldsData, files: readonly MailFileAttachment[]): Mail {
  const headers = unfoldHeaders(data.headers ?? "");
  const header = (name: string): string | undefined => headers.find(({ key }) => key === name)?.value;
  const body = html(data);
  const text = body === null ? "" : htmlToText(body);
  return {
    internetMessageId: normaliseMessageId(data.messageId ?? header("message-id") ?? null),
    conversationId: null,
    graphId: null,
    mailbox: null,
    mailClass: mailClass(data.messageClass ?? ""),
    from: address(data.senderName, data.senderSmtpAddress, data.sentRepresentingSmtpAddress, data.senderEmail),
    to: recipients(data, "to"),
    cc: [...recipients(data, "cc"), ...recipients(data, "bcc")],
    received: isoDate(data.messageDeliveryTime) ?? isoDate(data.clientSubmitTime),
    subject: data.subject ?? "",
    html: body,
    text: text === "" ? (data.body ?? "").replace(/\r\n/g, "\n").trimEnd() : text,
    attachments: listAttachments(files),
    references: messageReferences(header("references"), header("in-reply-to")),
    headers: steeringHeaders(headers),
    categories: [],
  };
}

/** Reads a .msg file as Outlook saves it. Never throws; a broken container is `unreadable`. */
export function readMsg(bytes: Uint8Array): Promise<Result<MailFile, MailFileFailure>> {
  return Promise.resolve(readMsgNow(bytes));
}

function readMsgNow(bytes: Uint8Array): Result<MailFile, MailFileFailure> {
  const failure = sizeFailure(bytes);
  if (failure !== null) return err(failure);
  if (!looksLikeMsg(bytes)) return err({ kind: "not-a-mail" });
  try {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const data = reader.getFileData();
    if (data.messageClass === undefined) return err({ kind: "not-a-mail" });
    const files = (data.attachments ?? []).map((part, index) => toAttachment(reader, part, index));
    return ok({ mail: toMail(data, files), attachments: files });
  } catch (error) {
    return err({ kind: "unreadable", why: error instanceof Error ? error.name : "unknown" });
  }
}
