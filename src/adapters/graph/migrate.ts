// Brings the lists of a register to today's version, from nothing or from any version before. Every request can be the
// last one that gets through: run again, it goes on where the lists say it stopped. The version is written last.
import type { Failure } from "../../app/failure";
import { pendingMigrations } from "../../core/registration/migrations/all-migrations";
import type { Migration, MigrationStep } from "../../core/registration/migrations/migration";
import { LIST_VERSION, REGISTER_KEYS } from "../../core/registration/schema";
import { err, ok, type Result } from "../../core/result";
import { backfill } from "./backfill";
import type { SendBatch } from "./batch";
import type { Send } from "./client";
import type { GraphCall } from "./graph-call";
import { stepCalls } from "./migration-calls";
import { repairCalls } from "./provision";
import { ask, checkOwner, readRegisterLists, type RegisterLists } from "./register-lists";
import { ensureCitizenSecret, type Maker } from "./register-setup";
import { createReadSetting, createWriteSetting } from "./setup";

/** A register in use from before versions were kept. */
const FIRST_VERSION = 1;

/** Version a register has; today's where there is none at all, since it is made as the schema says. */
export const versionOf = ({ lists, version }: RegisterLists): number =>
  version ?? (lists.cases === undefined ? LIST_VERSION : FIRST_VERSION);

export interface MigrateTools {
  readonly send: Send;
  readonly sendBatch: SendBatch;
  readonly maker: Maker;
  /** Told before each step. */
  readonly onStep: (migration: Migration, step: MigrationStep) => void;
}

async function askAll(send: Send, calls: readonly GraphCall[]): Promise<Result<void, Failure>> {
  for (const call of calls) {
    const done = await ask(send, call);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

/** One step on the lists as they stand; answers the lists afterwards. */
async function carryOut(
  tools: MigrateTools,
  register: RegisterLists,
  { version }: Migration,
  step: MigrationStep,
): Promise<Result<RegisterLists, Failure>> {
  const { siteId, lists } = register;
  if (step.kind === "backfill") {
    const listId = lists[step.list]?.listId;
    if (listId === undefined) return ok(register);
    const filled = await backfill(tools.send, tools.sendBatch, { siteId, listId, version, values: step.values });
    return filled.ok ? ok(register) : filled;
  }
  const calls = stepCalls(register, step);
  const done = await askAll(tools.send, calls);
  if (!done.ok) return done;
  // Within a migration each step is about something of its own; only a new list is needed by those that follow.
  const isMade = lists[step.list] === undefined;
  return isMade ? readRegisterLists(tools.send, siteId) : ok(register);
}

async function keepVersion(
  { send, maker: { by, at, municipality } }: MigrateTools,
  { siteId, lists }: RegisterLists,
  version: number,
): Promise<Result<void, Failure>> {
  if (lists.setup === undefined) return err({ kind: "list-missing" });
  const place = { siteId, listId: lists.setup.listId };
  const standing = await createReadSetting(send)(place, REGISTER_KEYS.version);
  if (!standing.ok) return standing;
  const isKept = standing.value !== null && standing.value.version >= version && standing.value.value !== "";
  if (isKept) return ok(undefined);
  const stamp = { key: REGISTER_KEYS.version, version, value: municipality, by, at };
  const written = await createWriteSetting(send)(place, standing.value, stamp);
  return written.ok ? ok(undefined) : written;
}

/** Answers the lists as they stand afterwards. */
async function migrateOnce(
  tools: MigrateTools,
  found: RegisterLists,
  migration: Migration,
): Promise<Result<RegisterLists, Failure>> {
  let register = found;
  // A register of version 1 may lack the list that versions are kept in.
  for (const step of [{ kind: "make-list", list: "setup" } as const, ...migration.steps]) {
    tools.onStep(migration, step);
    const done = await carryOut(tools, register, migration, step);
    if (!done.ok) return done;
    register = done.value;
  }
  const kept = await keepVersion(tools, register, migration.version);
  return kept.ok ? readRegisterLists(tools.send, found.siteId) : kept;
}

async function migrate(tools: MigrateTools, found: RegisterLists): Promise<Result<RegisterLists, Failure>> {
  let register = found;
  for (const migration of pendingMigrations(versionOf(found))) {
    const done = await migrateOnce(tools, register, migration);
    if (!done.ok) return done;
    register = done.value;
  }
  return ok(register);
}

/** Makes what is missing, migrates what is older, and keeps version, municipality and secret. Refuses a register that is newer than this program, and another municipality's. */
export async function bringUpToDate(tools: MigrateTools, siteId: string): Promise<Result<RegisterLists, Failure>> {
  const before = await readRegisterLists(tools.send, siteId);
  if (!before.ok) return before;
  const owned = checkOwner(before.value, tools.maker.municipality);
  if (!owned.ok) return owned;
  const found = versionOf(before.value);
  if (found > LIST_VERSION) return err({ kind: "list-version", found, needed: LIST_VERSION });
  const migrated = await migrate(tools, before.value);
  if (!migrated.ok) return migrated;
  const repaired = await repair(tools, migrated.value);
  if (!repaired.ok) return repaired;
  const isKept = repaired.value.version === LIST_VERSION && repaired.value.municipality !== null;
  const kept = isKept ? ok(undefined) : await keepVersion(tools, repaired.value, LIST_VERSION);
  if (!kept.ok) return kept;
  const listId = repaired.value.lists.setup?.listId ?? "";
  const secret = await ensureCitizenSecret(tools.send, { siteId, listId }, tools.maker);
  if (!secret.ok) return secret;
  return ok({ ...repaired.value, version: LIST_VERSION, municipality: tools.maker.municipality });
}

async function repair(tools: MigrateTools, register: RegisterLists): Promise<Result<RegisterLists, Failure>> {
  const calls = repairCalls(register);
  const done = await askAll(tools.send, calls);
  if (!done.ok) return done;
  return calls.length === 0 ? ok(register) : readRegisterLists(tools.send, register.siteId);
}
