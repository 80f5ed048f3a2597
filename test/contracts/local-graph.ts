// The local Graph over real http for tests of adapters and use cases: one mailbox, the lists of the register, faults on
// demand, and a count of what was asked.
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { columnDefinition } from "../../src/adapters/graph/column-definition";
import { createGraphPorts, type GraphPorts } from "../../src/adapters/graph/create-graph-ports";
import type { ClientOptions } from "../../src/adapters/graph/client";
import type { Fetch } from "../../src/adapters/graph/middleware";
import type { Place, User } from "../../src/app/ports";
import type { Municipality } from "../../src/core/codebook/settings";
import type { Mail } from "../../src/core/mail/mail";
import type { StoredRow } from "../../src/core/registration/row";
import type { RegisterEvent } from "../../src/core/registration/event";
import { readEvent } from "../../src/core/registration/event-codes";
import { fromFields } from "../../src/core/registration/fields";
import { CASES_LIST, EVENTS_LIST, SETUP_LIST, type ListSchema } from "../../src/core/registration/schema";
import { ok } from "../../src/core/result";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { createGraphService, LOCAL_SITE_ID, LOCAL_USER, type GraphService } from "../../src/local/graph/service";

export const MAILBOX = "borgerraadgiver@kommune.example";

/** A mailbox that exists, and that nobody in the tests has Full Access to. */
export const CLOSED_MAILBOX = "lukket@kommune.example";

/** A rule of the local Graph's fault switchboard. */
export interface Fault {
  readonly method?: string;
  readonly pathPattern: string;
  readonly kind: string;
  readonly skip?: number;
  readonly times?: number;
  readonly retryAfterSeconds?: number;
}

export interface AskedRequest {
  readonly method: string;
  readonly template: string;
  readonly status: number;
  readonly inBatch: boolean;
}

