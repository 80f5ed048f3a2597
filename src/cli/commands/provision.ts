// provision: makes the lists of the register for one municipality, brings older ones up to date, or tells how they
// differ, as the administrator who signs in. The pane never does this: its own scopes reach only lists that stand and
// were granted to it.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { backfillPage } from "../../adapters/graph/backfill";
import type { Send } from "../../adapters/graph/client";
import type { GraphCall } from "../../adapters/graph/graph-call";
import { bringUpToDate, versionOf } from "../../adapters/graph/migrate";
import { stepCalls } from "../../adapters/graph/migration-calls";
import { grantCall, grantList, listStates, repairCalls, type ListState } from "../../adapters/graph/provision";
import { setupCalls } from "../../adapters/graph/register-setup";
import { checkOwner, readRegisterLists, type RegisterLists } from "../../adapters/graph/register-lists";
import { GRANT_SCOPES, PROVISION_SCOPES } from "../../adapters/graph/scopes";
import type { Failure } from "../../app/failure";
import { pendingMigrations } from "../../core/registration/migrations/all-migrations";
import { REGISTER_LISTS, type Migration, type MigrationStep } from "../../core/registration/migrations/migration";
import { LIST_VERSION } from "../../core/registration/schema";
import { err, ok, type Result } from "../../core/result";
import { REGISTER_COMMAND_TEXT_DA as TEXT } from "../../text/register-command-text-da";
import type { Command } from "../command";
import { connect, tell, type Connection } from "../register/connect";
import { readTarget, type Target } from "../register/target";

const APP_NAME = "Borgerrådgiver";

interface Options {
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly grant: boolean;
}

const maker = (municipality: string) => ({
  municipality,
  by: "provision",
  at: new Date().toISOString(),
  makeSecret: () => randomBytes(32).toString("base64"),
});

function reportList({ schema, listId, differences }: ListState): boolean {
  if (listId === null) console.log(TEXT.listMissing(schema.displayName));
  else if (differences.length === 0) console.log(TEXT.listReady(schema.displayName, listId));
  else
    for (const { column, problem } of differences)
      console.log(TEXT.column(schema.displayName, column, TEXT.problems[problem]));
  return listId !== null && differences.length === 0;
}

/** Whether everything is as it should be. */
function report(register: RegisterLists): boolean {
  const ready = listStates(register).map(reportList);
  if (register.lists.cases === undefined) return false;
  const version = versionOf(register);
  console.log(TEXT.version(version, LIST_VERSION));
  return version === LIST_VERSION && ready.every(Boolean);
}

const print = ({ method, path, body, headers }: GraphCall): void => {
  const more = Object.entries(headers ?? {}).map(([name, value]) => `\n${name}: ${value}`);
  console.log(`${method} https://graph.microsoft.com/v1.0${path}${more.join("")}\n${JSON.stringify(body, null, 2)}`);
};

const sayStep = (step: MigrationStep): void => {
  const column = "column" in step ? step.column : null;
  console.log(TEXT.stepLine(REGISTER_LISTS[step.list].displayName, TEXT.steps[step.kind], column));
};

/** Reads every page; the first request stands for the others. */
async function rehearseBackfill(
  send: Send,
  { siteId, lists }: RegisterLists,
  { version }: Migration,
  step: Extract<MigrationStep, { kind: "backfill" }>,
): Promise<Result<void, Failure>> {
  const listId = lists[step.list]?.listId;
  let page: GraphCall | null | undefined = listId === undefined ? null : undefined;
  let [count, first] = [0, undefined as GraphCall | undefined];
  while (page !== null) {
    const read = await backfillPage(send, { siteId, listId: listId ?? "", version, values: step.values }, page);
    if (!read.ok) return read;
    count += read.value.calls.length;
    first ??= read.value.calls[0];
    page = read.value.next;
  }
  if (first !== undefined) print(first);
  console.log(TEXT.backfillPlanned(count));
  return ok(undefined);
}

async function rehearseMigration(
  send: Send,
  register: RegisterLists,
  migration: Migration,
): Promise<Result<void, Failure>> {
  console.log(TEXT.migration(migration.version, migration.title));
  for (const step of migration.steps) {
    sayStep(step);
    if (step.kind === "backfill") {
      const rehearsed = await rehearseBackfill(send, register, migration, step);
      if (!rehearsed.ok) return rehearsed;
    } else stepCalls(register, step).forEach(print);
  }
  return ok(undefined);
}

