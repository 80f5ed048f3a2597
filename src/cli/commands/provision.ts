// provision: makes the lists of the register for one municipality, or tells how they differ, as the administrator who
// signs in. The pane never does this: its own scopes reach only lists that stand and were granted to it.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { createSend, type Send } from "../../adapters/graph/client";
import type { GraphCall } from "../../adapters/graph/graph-call";
import {
  grantCall,
  grantList,
  provisionCalls,
  provisionList,
  readListState,
  type ListState,
} from "../../adapters/graph/provision";
import { GRANT_SCOPES, graphScopes, PROVISION_SCOPES } from "../../adapters/graph/scopes";
import { signInByDeviceCode } from "../../adapters/identity/device-code";
import type { Failure } from "../../app/failure";
import type { GetToken } from "../../app/ports";
import { CASES_LIST, EVENTS_LIST, SETUP_LIST, type ListSchema } from "../../core/registration/schema";
import { err, ok, type Result } from "../../core/result";
import { PROVISION_TEXT_DA as TEXT } from "../../text/provision-text-da";
import type { Command } from "../command";

const SCHEMAS: readonly ListSchema[] = [CASES_LIST, EVENTS_LIST, SETUP_LIST];
const APP_NAME = "Borgerrådgiver";

/** As much of the settings as is known before the lists stand: their ids are what this command finds out. */
const SettingsSchema = v.object({
  tenantId: v.string(),
  clientId: v.string(),
  municipalities: v.array(v.object({ id: v.string(), siteId: v.string() })),
});

interface Target {
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteId: string;
}

interface Options {
  readonly check: boolean;
  readonly dryRun: boolean;
  readonly grant: boolean;
}

async function readTarget(file: string, municipality: string): Promise<Result<Target, string>> {
  const text = await readFile(file, "utf8").catch(() => null);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SettingsSchema), text);
  if (!parsed.success) return err(TEXT.settingsUnreadable(file));
  const { tenantId, clientId, municipalities } = parsed.output;
  const found = municipalities.find(({ id }) => id === municipality);
  return found === undefined
    ? err(TEXT.unknownMunicipality(municipality))
    : ok({ tenantId, clientId, siteId: found.siteId });
}

/** A token of the local run, for the administrator's scopes. */
async function localToken(origin: string, scopes: readonly string[]): Promise<Result<string, Failure>> {
  const init = { method: "POST", body: JSON.stringify({ scopes, interactive: true }) };
  const response = await fetch(`${origin}/local/token`, init).catch(() => null);
  if (response === null) return err({ kind: "offline" });
  const answer = v.safeParse(v.object({ access_token: v.string() }), await response.json());
  return answer.success ? ok(answer.output.access_token) : err({ kind: "sign-in-needed" });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One sign-in for the whole command. */
function tokenSource(target: Target, scopes: readonly string[], local: string | undefined): GetToken {
  let token: Promise<Result<string, Failure>> | null = null;
  const signIn = () =>
    local === undefined
      ? signInByDeviceCode({
          ...target,
          scopes: graphScopes(scopes),
          wait: pause,
          show: ({ url, code }) => {
            console.error(TEXT.signIn(url, code));
          },
        })
      : localToken(local, scopes);
  return () => (token ??= signIn());
}

function report({ schema, listId, differences }: ListState): boolean {
  if (listId === null) {
    console.log(TEXT.listMissing(schema.displayName));
    return false;
  }
  for (const { column, problem } of differences)
    console.log(TEXT.column(schema.displayName, column, TEXT.problems[problem]));
  if (differences.length === 0) console.log(TEXT.listReady(schema.displayName, listId));
  return differences.length === 0;
}

const print = ({ method, path, body }: GraphCall): void => {
  console.log(`${method} https://graph.microsoft.com/v1.0${path}\n${JSON.stringify(body, null, 2)}`);
};

/** Prints what would be sent. */
function rehearse(target: Target, state: ListState, options: Options): void {
  provisionCalls(target.siteId, state).forEach(print);
  if (!options.grant) return;
  if (state.listId === null) console.log(TEXT.grantLater);
  else print(grantCall(target.siteId, state.listId, { id: target.clientId, displayName: APP_NAME }));
}

async function grantAccess(send: Send, target: Target, { schema, listId }: ListState): Promise<Result<void, Failure>> {
  if (listId === null) return err({ kind: "list-missing" });
  const granted = await grantList(send, target.siteId, listId, { id: target.clientId, displayName: APP_NAME });
  if (!granted.ok) return granted;
  console.log((granted.value ? TEXT.granted : TEXT.grantedAlready)(schema.displayName));
  return ok(undefined);
}

/** One list; resolves to whether it is as it should be. */
async function handle(
  send: Send,
  target: Target,
  schema: ListSchema,
  options: Options,
): Promise<Result<boolean, Failure>> {
  const isReading = options.check || options.dryRun;
  const state = await (isReading ? readListState : provisionList)(send, target.siteId, schema);
  if (!state.ok) return state;
  if (options.dryRun) {
    rehearse(target, state.value, options);
    return ok(true);
  }
  const isReady = report(state.value);
  const granted = options.grant && !options.check ? await grantAccess(send, target, state.value) : ok(undefined);
  return granted.ok ? ok(isReady) : granted;
}

function tell(failure: Failure): void {
  const requestId = "requestId" in failure ? failure.requestId : null;
  console.error(TEXT.failed(failure.kind, requestId));
}

async function provisionAll(send: Send, target: Target, options: Options): Promise<number> {
  const ready: boolean[] = [];
  for (const schema of SCHEMAS) {
    const handled = await handle(send, target, schema, options);
    if (!handled.ok) {
      tell(handled.error);
      return 1;
    }
    ready.push(handled.value);
  }
  if (!options.check && !options.dryRun) console.log(TEXT.enterIds);
  return ready.every(Boolean) ? 0 : 1;
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
  const getToken = tokenSource(target.value, scopes, local);
  const send = createSend({ getToken, localOrigin: local ?? null });
  return provisionAll(send, target.value, { check, dryRun, grant });
}

export const provision: Command = {
  usage: [
    "provision --settings FIL --municipality ID [--check | --dry-run] [--grant]",
    "provision --settings FIL --municipality ID --local URL",
  ],
  run,
};
