// Opens the Graph of a local run ready for use: the register's lists made by the product's own provisioning, the shared
// mailboxes filled with sample mails the first time.
import { createSend, type Send } from "../adapters/graph/client";
import { grantList, provisionList } from "../adapters/graph/provision";
import { GRANT_SCOPES, PROVISION_SCOPES } from "../adapters/graph/scopes";
import { CASES_LIST, EVENTS_LIST, type ListSchema } from "../core/registration/schema";
import { ok, type Result } from "../core/result";
import { createGraphService, type GraphService } from "./graph/service";
import { LOCAL_MUNICIPALITIES, mailboxOf, type LocalMunicipality, type LocalRegister } from "./http/local-settings";
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

/** All municipalities share one local site, so the second's lists carry its name. */
const named = (schema: ListSchema, municipality: LocalMunicipality): ListSchema =>
  municipality === LOCAL_MUNICIPALITIES[0]
    ? schema
    : { ...schema, displayName: `${schema.displayName} (${municipality.name})` };

const provision = async (send: Send, service: GraphService, schema: ListSchema): Promise<string> => {
  const state = orThrow(await provisionList(send, service.siteId, schema), schema.displayName);
  const listId = state.listId ?? "";
  orThrow(
    await grantList(send, service.siteId, listId, { id: service.clientId, displayName: APP_NAME }),
    schema.displayName,
  );
  return listId;
};

const provisionAll = async (send: Send, service: GraphService): Promise<ReadonlyMap<string, LocalRegister>> => {
  const registers = new Map<string, LocalRegister>();
  for (const municipality of LOCAL_MUNICIPALITIES) {
    const cases = await provision(send, service, named(CASES_LIST, municipality));
    const events = await provision(send, service, named(EVENTS_LIST, municipality));
    registers.set(municipality.id, { siteId: service.siteId, lists: { cases, events } });
  }
  return registers;
};

/** Opens it. Throws where the database cannot be used or the lists cannot be made. */
export const openLocalGraph = async (options: OpenOptions): Promise<LocalGraph> => {
  const { databaseFile, samplesDir, origin, onReady } = options;
  const mailboxes = LOCAL_MUNICIPALITIES.map(mailboxOf);
  const service = await createGraphService({ databaseFile, mailboxes, user: USER });
  onReady(service);
  try {
    const registers = await provisionAll(await administrator(origin), service);
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
