// Items of a list with their versions and the change feed, as rows of the database.
import { randomUUID } from "node:crypto";
import type { Person } from "../../identity/tokens";
import { flag, json, number, text } from "../database/row";
import type { Row, Sql, SqlValue } from "../database/sql";
import { toSeconds, type Fields } from "./field-values";
import type { ListRecord } from "./list-store";

export interface ItemRecord {
  readonly id: number;
  readonly guid: string;
  /** Counts every change; the last part of the eTag. */
  readonly version: number;
  readonly fields: Fields;
  readonly created: string;
  readonly modified: string;
  readonly createdBy: Person;
  readonly modifiedBy: Person;
  readonly change: number;
  readonly deleted: boolean;
}

export interface VersionRecord {
  readonly version: number;
  readonly fields: Fields;
  readonly modified: string;
  readonly modifiedBy: Person;
}

/** Rows of one query: an SQL condition and what is bound in it. */
export interface ItemQuery {
  readonly condition: string;
  readonly values: readonly SqlValue[];
  readonly orderBy: string;
  readonly limit: number;
  readonly offset: number;
}

export interface ItemStore {
  readonly get: (list: ListRecord, id: number) => ItemRecord | null;
  readonly insert: (list: ListRecord, fields: Fields, by: Person) => ItemRecord;
  readonly update: (list: ListRecord, item: ItemRecord, fields: Fields, by: Person) => ItemRecord;
  readonly remove: (list: ListRecord, item: ItemRecord) => void;
  readonly find: (list: ListRecord, query: ItemQuery) => readonly ItemRecord[];
  /** How many rows a condition matches, counting no further than `most`. */
  readonly count: (list: ListRecord, condition: string, values: readonly SqlValue[], most: number) => number;
  readonly versions: (list: ListRecord, id: number) => readonly VersionRecord[];
  readonly changesAfter: (list: ListRecord, change: number, limit: number) => readonly ItemRecord[];
  readonly lastChange: (list: ListRecord) => number;
  readonly clear: (list: ListRecord) => void;
}

const VISIBLE = (list: ListRecord): string => `list = ${list.number} AND deleted = 0`;

/** Makes the store over an open database. */
export function createItemStore(sql: Sql, now: () => Date): ItemStore {
  const get = (list: ListRecord, id: number): ItemRecord | null => {
    const row = sql.get(`SELECT * FROM items WHERE ${VISIBLE(list)} AND id = ?`, [id]);
    return row === null ? null : toItem(row);
  };
  return {
    get,
    insert: (list, fields, by) => sql.transaction(() => insert(sql, toSeconds(now()), list, fields, by)),
    update: (list, item, fields, by) => sql.transaction(() => update(sql, toSeconds(now()), list, item, fields, by)),
    remove: (list, item) => {
      const change = nextNumber(sql, list, "last_change");
      sql.run("UPDATE items SET deleted = 1, change = ? WHERE list = ? AND id = ?", [change, list.number, item.id]);
    },
    find: (list, query) =>
      sql
        .all(
          `SELECT * FROM items WHERE ${VISIBLE(list)} AND (${query.condition})
           ORDER BY ${query.orderBy} LIMIT ${query.limit} OFFSET ${query.offset}`,
          query.values,
        )
        .map(toItem),
    count: (list, condition, values, most) => {
      const inner = `SELECT 1 FROM items WHERE ${VISIBLE(list)} AND (${condition}) LIMIT ${most}`;
      return number(sql.get(`SELECT count(*) AS rows FROM (${inner})`, values) ?? {}, "rows");
    },
    versions: (list, id) =>
      sql
        .all("SELECT * FROM versions WHERE list = ? AND item = ? ORDER BY version DESC", [list.number, id])
        .map(toVersion),
    changesAfter: (list, change, limit) =>
      sql
        .all(`SELECT * FROM items WHERE list = ? AND change > ? ORDER BY change LIMIT ${limit}`, [list.number, change])
        .map(toItem),
    lastChange: (list) =>
      number(sql.get("SELECT last_change FROM lists WHERE number = ?", [list.number]) ?? {}, "last_change"),
    clear: (list) => void sql.run("DELETE FROM items WHERE list = ?", [list.number]),
  };
}

function insert(sql: Sql, at: string, list: ListRecord, fields: Fields, by: Person): ItemRecord {
  const person = JSON.stringify(by);
  const id = nextNumber(sql, list, "last_item");
  const item = { id, guid: randomUUID(), version: 1, fields: withoutNulls(fields), created: at, modified: at };
  const change = nextNumber(sql, list, "last_change");
  sql.run("INSERT INTO items VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0)", [
    list.number,
    id,
    item.guid,
    JSON.stringify(item.fields),
    at,
    at,
    person,
    person,
    change,
  ]);
  keepVersion(sql, list, { ...item, modifiedBy: by });
  return { ...item, createdBy: by, modifiedBy: by, change, deleted: false };
}

function update(sql: Sql, at: string, list: ListRecord, item: ItemRecord, fields: Fields, by: Person): ItemRecord {
  const change = nextNumber(sql, list, "last_change");
  const merged = withoutNulls({ ...item.fields, ...fields });
  const changed = { ...item, fields: merged, version: item.version + 1, modified: at, modifiedBy: by, change };
  sql.run(
    "UPDATE items SET version = ?, fields = ?, modified = ?, modified_by = ?, change = ? WHERE list = ? AND id = ?",
    [changed.version, JSON.stringify(merged), at, JSON.stringify(by), change, list.number, item.id],
  );
  keepVersion(sql, list, changed);
  return changed;
}

function keepVersion(
  sql: Sql,
  list: ListRecord,
  item: Pick<ItemRecord, "id" | "version" | "fields" | "modified" | "modifiedBy">,
): void {
  const values = [list.number, item.id, item.version, JSON.stringify(item.fields), item.modified];
  sql.run("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)", [...values, JSON.stringify(item.modifiedBy)]);
}

function nextNumber(sql: Sql, list: ListRecord, counter: "last_item" | "last_change"): number {
  sql.run(`UPDATE lists SET ${counter} = ${counter} + 1 WHERE number = ?`, [list.number]);
  return number(sql.get(`SELECT ${counter} FROM lists WHERE number = ?`, [list.number]) ?? {}, counter);
}

const withoutNulls = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const toItem = (row: Row): ItemRecord => ({
  id: number(row, "id"),
  guid: text(row, "guid"),
  version: number(row, "version"),
  fields: json(row, "fields") as Fields,
  created: text(row, "created"),
  modified: text(row, "modified"),
  createdBy: json(row, "created_by") as Person,
  modifiedBy: json(row, "modified_by") as Person,
  change: number(row, "change"),
  deleted: flag(row, "deleted"),
});

const toVersion = (row: Row): VersionRecord => ({
  version: number(row, "version"),
  fields: json(row, "fields") as Fields,
  modified: text(row, "modified"),
  modifiedBy: json(row, "modified_by") as Person,
});
