// Messages and attachments of the local mailboxes, as rows of the database.
import type { Address } from "../../../core/mail/mail";
import { bytesOrNull, flag, json, number, text, textOrNull } from "../database/row";
import type { Row, Sql, SqlValue } from "../database/sql";
import { toSeconds } from "../lists/field-values";
import { newAttachmentId, newEwsId, newImmutableId, toEwsId } from "./ids";
import type { AttachmentRecord, MessageContent, MessageRecord, NewAttachment, Recipients } from "./message";

export interface MessageQuery {
  readonly condition: string;
  readonly values: readonly SqlValue[];
  readonly orderBy: string;
  readonly limit: number;
  readonly offset: number;
}

export interface MessageStore {
  /** Finds by either form of the mutable id or by the immutable id, in any mailbox. */
  readonly byId: (id: string) => MessageRecord | null;
  readonly find: (mailbox: string, query: MessageQuery) => readonly MessageRecord[];
  readonly count: (mailbox: string, condition: string, values?: readonly SqlValue[]) => number;
  readonly insert: (mailbox: string, folder: string, content: MessageContent, mime: Uint8Array | null) => MessageRecord;
  readonly update: (message: MessageRecord, changes: Partial<MessageContent>) => MessageRecord;
  /** Moves to another folder: the mutable id changes. */
  readonly move: (message: MessageRecord, folder: string) => MessageRecord;
  readonly remove: (message: MessageRecord) => void;
  readonly mime: (message: MessageRecord) => Uint8Array | null;
  readonly attachments: (message: MessageRecord) => readonly AttachmentRecord[];
  readonly attach: (message: MessageRecord, attachment: NewAttachment) => AttachmentRecord;
  readonly attachmentBytes: (id: string) => Uint8Array;
  readonly detach: (id: string) => void;
}

/** Makes the store over an open database. */
export function createMessageStore(sql: Sql, now: () => Date): MessageStore {
  const at = (): string => toSeconds(now());
  const byKey = (key: number): MessageRecord => toMessage(sql.get("SELECT * FROM messages WHERE id = ?", [key]) ?? {});
  const touch = (key: number): void =>
    void sql.run("UPDATE messages SET version = version + 1, modified = ? WHERE id = ?", [at(), key]);
  return {
    byId: (id) => {
      const row = sql.get("SELECT * FROM messages WHERE ews_id = ? OR immutable_id = ?", [toEwsId(id), id]);
      return row === null ? null : toMessage(row);
    },
    find: (mailbox, query) =>
      sql
        .all(
          `SELECT * FROM messages WHERE mailbox = ? AND (${query.condition})
           ORDER BY ${query.orderBy} LIMIT ${query.limit} OFFSET ${query.offset}`,
          [mailbox, ...query.values],
        )
        .map(toMessage),
    count: (mailbox, condition, values = []) =>
      number(
        sql.get(`SELECT count(*) AS rows FROM messages WHERE mailbox = ? AND (${condition})`, [mailbox, ...values]) ??
          {},
        "rows",
      ),
    insert: (mailbox, folder, content, mime) => {
      const ids = [newEwsId(mailbox), newImmutableId(mailbox)];
      const made = sql.run(
        `INSERT INTO messages (mailbox, folder, ews_id, immutable_id, version, created, modified, mime, ${COLUMNS.join(", ")})
         VALUES (?, ?, ?, ?, 1, ?, ?, ?, ${COLUMNS.map(() => "?").join(", ")})`,
        [mailbox, folder, ...ids, at(), at(), mime, ...toValues(content)],
      );
      return byKey(made.lastId);
    },
    update: (message, changes) => {
      const set = COLUMNS.map((column) => `${column} = ?`).join(", ");
      sql.run(`UPDATE messages SET ${set} WHERE id = ?`, [...toValues({ ...message, ...changes }), message.key]);
      touch(message.key);
      return byKey(message.key);
    },
    move: (message, folder) => {
      sql.run("UPDATE messages SET folder = ?, ews_id = ? WHERE id = ?", [
        folder,
        newEwsId(message.mailbox),
        message.key,
      ]);
      touch(message.key);
      return byKey(message.key);
    },
    remove: (message) => void sql.run("DELETE FROM messages WHERE id = ?", [message.key]),
    mime: (message) => bytesOrNull(sql.get("SELECT mime FROM messages WHERE id = ?", [message.key]) ?? {}, "mime"),
    ...attachmentPart(sql, at, touch),
  };
}