export interface LocalGraphForTests {
  readonly origin: string;
  /** The network between the tests and the service. */
  readonly fetch: Fetch;
  readonly service: GraphService;
  readonly municipality: Municipality;
  readonly place: Place;
  /** Ports of a signed-in advisor; `fetch` can stand in the way. */
  readonly ports: (options?: {
    readonly user?: User;
    readonly fetch?: Fetch;
    readonly scopes?: readonly string[];
  }) => GraphPorts;
  readonly clientOptions: (options?: {
    readonly user?: User;
    readonly fetch?: Fetch;
    readonly scopes?: readonly string[];
  }) => ClientOptions;
  /** Puts a raw mail into the mailbox and answers it as the pane would read it. */
  readonly receive: (eml?: Partial<TestMail>) => Promise<Mail>;
  readonly setFaults: (faults: readonly Fault[]) => Promise<void>;
  /** Requests since the last `clearRequests`. */
  readonly requests: () => Promise<readonly AskedRequest[]>;
  readonly clearRequests: () => Promise<void>;
  /** Every row that stands in the list, undone ones included. */
  readonly rows: () => Promise<readonly StoredRow[]>;
  /** Every event of the list "Hændelser", in the order they were written. */
  readonly events: () => Promise<readonly RegisterEvent[]>;
  /** Messages of a folder as the management view shows them. */
  readonly messages: (folder: string) => Promise<readonly Record<string, unknown>[]>;
  readonly message: (id: string) => Promise<Record<string, unknown>>;
  readonly manage: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export interface TestMail {
  readonly subject: string;
  readonly text: string;
  readonly from: string;
  readonly messageId: string;
  readonly headers: readonly string[];
  readonly contentType: string;
  /** ISO date-time the mail was sent and received. */
  readonly date: string;
}

/** A list of the register as the service is asked to make it. */
export const wanted = (id: string, schema: ListSchema) => ({
  id,
  displayName: schema.displayName,
  columns: schema.columns.map(columnDefinition),
});

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
interface Network {
  readonly origin: string;
  readonly network: Fetch;
  readonly close: () => Promise<void>;
}

async function overHttp(answer: Handler): Promise<Network> {
  const server = createServer((request, response) => void answer(request, response));
  const origin = `http://127.0.0.1:${String(await listen(server))}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, network: (url, init) => fetch(url, init), close };
}

/** The service asked as http would ask it, without a socket. */
function directly(answer: Handler): Promise<Network> {
  const origin = "http://local-graph.invalid";
  const network: Fetch = (url, init) =>
    new Promise((resolve, reject) => {
      const body = typeof init.body === "string" ? [Buffer.from(init.body, "utf8")] : [];
      const request = Object.assign(Readable.from(body), {
        method: init.method ?? "GET",
        url: url.slice(origin.length),
        headers: Object.fromEntries(new Headers(init.headers)),
        socket: { destroy: () => reject(new TypeError("fetch failed")) },
      });
      let [status, headers] = [200, {} as Record<string, string>];
      const response = {
        writeHead: (code: number, given: Record<string, string>) => ([status, headers] = [code, given]),
        end: (content?: string | Uint8Array) => {
          resolve(new Response(status === 204 ? null : (content as BodyInit | undefined), { status, headers }));
        },
      };
      answer(request as unknown as IncomingMessage, response as unknown as ServerResponse).catch(reject);
    });
  return Promise.resolve({ origin, network, close: () => Promise.resolve() });
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));

/** Hash as the pane makes it. */
export const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));

function municipalityOf(siteId: string, lists: Municipality["lists"]): Municipality {
  return {
    id: "hvidovre",
    name: "Hvidovre Kommune",
    casePrefix: "HVI",
    mailbox: MAILBOX,
    siteId,
    lists,
    centres: CODEBOOK.centres.map(({ id, forwardable }) => ({
      id,
      address: forwardable ? `${id}@kommune.example` : null,
    })),
    domains: { own: ["kommune.example"], secure: [] },
    responseBusinessDays: 10,
  };
}

export interface LocalGraphOptions {
  readonly withLists?: boolean;
  /** Asks the service itself instead of going over http, and keeps everything in memory: for thousands of runs. */
  readonly isDirect?: boolean;
  /** Runs before the database is opened: the way to lay many rows in it at once. */
  readonly prepare?: (databaseFile: string, lists: Municipality["lists"]) => Promise<void>;
}

/** Starts the local Graph on a free port with an empty register. */
export async function startLocalGraph(options: LocalGraphOptions = {}): Promise<LocalGraphForTests> {
  const folder = mkdtempSync(join(tmpdir(), "local-graph-"));
  const databaseFile = options.isDirect === true ? ":memory:" : join(folder, "graph.sqlite");
  const lists = { cases: randomUUID(), events: randomUUID(), setup: randomUUID() };
  await options.prepare?.(join(folder, "graph.sqlite"), lists);
  const service = await createGraphService({
    databaseFile,
    mailboxes: [MAILBOX],
    closedMailboxes: [CLOSED_MAILBOX],
  });
  if (options.withLists !== false) {
    service.ensureList(wanted(lists.cases, CASES_LIST));
    service.ensureList(wanted(lists.events, EVENTS_LIST));
    service.ensureList(wanted(lists.setup, SETUP_LIST));
  }
  const answer: Handler = (request, response) =>
    ((request.url ?? "").startsWith("/local/") ? service.manage : service.handle)(request, response);
  const { origin, network, close } = await (options.isDirect === true ? directly(answer) : overHttp(answer));
  const municipality = municipalityOf(LOCAL_SITE_ID, lists);
  const manage = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await network(`${origin}/local/${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} /local/${path}: ${String(response.status)}`);
    return text === "" ? null : JSON.parse(text);
  };
  const clientOptions: LocalGraphForTests["clientOptions"] = ({ user = LOCAL_USER, fetch: through, scopes } = {}) => {
    let token: Promise<unknown> | null = null;
    const body = { user, ...(scopes === undefined ? {} : { scopes }) };
    return {
      // Asked for again only where a challenge asks for it, as the pane's sign-in keeps its token too.
      getToken: async (claims) => {
        token = claims === undefined ? (token ?? manage("POST", "token", body)) : manage("POST", "token", body);
        return ok(((await token) as { access_token: string }).access_token);
      },
      localOrigin: origin,
      wait: () => Promise.resolve(),
      fetch: through ?? network,
    };
  };
  return {
    origin,
    fetch: network,
    service,
    municipality,
    place: {
      municipality: municipality.id,
      mailbox: MAILBOX,
      siteId: LOCAL_SITE_ID,
      listId: lists.cases,
      eventsListId: lists.events,
    },
    clientOptions,
    ports: (how) => createGraphPorts(clientOptions(how)),
    receive: (mail) => receive(service, manage, mail ?? {}),
    setFaults: async (faults) => {
      await manage("PUT", "faults", faults);
    },
    requests: async () => (await manage("GET", "requests")) as readonly AskedRequest[],
    clearRequests: async () => {
      await manage("DELETE", "requests");
    },
    rows: async () => readRows(await manage("GET", `lists/${lists.cases}`)),
    events: async () => {
      const { items } = (await manage("GET", `lists/${lists.events}`)) as { items: { id: number; fields: object }[] };
      const inOrder = [...items].sort((one, other) => one.id - other.id);
      return inOrder.flatMap(({ fields }) => readEvent(fields as Record<string, unknown>) ?? []);
    },
    messages: async (name) =>
      (await manage("GET", `mailboxes/${MAILBOX}/messages?folder=${name}`)) as readonly Record<string, unknown>[],
    message: async (id) => (await manage("GET", `mailboxes/${MAILBOX}/messages/${id}`)) as Record<string, unknown>,
    manage,
    stop: async () => {
      await close();
      service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readRows(list: unknown): readonly StoredRow[] {
  const { items } = list as { items: { id: number; eTag: string; fields: Record<string, unknown> }[] };
  const rows = items.map(({ id, eTag, fields }) => fromFields(fields, { itemId: id, eTag }));
  return rows
    .map((row) => {
      if (!row.ok) throw new Error(`columns: ${row.error.join()}`);
      return row.value;
    })
    .sort((one, other) => one.itemId - other.itemId);
}

async function receive(
  service: GraphService,
  manage: LocalGraphForTests["manage"],
  given: Partial<TestMail>,
): Promise<Mail> {
  const mail = {
    subject: "Klage over hjemmehjælpen",
    text: "I har afslået min ansøgning, og ingen svarer mig.",
    from: "borger@mail.example",
    messageId: `<${randomUUID()}@mail.example>`,
    headers: [],
    contentType: "text/plain; charset=utf-8",
    date: "2026-11-23T09:12:00+01:00",
    ...given,
  };
  const eml = [
    `From: Borger Borgersen <${mail.from}>`,
    `To: <${MAILBOX}>`,
    `Subject: =?utf-8?B?${Buffer.from(mail.subject).toString("base64")}?=`,
    `Date: ${new Date(mail.date).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${mail.messageId}`,
    ...mail.headers,
    "MIME-Version: 1.0",
    `Content-Type: ${mail.contentType}`,
    "Content-Transfer-Encoding: 8bit",
    "",
    mail.text,
    "",
  ].join("\r\n");
  const imported = await service.importMail(MAILBOX, Buffer.from(eml, "utf8"));
  if (!imported.ok) throw new Error("the test mail was refused");
  const messages = (await manage("GET", `mailboxes/${MAILBOX}/messages?folder=inbox`)) as Record<string, string>[];
  const found = messages.find((one) => one["internetMessageId"] === mail.messageId);
  if (found === undefined) throw new Error("the test mail did not arrive");
  return {
    internetMessageId: mail.messageId,
    conversationId: found["conversationId"] ?? null,
    graphId: found["id"] ?? null,
    mailbox: MAILBOX,
    mailClass: "note",
    from: { name: "Borger Borgersen", address: mail.from },
    to: [{ name: "", address: MAILBOX }],
    cc: [],
    received: mail.date,
    subject: mail.subject,
    html: null,
    text: mail.text,
    attachments: [],
    references: [],
    headers: {},
    categories: [],
  };
}
