// Puts a mail file (.eml or .msg) into a mailbox, the way it would lie there had it come by mail. The same Message-ID
// comes in once.
import { createHash } from "node:crypto";
import { readMailFile } from "../../../adapters/mail-file/read-mail-file";
import type { MailFile, MailFileFailure } from "../../../adapters/mail-file/mail-file";
import { unfoldHeaders } from "../../../adapters/mail-file/unfold-headers";
import type { Mail } from "../../../core/mail/mail";
import { ok, type Result } from "../../../core/result";
import type { Sql } from "../database/sql";
import { toSeconds } from "../lists/field-values";
import { conversationIdOf, toRestId } from "./ids";
import type { MessageContent, MessageRecord } from "./message";
import type { MessageStore } from "./message-store";

export interface ImportOptions {
  /** File name; decides only where the content leaves it open. */
  readonly name?: string;
  /** Well-known name of the folder; the inbox unless given. */
  readonly folder?: string;
  readonly isRead?: boolean;
}

export interface Imported {
  /** Graph's form of the mutable id. */
  readonly id: string;
  readonly immutableId: string;
  /** The form Office.js hands out. */
  readonly ewsId: string;
  /** False where the mail was there already. */
  readonly isNew: boolean;
}

export interface ImportContext {
  readonly messages: MessageStore;
  readonly sql: Sql;
  readonly now: () => Date;
}

/** Imports one mail. Fails only where the file is no mail. */
export async function importMail(
  { messages, sql, now }: ImportContext,
  mailbox: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<Result<Imported, MailFileFailure>> {
  const file = await readMailFile(options.name ?? "mail.eml", bytes);
  if (!file.ok) return file;
  const isMime = !(options.name ?? "").toLowerCase().endsWith(".msg");
  const owner = mailbox.toLowerCase();
  const content = toContent(owner, file.value.mail, isMime ? bytes : null, options.isRead ?? false, now());
  const known = messages.find(owner, {
    condition: "internet_message_id = ? AND is_draft = 0",
    values: [content.internetMessageId],
    orderBy: "id",
    limit: 1,
    offset: 0,
  })[0];
  if (known !== undefined) return ok(describe(known, false));
  const folder = options.folder ?? "inbox";
  const mime = isMime ? bytes : null;
  return ok(
    describe(
      sql.transaction(() => keep(messages, owner, folder, content, file.value, mime)),
      true,
    ),
  );
}

function keep(
  messages: MessageStore,
  mailbox: string,
  folder: string,
  content: MessageContent,
  file: MailFile,
  mime: Uint8Array | null,
): MessageRecord {
  const kept = messages.insert(mailbox, folder, content, mime);
  for (const attachment of file.attachments) messages.attach(kept, attachment);
  return kept;
}

function toContent(mailbox: string, mail: Mail, mime: Uint8Array | null, isRead: boolean, now: Date): MessageContent {
  const messageId = mail.internetMessageId ?? madeUpId(mail);
  const received = toSeconds(mail.received === null ? now : new Date(mail.received));
  return {
    internetMessageId: messageId,
    conversationId: conversationIdOf(mailbox, mail.references[0] ?? messageId),
    subject: mail.subject,
    from: mail.from,
    received,
    sent: received,
    isRead,
    isDraft: false,
    importance: "normal",
    mailClass: mail.mailClass,
    html: mail.html,
    text: mail.text,
    recipients: { to: mail.to, cc: mail.cc, bcc: [], replyTo: [] },
    categories: mail.categories,
    flag: { flagStatus: "notFlagged" },
    headers: mime === null ? Object.entries(mail.headers).map(([name, value]) => ({ name, value })) : headersOf(mime),
    properties: {},
  };
}

/** Exchange gives a mail without a Message-ID one of its own; here the same mail always gets the same. */
function madeUpId(mail: Mail): string {
  const what = [mail.from?.address, mail.received, mail.subject, mail.text].join("\n");
  return `<${createHash("sha256").update(what).digest("hex").slice(0, 32)}@local>`;
}

/** Header lines as they came, with the capitals headers are usually written in. */
function headersOf(mime: Uint8Array): MessageContent["headers"] {
  const [head = ""] = Buffer.from(mime)
    .toString("latin1")
    .split(/\r?\n\r?\n/, 1);
  return unfoldHeaders(head).map(({ key, value }) => ({
    name: key.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
    value,
  }));
}

const describe = (message: MessageRecord, isNew: boolean): Imported => ({
  id: toRestId(message.ewsId),
  immutableId: message.immutableId,
  ewsId: message.ewsId,
  isNew,
});
