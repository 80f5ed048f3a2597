// The local Graph: the Graph v1.0 calls this product makes, answered from a database file, with the service's rules and
// quirks. `handle` is Graph itself, `manage` the back door of a local run.
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createSignIn } from "../identity/sign-in";
import { createTokenIssuer, stableGuid, type Person } from "../identity/tokens";
import type { Result } from "../../core/result";
import type { MailFileFailure } from "../../adapters/mail-file/mail-file";
import { openGraphDatabase } from "./database/schema";
import type { Sql } from "./database/sql";
import { createFaultSwitchboard } from "./faults/fault-rules";
import { createRequestLog } from "./faults/request-log";
import { createGraphHandler } from "./http/graph-handler";
import { headersOf, parseJson, readBody, send } from "./http/node-http";
import { splitUrl } from "./http/request";
import { refuse, type GraphResponse } from "./http/response";
import type { Route } from "./http/router";
import { itemCollectionRoutes } from "./lists/item-collection";
import { itemRoutes } from "./lists/item-routes";
import { createItemStore, type ItemStore } from "./lists/item-store";
import { addMissingColumns, listRoutes, makeList, type ListContext } from "./lists/list-routes";
import { createListStore, type ListStore } from "./lists/list-store";
import { importMail, type Imported, type ImportOptions } from "./mail/import-mail";
import { createMessageStore } from "./mail/message-store";
import { readRoutes } from "./mail/read-routes";
import { profileRoutes } from "./mail/profile-routes";
import { writeRoutes } from "./mail/write-routes";
import { manage } from "./management/manage-routes";

export interface GraphServiceOptions {
  /** Path of the database file, made where it is missing; `:memory:` for one that is kept nowhere. */
  readonly databaseFile: string;
  readonly now?: () => Date;
  /** Shared mailboxes every signed-in human has Full Access to. */
  readonly mailboxes: readonly string[];
  /** Origin of the links to messages; Outlook on the web unless a page here plays it. */
  readonly outlookOrigin?: string;
  /** Mailboxes that exist but nobody here may open. */
  readonly closedMailboxes?: readonly string[];
  /** Who is signed in unless a token request says otherwise. */
  readonly user?: Person;
  readonly tenantId?: string;
  /** The add-in's app id: what tokens are issued to and lists are granted to. */
  readonly clientId?: string;
  /** Scopes of a token request that names none. */
  readonly scopes?: readonly string[];
  /** `host,guid,guid` of every site; lists are made in the first unless said otherwise. */
  readonly sites?: readonly string[];
  /** IANA zone of the SharePoint site. */
  readonly siteTimeZone?: string;
}

/** A list that must be there when the service starts. */
export interface WantedList {
  /** GUID, as the settings name it. */
  readonly id: string;
  readonly displayName: string;
  readonly description?: string;
  /** The first site unless given. */
  readonly site?: string;
  /** columnDefinition bodies, as provisioning posts them. */
  readonly columns: readonly unknown[];
}

export interface GraphService {
  /** Answers `/v1.0/**`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Answers `/local/**`. */
  readonly manage: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Puts a mail file into a shared mailbox, once. */
  readonly importMail: (
    mailbox: string,
    bytes: Uint8Array,
    options?: ImportOptions,
  ) => Promise<Result<Imported, MailFileFailure>>;
  /** Makes a list where it is missing, adds missing columns, and grants it to the add-in. Throws where Graph would refuse. */
  readonly ensureList: (list: WantedList) => void;
  /** The first site. */
  readonly siteId: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly close: () => void;
}

export const LOCAL_SITE_ID =
  "borgerraadgiver.sharepoint.com,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe";
export const LOCAL_CLIENT_ID = stableGuid("borgerraadgiver add-in");
export const LOCAL_TENANT_ID = stableGuid("borgerraadgiver tenant");
export const LOCAL_USER: Person = { name: "Signe Holm", address: "signe.holm@kommune.example" };
export const LOCAL_SCOPES: readonly string[] = ["Mail.ReadWrite.Shared", "Lists.SelectedOperations.Selected"];

