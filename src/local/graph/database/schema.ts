// Tables of the local Graph. Rows carry what Graph would keep; everything that is only shown is computed.
import { number } from "./row";
import { openSql, type Sql } from "./sql";

const VERSION = 1;

const TABLES = `
CREATE TABLE messages (
  id INTEGER PRIMARY KEY, mailbox TEXT NOT NULL, folder TEXT NOT NULL,
  ews_id TEXT NOT NULL UNIQUE, immutable_id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL,
  internet_message_id TEXT, conversation_id TEXT NOT NULL, subject TEXT NOT NULL,
  from_name TEXT, from_address TEXT, received TEXT NOT NULL, sent TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, is_read INTEGER NOT NULL, is_draft INTEGER NOT NULL,
  importance TEXT NOT NULL, mail_class TEXT NOT NULL, html TEXT, body_text TEXT NOT NULL,
  recipients TEXT NOT NULL, categories TEXT NOT NULL, flag TEXT NOT NULL, headers TEXT NOT NULL,
  properties TEXT NOT NULL, mime BLOB);
CREATE INDEX messages_by_message_id ON messages (mailbox, internet_message_id);
CREATE INDEX messages_by_conversation ON messages (mailbox, conversation_id);
CREATE INDEX messages_by_folder ON messages (mailbox, folder, received);
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  graph_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, content_type TEXT NOT NULL, size INTEGER NOT NULL,
  is_inline INTEGER NOT NULL, content_id TEXT, modified TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX attachments_by_message ON attachments (message);
CREATE TABLE lists (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL, name TEXT NOT NULL,
  display_name TEXT NOT NULL, description TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  inherits INTEGER NOT NULL, last_item INTEGER NOT NULL, last_change INTEGER NOT NULL);
CREATE TABLE columns (
  list INTEGER NOT NULL REFERENCES lists (number) ON DELETE CASCADE, name TEXT NOT NULL, id TEXT NOT NULL,
  definition TEXT NOT NULL, PRIMARY KEY (list, name));
CREATE TABLE grants (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL REFERENCES lists (number) ON DELETE CASCADE,
  app_id TEXT NOT NULL, app_name TEXT NOT NULL, roles TEXT NOT NULL);
CREATE TABLE items (
  list INTEGER NOT NULL REFERENCES lists (number) ON DELETE CASCADE, id INTEGER NOT NULL, guid TEXT NOT NULL,
  version INTEGER NOT NULL, fields TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  created_by TEXT NOT NULL, modified_by TEXT NOT NULL, change INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (list, id));
CREATE INDEX items_by_change ON items (list, change);
CREATE TABLE versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
  modified TEXT NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (list, item, version),
  FOREIGN KEY (list, item) REFERENCES items (list, id) ON DELETE CASCADE);
`;

/** Opens the database file and lays the tables in a new one. */
export function openGraphDatabase(file: string): Sql {
  const sql = openSql(file);
  const found = number(sql.get("PRAGMA user_version") ?? {}, "user_version");
  if (found === 0) sql.transaction(() => sql.exec(`${TABLES} PRAGMA user_version = ${VERSION}`));
  else if (found !== VERSION) throw new Error(`${file} was written by another version; delete it to start afresh`);
  return sql;
}