/** Prints what would be sent, or that nothing would. */
async function rehearse(send: Send, target: Target, register: RegisterLists, grant: boolean) {
  const repairs = repairCalls(register);
  const shown = { ...maker(target.municipality), makeSecret: () => TEXT.secretToCome };
  const setup = await setupCalls(send, register, shown);
  if (!setup.ok) return setup;
  for (const migration of pendingMigrations(versionOf(register))) {
    const rehearsed = await rehearseMigration(send, register, migration);
    if (!rehearsed.ok) return rehearsed;
  }
  [...repairs, ...setup.value].forEach(print);
  const isDone = repairs.length + setup.value.length === 0 && versionOf(register) === LIST_VERSION;
  if (isDone) console.log(TEXT.nothingPending);
  if (grant)
    for (const { schema, listId } of listStates(register))
      if (listId === null) console.log(TEXT.grantLater(schema.displayName));
      else print(grantCall(target.siteId, listId, { id: target.clientId, displayName: APP_NAME }));
  return ok(undefined);
}

async function grantAll(send: Send, target: Target, register: RegisterLists): Promise<Result<void, Failure>> {
  for (const { schema, listId } of listStates(register)) {
    if (listId === null) return err({ kind: "list-missing" });
    const granted = await grantList(send, target.siteId, listId, { id: target.clientId, displayName: APP_NAME });
    if (!granted.ok) return granted;
    console.log((granted.value ? TEXT.granted : TEXT.grantedAlready)(schema.displayName));
  }
  return ok(undefined);
}

async function make(
  { send, sendBatch }: Connection,
  target: Target,
  grant: boolean,
): Promise<Result<boolean, Failure>> {
  let said: Migration | null = null;
  const onStep = (migration: Migration, step: MigrationStep): void => {
    if (said !== migration) console.log(TEXT.migration(migration.version, migration.title));
    said = migration;
    sayStep(step);
  };
  const made = await bringUpToDate({ send, sendBatch, maker: maker(target.municipality), onStep }, target.siteId);
  if (!made.ok) return made;
  const isReady = report(made.value);
  const granted = grant ? await grantAll(send, target, made.value) : ok(undefined);
  if (!granted.ok) return granted;
  console.log(TEXT.enterIds);
  return ok(isReady);
}

async function handle(
  connection: Connection,
  target: Target,
  { check, dryRun, grant }: Options,
): Promise<Result<boolean, Failure>> {
  if (!check && !dryRun) return make(connection, target, grant);
  const register = await readRegisterLists(connection.send, target.siteId);
  if (!register.ok) return register;
  const owned = checkOwner(register.value, target.municipality);
  if (!owned.ok) return owned;
  if (check) return ok(report(register.value));
  const rehearsed = await rehearse(connection.send, target, register.value, grant);
  return rehearsed.ok ? ok(true) : rehearsed;
}

const parse = (args: readonly string[]) => {
  try {
    return values(args);
  } catch {
    return null; // an unknown word: the usage tells which there are
  }
};

const values = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      settings: { type: "string" },
      municipality: { type: "string" },
      local: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      grant: { type: "boolean", default: false },
    },
  }).values;

async function run(args: readonly string[]): Promise<number> {
  const given = parse(args);
  const { settings, municipality, local } = given ?? {};
  if (given === null || settings === undefined || municipality === undefined) {
    console.error(TEXT.usage);
    return 2;
  }
  const target = await readTarget(settings, municipality);
  if (!target.ok) {
    console.error(target.error);
    return 2;
  }
  const { check, grant, "dry-run": dryRun } = given;
  const scopes = grant ? [...PROVISION_SCOPES, ...GRANT_SCOPES] : PROVISION_SCOPES;
  const handled = await handle(connect(target.value, scopes, local ?? null), target.value, { check, dryRun, grant });
  if (handled.ok) return handled.value ? 0 : 1;
  tell(handled.error);
  return 1;
}

export const provision: Command = {
  usage: [
    "provision --settings FIL --municipality ID [--check | --dry-run] [--grant]",
    "provision --settings FIL --municipality ID --local URL",
  ],
  run,
};