/** Opens the database and makes the service. */
export function createGraphService(options: GraphServiceOptions): Promise<GraphService> {
  const now = options.now ?? (() => new Date());
  const sites = options.sites ?? [LOCAL_SITE_ID];
  const clientId = options.clientId ?? LOCAL_CLIENT_ID;
  const tenantId = options.tenantId ?? LOCAL_TENANT_ID;
  const sql = openGraphDatabase(options.databaseFile);
  const stores = {
    sql,
    messages: createMessageStore(sql, now),
    lists: createListStore(sql, now),
    items: createItemStore(sql, now),
  };
  const access = {
    mailboxes: options.mailboxes,
    closedMailboxes: options.closedMailboxes ?? [],
    outlookOrigin: options.outlookOrigin ?? "https://outlook.office365.com/owa",
  };
  const context = { ...stores, access, now, sites, siteTimeZone: options.siteTimeZone ?? "Europe/Copenhagen" };
  const issuer = createTokenIssuer({ tenantId, now });
  const signIn = createSignIn({
    issuer,
    user: options.user ?? LOCAL_USER,
    clientId,
    scopes: options.scopes ?? LOCAL_SCOPES,
  });
  const faults = createFaultSwitchboard();
  const log = createRequestLog();
  const routes: readonly Route[] = [
    ...itemCollectionRoutes(context),
    ...itemRoutes(context),
    ...listRoutes(context),
    ...readRoutes(context),
    ...writeRoutes(context),
    ...profileRoutes(),
  ];
  const bringIn = (mailbox: string, bytes: Uint8Array, how?: ImportOptions): ReturnType<GraphService["importMail"]> =>
    importMail({ ...stores, now }, mailbox, bytes, how);
  const reset = ({ lists }: { readonly lists: boolean }): void => {
    clear(sql, stores, lists);
    faults.set([]);
    log.clear();
    signIn.requireConsent(false);
  };
  const back = {
    ...context,
    signIn,
    faults,
    log,
    reset,
    importMail: async (mailbox: string, bytes: Uint8Array, how: ImportOptions) => {
      const imported = await bringIn(mailbox, bytes, how);
      return imported.ok ? imported.value : null;
    },
  };
  return Promise.resolve({
    handle: createGraphHandler({ routes, faults, log, now, issuer, atomically: (work) => sql.transaction(work) }),
    manage: (request, response) => answerManagement(request, response, (asked) => manage(back, asked)),
    importMail: bringIn,
    ensureList: (list) => ensureList(context, clientId, list),
    siteId: sites[0] ?? LOCAL_SITE_ID,
    clientId,
    tenantId,
    close: () => sql.close(),
  });
}

function ensureList(context: ListContext, clientId: string, wanted: WantedList): void {
  const { lists } = context;
  const there = lists.byId(wanted.id);
  const refused =
    there === null
      ? makeList(context, { site: context.sites[0] ?? LOCAL_SITE_ID, description: "", ...wanted }, wanted.columns)
      : addMissingColumns(context, there, wanted.columns);
  const list = lists.byId(wanted.id);
  if (list === null || (refused?.status ?? 0) >= 400)
    throw new Error(`list ${wanted.displayName}: ${JSON.stringify(refused?.body)}`);
  if (!lists.grants(list).some(({ appId }) => appId === clientId))
    lists.grant(list, { appId: clientId, appName: "Borgerrådgiver", roles: ["write"] });
}

function clear(sql: Sql, { lists, items }: { lists: ListStore; items: ItemStore }, withLists: boolean): void {
  sql.transaction(() => {
    sql.run("DELETE FROM messages");
    for (const list of lists.all()) {
      if (withLists) lists.remove(list);
      else items.clear(list);
    }
  });
}

async function answerManagement(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Parameters<typeof manage>[1]) => Promise<GraphResponse>,
): Promise<void> {
  const bytes = await readBody(request);
  const url = splitUrl(request.url ?? "");
  if (bytes === null || url === null || url.segments[0] !== "local") {
    send(response, refuse(400, "BadRequest", "The request is not valid."));
    return;
  }
  const asked = {
    method: request.method ?? "GET",
    segments: url.segments.slice(1),
    query: url.query,
    headers: headersOf(request),
    body: parseJson(bytes),
    bytes,
  };
  send(response, await answer(asked), { "request-id": randomUUID() });
}