function attachmentPart(
  sql: Sql,
  at: () => string,
  touch: (key: number) => void,
): Pick<MessageStore, "attachments" | "attach" | "attachmentBytes" | "detach"> {
  const columns = "graph_id, name, content_type, size, is_inline, content_id, modified";
  return {
    attachments: (message) =>
      sql.all(`SELECT ${columns} FROM attachments WHERE message = ? ORDER BY id`, [message.key]).map(toAttachment),
    attach: (message, attachment) => {
      const { bytes, ...rest } = attachment;
      const record = { ...rest, id: newAttachmentId(), size: bytes.length, modified: at() };
      const { id, name, contentType, size, isInline, contentId, modified } = record;
      sql.run(`INSERT INTO attachments (message, ${columns}, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
        message.key,
        ...[id, name, contentType, size, isInline, contentId, modified],
        bytes,
      ]);
      touch(message.key);
      return record;
    },
    attachmentBytes: (id) =>
      bytesOrNull(sql.get("SELECT bytes FROM attachments WHERE graph_id = ?", [id]) ?? {}, "bytes") ?? new Uint8Array(),
    detach: (id) => void sql.run("DELETE FROM attachments WHERE graph_id = ?", [id]),
  };
}

const COLUMNS = [
  ...["internet_message_id", "conversation_id", "subject", "from_name", "from_address", "received", "sent", "is_read"],
  ...["is_draft", "importance", "mail_class", "html", "body_text", "recipients", "categories", "flag", "headers"],
  "properties",
] as const;

const toValues = (content: MessageContent): readonly SqlValue[] => [
  content.internetMessageId,
  content.conversationId,
  content.subject,
  content.from?.name ?? null,
  content.from?.address ?? null,
  content.received,
  content.sent,
  content.isRead,
  content.isDraft,
  content.importance,
  content.mailClass,
  content.html,
  content.text,
  ...[content.recipients, content.categories, content.flag, content.headers, content.properties].map((value) =>
    JSON.stringify(value),
  ),
];

const toMessage = (row: Row): MessageRecord => ({
  key: number(row, "id"),
  mailbox: text(row, "mailbox"),
  folder: text(row, "folder"),
  ewsId: text(row, "ews_id"),
  immutableId: text(row, "immutable_id"),
  version: number(row, "version"),
  created: text(row, "created"),
  modified: text(row, "modified"),
  internetMessageId: textOrNull(row, "internet_message_id"),
  conversationId: text(row, "conversation_id"),
  subject: text(row, "subject"),
  from: toAddress(row),
  received: text(row, "received"),
  sent: text(row, "sent"),
  isRead: flag(row, "is_read"),
  isDraft: flag(row, "is_draft"),
  importance: text(row, "importance") as MessageContent["importance"],
  mailClass: text(row, "mail_class") as MessageContent["mailClass"],
  html: textOrNull(row, "html"),
  text: text(row, "body_text"),
  recipients: json(row, "recipients") as Recipients,
  categories: json(row, "categories") as readonly string[],
  flag: json(row, "flag") as Readonly<Record<string, unknown>>,
  headers: json(row, "headers") as MessageContent["headers"],
  properties: json(row, "properties") as Readonly<Record<string, string>>,
});

function toAddress(row: Row): Address | null {
  const address = textOrNull(row, "from_address");
  return address === null ? null : { name: textOrNull(row, "from_name") ?? "", address };
}

const toAttachment = (row: Row): AttachmentRecord => ({
  id: text(row, "graph_id"),
  name: text(row, "name"),
  contentType: text(row, "content_type"),
  size: number(row, "size"),
  isInline: flag(row, "is_inline"),
  contentId: textOrNull(row, "content_id"),
  modified: text(row, "modified"),
});
