// Lists, their columns and the app grants on them, as rows of the database.
import { randomUUID } from "node:crypto";
import { flag, json, number, text } from "../database/row";
import type { Row, Sql } from "../database/sql";
import type { Column } from "./column-definition";
import { toSeconds } from "./field-values";
import { SYSTEM_COLUMNS } from "./system-columns";

export interface ListRecord {
  /** Key within the database, part of index names. */
  readonly number: number;
  /** GUID. */
  readonly id: string;
  readonly site: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly created: string;
  readonly modified: string;
  /** False once an app was granted the list: that breaks permission inheritance. */
  readonly inherits: boolean;
}

export interface Grant {
  readonly id: string;
  readonly appId: string;
  readonly appName: string;
  readonly roles: readonly string[];
}

export interface NewList {
  readonly id?: string;
  readonly site: string;
  readonly displayName: string;
  readonly description: string;
}

export interface ListStore {
  readonly all: (site?: string) => readonly ListRecord[];
  readonly byId: (id: string) => ListRecord | null;
  readonly create: (list: NewList) => ListRecord;
  /** Columns by internal name, system columns first. */
  readonly columns: (list: ListRecord) => ReadonlyMap<string, Column>;
  readonly putColumn: (list: ListRecord, column: Column) => void;
  readonly grants: (list: ListRecord) => readonly Grant[];
  /** Adds a grant and breaks inheritance. */
  readonly grant: (list: ListRecord, grant: Omit<Grant, "id">) => Grant;
  readonly remove: (list: ListRecord) => void;
}

/** The expression both the index and the filter use, so that SQLite matches them. Text compares without case. */
export const fieldExpression = (column: string): string => `json_extract(fields, '$."${column}"') COLLATE NOCASE`;

/** Makes the store over an open database. */
export function createListStore(sql: Sql, now: () => Date): ListStore {
  const byId = (id: string): ListRecord | null => {
    const row = sql.get("SELECT * FROM lists WHERE id = ?", [id.toLowerCase()]);
    return row === null ? null : toList(row);
  };
  // Every request asks for the columns, and hardly any changes them.
  const known = new Map<number, ReadonlyMap<string, Column>>();
  const readColumns = (list: ListRecord): ReadonlyMap<string, Column> => {
    const rows = sql.all("SELECT * FROM columns WHERE list = ? ORDER BY rowid", [list.number]);
    return new Map([...SYSTEM_COLUMNS, ...rows.map(toColumn)].map((column) => [column.name, column]));
  };
  return {
    all: (site) => {
      const rows = sql.all("SELECT * FROM lists ORDER BY number").map(toList);
      return site === undefined ? rows : rows.filter((one) => one.site === site);
    },
    byId,
    create: (list) => {
      const id = (list.id ?? randomUUID()).toLowerCase();
      const at = toSeconds(now());
      const values = [id, list.site, list.displayName, list.displayName, list.description, at, at];
      sql.run(`INSERT INTO lists VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0)`, values);
      const made = byId(id);
      if (made === null) throw new Error("the list was not kept");
      return made;
    },
    columns: (list) => {
      const columns = known.get(list.number) ?? readColumns(list);
      known.set(list.number, columns);
      return columns;
    },
    putColumn: (list, column) => {
      putColumn(sql, list, column);
      const columns = known.get(list.number);
      if (columns !== undefined) known.set(list.number, new Map([...columns, [column.name, column]]));
    },
    grants: (list) => sql.all("SELECT * FROM grants WHERE list = ?", [list.number]).map(toGrant),
    grant: (list, grant) => {
      const id = randomUUID();
      const values = [id, list.number, grant.appId, grant.appName, JSON.stringify(grant.roles)];
      sql.run("INSERT INTO grants VALUES (?, ?, ?, ?, ?)", values);
      sql.run("UPDATE lists SET inherits = 0 WHERE number = ?", [list.number]);
      return { id, ...grant };
    },
    remove: (list) => {
      known.delete(list.number);
      for (const name of indexNames(sql, list)) sql.exec(`DROP INDEX "${name}"`);
      sql.run("DELETE FROM lists WHERE number = ?", [list.number]);
    },
  };
}

function putColumn(sql: Sql, list: ListRecord, column: Column): void {
  const definition = JSON.stringify({ type: column.type, definition: column.definition });
  sql.run(
    `INSERT INTO columns VALUES (?, ?, ?, ?)
     ON CONFLICT (list, name) DO UPDATE SET definition = excluded.definition`,
    [list.number, column.name, column.id, definition],
  );
  const index = `list${list.number}_${column.name}`;
  if (column.definition["indexed"] === true)
    sql.exec(
      `CREATE INDEX IF NOT EXISTS "${index}" ON items (list, ${fieldExpression(column.name)}, id)
       WHERE list = ${list.number} AND deleted = 0`,
    );
  else sql.exec(`DROP INDEX IF EXISTS "${index}"`);
}

const indexNames = (sql: Sql, list: ListRecord): readonly string[] =>
  sql
    .all("SELECT name FROM sqlite_master WHERE type = 'index' AND name GLOB ?", [`list${list.number}_*`])
    .map((row) => text(row, "name"));

const toList = (row: Row): ListRecord => ({
  number: number(row, "number"),
  id: text(row, "id"),
  site: text(row, "site"),
  name: text(row, "name"),
  displayName: text(row, "display_name"),
  description: text(row, "description"),
  created: text(row, "created"),
  modified: text(row, "modified"),
  inherits: flag(row, "inherits"),
});

function toColumn(row: Row): Column {
  const kept = json(row, "definition") as Pick<Column, "type" | "definition">;
  return { id: text(row, "id"), name: text(row, "name"), ...kept };
}

const toGrant = (row: Row): Grant => ({
  id: text(row, "id"),
  appId: text(row, "app_id"),
  appName: text(row, "app_name"),
  roles: json(row, "roles") as readonly string[],
});
