// Opens the Graph of a local run ready for use: the register's lists made by the product's own provisioning, the shared
// mailboxes filled with sample mails the first time.
import { randomBytes } from "node:crypto";
import { createSendBatch } from "../adapters/graph/batch";
import { createSend, pause } from "../adapters/graph/client";
import { bringUpToDate, type MigrateTools } from "../adapters/graph/migrate";
import { grantList } from "../adapters/graph/provision";
import { GRANT_SCOPES, PROVISION_SCOPES } from "../adapters/graph/scopes";
import { LIST_NAMES, type ListName } from "../core/registration/migrations/migration";
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
const APP_NAME = "Borgerrådgiver";

const orThrow = <T>(result: Result<T, unknown>, what: string): T => {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.error)}`);
};

/** A token with the scopes an administrator would consent to for this one job. */
const administrator = async (origin: string): Promise<(municipality: string) => MigrateTools> => {
  const response = await fetch(`${origin}/local/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user: ADMINISTRATOR, scopes: [...PROVISION_SCOPES, ...GRANT_SCOPES], interactive: true }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  const send = createSend({ getToken: () => Promise.resolve(ok(token)), localOrigin: origin });
  const sendBatch = createSendBatch(send, pause);
  const makeSecret = () => randomBytes(32).toString("base64");
  return (municipality) => {
    const maker = { municipality, by: ADMINISTRATOR.address, at: new Date().toISOString(), makeSecret };
    return { send, sendBatch, maker, onStep: () => undefined };
  };
};

const provision = async (tools: MigrateTools, siteId: string, clientId: string): Promise<LocalRegister> => {
  const { lists } = orThrow(await bringUpToDate(tools, siteId), siteId);
  const idOf = (name: ListName): string => lists[name]?.listId ?? "";
  for (const name of LIST_NAMES)
    orThrow(await grantList(tools.send, siteId, idOf(name), { id: clientId, displayName: APP_NAME }), name);
  return {
    siteId,
    lists: { cases: idOf("cases"), events: idOf("events"), setup: idOf("setup"), centres: idOf("centres") },
  };
};

const provisionAll = async (
  toolsFor: (municipality: string) => MigrateTools,
  clientId: string,
): Promise<ReadonlyMap<string, LocalRegister>> => {
  const registers = new Map<string, LocalRegister>();
  for (const { id, siteId } of LOCAL_MUNICIPALITIES) registers.set(id, await provision(toolsFor(id), siteId, clientId));
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
