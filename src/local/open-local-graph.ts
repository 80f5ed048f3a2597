// Opens the Graph of a local run ready for use: the register's lists made by the product's own provisioning, the shared
// mailboxes filled with sample mails the first time.
import { randomBytes } from "node:crypto";
import { createSend, type Send } from "../adapters/graph/client";
import { grantList, provisionList } from "../adapters/graph/provision";
import { ensureCitizenSecret } from "../adapters/graph/register-setup";
import { GRANT_SCOPES, PROVISION_SCOPES } from "../adapters/graph/scopes";
import { CASES_LIST, EVENTS_LIST, SETUP_LIST, type ListSchema } from "../core/registration/schema";
import { ok, type Result } from "../core/result";
import { createGraphService } from "./graph/service";
import { LOCAL_MUNICIPALITIES, mailboxOf, type LocalRegister } from "./http/local-settings";
import type { LocalGraph } from "./local-graph";
import { seedMailboxes } from "./seed-mailboxes";

export interface OpenOptions {
  readonly databaseFile: string;
  readonly samplesDir: string | null;
  /** Origin this run is served on; requests to Graph go there. */
  readonly origin: string;
  /** Lets the origin answer before provisioning calls it. */
  readonly onReady: (graph: Pick<LocalGraph, "handle" | "manage">) => void;
}

const USER = { name: "Rikke Dahl", address: "rikke.dahl@hvidovre.dk" };
const ADMINISTRATOR = { name: "Lokal administrator", address: "admin@hvidovre.dk" };
const MAKER = {
  by: ADMINISTRATOR.address,
  at: new Date().toISOString(),
  makeSecret: () => randomBytes(32).toString("base64"),
};
const APP_NAME = "Borgerrådgiver";

const orThrow = <T>(result: Result<T, unknown>, what: string): T => {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.error)}`);
};

/** A sender with the scopes an administrator would consent to for this one job. */
const administrator = async (origin: string): Promise<Send> => {
  const response = await fetch(`${origin}/local/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user: ADMINISTRATOR, scopes: [...PROVISION_SCOPES, ...GRANT_SCOPES], interactive: true }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return createSend({ getToken: () => Promise.resolve(ok(token)), localOrigin: origin });
};

const provision = async (send: Send, siteId: string, clientId: string, schema: ListSchema): Promise<string> => {
  const state = orThrow(await provisionList(send, siteId, schema), schema.displayName);
  const listId = state.listId ?? "";
  orThrow(await grantList(send, siteId, listId, { id: clientId, displayName: APP_NAME }), schema.displayName);
  return listId;
};

const provisionAll = async (send: Send, clientId: string): Promise<ReadonlyMap<string, LocalRegister>> => {
  const registers = new Map<string, LocalRegister>();
  for (const { id, siteId } of LOCAL_MUNICIPALITIES) {
    const cases = await provision(send, siteId, clientId, CASES_LIST);
    const events = await provision(send, siteId, clientId, EVENTS_LIST);
    const setup = await provision(send, siteId, clientId, SETUP_LIST);
    orThrow(await ensureCitizenSecret(send, { siteId, listId: setup }, MAKER), SETUP_LIST.displayName);
    registers.set(id, { siteId, lists: { cases, events, setup } });
  }
  return registers;
};

/** Opens it. Throws where the database cannot be used or the lists cannot be made. */
export const openLocalGraph = async (options: OpenOptions): Promise<LocalGraph> => {
  const { databaseFile, samplesDir, origin, onReady } = options;
  const mailboxes = LOCAL_MUNICIPALITIES.map(mailboxOf);
  const sites = LOCAL_MUNICIPALITIES.map(({ siteId }) => siteId);
  const service = await createGraphService({ databaseFile, mailboxes, sites, user: USER, outlookOrigin: origin });
  onReady(service);
  try {
    const registers = await provisionAll(await administrator(origin), service.clientId);
    if (samplesDir !== null) await seedMailboxes(service, samplesDir);
    return {
      handle: service.handle,
      manage: service.manage,
      close: () => service.close(),
      user: USER,
      identity: { tenantId: service.tenantId, clientId: service.clientId },
      registers,
    };
  } catch (error) {
    service.close();
    throw error;
  }
};
