// The embedded database behind the local Graph: one SQLite file, compiled to WebAssembly, so nothing is installed.
// The driver locks with a directory `<file>.lock` that a killed process leaves behind; we keep the owner's process id
// beside it and clear the lock of an owner that is gone.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Database, type JSValue, type SQLiteValue, type Statement } from "node-sqlite3-wasm";

export type SqlValue = JSValue;
export type Row = Readonly<Record<string, SQLiteValue>>;

export interface Sql {
  readonly all: (statement: string, values?: readonly SqlValue[]) => readonly Row[];
  readonly get: (statement: string, values?: readonly SqlValue[]) => Row | null;
  /** Rows changed and the last row id. */
  readonly run: (
    statement: string,
    values?: readonly SqlValue[],
  ) => { readonly changes: number; readonly lastId: number };
  readonly exec: (statements: string) => void;
  /** All or nothing; may be nested. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

/** A database that is gone when it is closed. */
export const IN_MEMORY = ":memory:";

/** Opens (or makes) the database file. Throws when another living process holds it. */
export function openSql(file: string): Sql {
  const release = file === IN_MEMORY ? () => undefined : takeOwnership(file);
  const database = new Database(file);
  database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL");
  const statements = createStatementCache(database);
  return {
    all: (statement, values = []) => statements.use(statement).all([...values]) as Row[],
    get: (statement, values = []) => (statements.use(statement).all([...values])[0] as Row | undefined) ?? null,
    run: (statement, values = []) => {
      const done = statements.use(statement).run([...values]);
      return { changes: done.changes, lastId: Number(done.lastInsertRowid) };
    },
    exec: (text) => database.exec(text),
    transaction: (work) => runTransaction(database, work),
    close: () => {
      statements.finalize();
      database.close();
      release();
    },
  };
}

function runTransaction<T>(database: Database, work: () => T): T {
  if (database.inTransaction) return work();
  database.exec("BEGIN");
  try {
    const value = work();
    database.exec("COMMIT");
    return value;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function createStatementCache(database: Database): { use: (text: string) => Statement; finalize: () => void } {
  const kept = new Map<string, Statement>();
  const limit = 200;
  const drop = (): void => {
    for (const statement of kept.values()) statement.finalize();
    kept.clear();
  };
  return {
    use: (text) => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      if (kept.size >= limit) drop();
      const made = database.prepare(text);
      kept.set(text, made);
      return made;
    },
    finalize: drop,
  };
}

function takeOwnership(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const ownerFile = `${file}.owner`;
  const self = `${process.pid} ${performance.timeOrigin}`;
  const owner = existsSync(ownerFile) ? readFileSync(ownerFile, "utf8") : "";
  const ownerId = Number(owner.split(" ")[0]);
  // A process id is given anew after a restart: only together with its start time it tells who it is.
  if (owner === self || (ownerId !== process.pid && isAlive(ownerId)))
    throw new Error(`${file} is in use by process ${ownerId}`);
  rmSync(`${file}.lock`, { recursive: true, force: true });
  writeFileSync(ownerFile, self);
  return () => rmSync(ownerFile, { force: true });
}

function isAlive(processId: number): boolean {
  if (!(processId > 0)) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
