// MIME source of a message that did not come in as MIME: a draft, or a mail imported from .msg.
import type { Address } from "../../../core/mail/mail";
import { htmlOf } from "./html";
import type { MessageRecord } from "./message";
import type { MessageStore } from "./message-store";

const LINE = "\r\n";

/** Writes an RFC 5322 message, everything base64 in UTF-8. */
export function writeMime(message: MessageRecord, store: MessageStore): Uint8Array {
  const boundary = `=_${message.immutableId.slice(-24)}`;
  const parts = [
    part("text/html; charset=utf-8", "", Buffer.from(htmlOf(message))),
    ...store
      .attachments(message)
      .map((one) =>
        part(
          one.contentType,
          `Content-Disposition: ${one.isInline ? "inline" : "attachment"}; filename="${word(one.name)}"${LINE}`,
          store.attachmentBytes(one.id),
        ),
      ),
  ];
  const body = `${parts.map((one) => `--${boundary}${LINE}${one}`).join(LINE)}${LINE}--${boundary}--${LINE}`;
  return new Uint8Array(Buffer.from(`${headers(message, boundary)}${LINE}${body}`));
}

function headers(message: MessageRecord, boundary: string): string {
  const { recipients } = message;
  const lines: readonly (readonly [string, string])[] = [
    ["From", addresses(message.from === null ? [] : [message.from])],
    ["To", addresses(recipients.to)],
    ["Cc", addresses(recipients.cc)],
    ["Subject", word(message.subject)],
    ["Date", new Date(message.sent).toUTCString().replace("GMT", "+0000")],
    ["Message-ID", message.internetMessageId ?? ""],
    ["MIME-Version", "1.0"],
    ["Content-Type", `multipart/mixed; boundary="${boundary}"`],
  ];
  return lines.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}${LINE}`])).join("");
}

const addresses = (list: readonly Address[]): string =>
  list.map(({ name, address }) => (name === "" ? address : `${word(name)} <${address}>`)).join(", ");

/** RFC 2047 where a header value is not plain ASCII. */
const word = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

function part(contentType: string, more: string, bytes: Uint8Array): string {
  const encoded = (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join(LINE);
  return `Content-Type: ${contentType}${LINE}${more}Content-Transfer-Encoding: base64${LINE}${LINE}${encoded}`;
}
