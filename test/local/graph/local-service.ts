// A local Graph on a free port, with a small client that speaks plain HTTP to it as a browser would.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createGraphService, type GraphService, type GraphServiceOptions } from "../../../src/local/graph/service";

export const MAILBOX = "borgerraadgiver@kommune.example";
export const OTHER_MAILBOX = "borgerraadgiver@nabo.example";
export const ADVISORS = {
  signe: { name: "Signe Holm", address: "signe.holm@kommune.example" },
  jonas: { name: "Jonas Kvist", address: "jonas.kvist@kommune.example" },
} as const;

export const PANE = "Mail.ReadWrite.Shared Lists.SelectedOperations.Selected";
export const ADMIN = "Sites.FullControl.All";

/** The row or message at a place of a collection; throws where there is none. */
export function nth<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new Error(`nothing at ${index}`);
  return one;
}

/** Path of the next page of an answer; empty on the last. */
export const nextOf = (body: Shown): string =>
  (body["@odata.nextLink"] ?? "").replace("https://graph.microsoft.com/v1.0", "");

/** JSON of an answer: what the tests name of it, whichever entity or collection it is. */
export interface Shown {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly ewsId: string;
  readonly immutableId: string;
  readonly "@odata.etag": string;
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
  readonly eTag: string;
  readonly subject: string;
  readonly displayName: string;
  readonly name: string;
  readonly webLink: string;
  readonly access_token: string;
  readonly id_token: string;
  readonly targetId: string;
  readonly template: string;
  readonly inBatch: boolean;
  readonly status: number;
  readonly rows: number;
  readonly body: Shown & { readonly content: string; readonly contentType: string };
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: object;
    readonly status: string;
  };
  readonly value: readonly Shown[];
  readonly responses: readonly Shown[];
  readonly items: readonly Shown[];
  readonly columns: readonly unknown[];
  readonly folders: readonly unknown[];
  readonly versions: readonly unknown[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly account: Readonly<Record<string, string>>;
  readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
  readonly lastModifiedBy: { readonly user: { readonly displayName: string } };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Shown;
  /** The same, where the answer is a bare list. */
  readonly list: readonly Shown[];
  readonly text: string;
}
export interface Asked {
  readonly scopes?: string;
  readonly user?: { readonly name: string; readonly address: string };
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
}

export interface LocalService {
  readonly service: GraphService;
  readonly origin: string;
  readonly file: string;
  readonly graph: (method: string, path: string, body?: unknown, asked?: Asked) => Promise<Answer>;
  readonly local: (method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly token: (request: object) => Promise<string>;
  /** Puts a small mail in; answers its Graph id. */
  readonly mail: (eml: string, mailbox?: string) => Promise<string>;
  readonly stop: (keepFile?: boolean) => Promise<void>;
}

/** Starts a service on a fresh database, or on the given one. */
export async function startService(options: Partial<GraphServiceOptions> = {}): Promise<LocalService> {
  const file = options.databaseFile ?? path.join(mkdtempSync(path.join(tmpdir(), "graph-")), "graph.sqlite");
  const mailboxes = [MAILBOX, OTHER_MAILBOX];
  const service = await createGraphService({ mailboxes, user: ADVISORS.signe, ...options, databaseFile: file });
  const server = createServer((request, response) => {
    const answer = request.url?.startsWith("/v1.0") === true ? service.handle : service.manage;
    void answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, Promise<string>>();
  const local = (method: string, at: string, body?: unknown): Promise<Answer> =>
    call(`${origin}/local${at}`, method, body);
  const token = async (request: object): Promise<string> => (await local("POST", "/token", request)).body.access_token;
  const keptToken = (request: object): Promise<string> => {
    const key = JSON.stringify(request);
    const made = tokens.get(key) ?? token(request);
    tokens.set(key, made);
    return made;
  };
  return {
    service,
    origin,
    file,
    local,
    token,
    graph: async (method, at, body, asked = {}) => {
      const bearer =
        asked.token ?? (await keptToken({ scopes: asked.scopes ?? PANE, user: asked.user ?? ADVISORS.signe }));
      return call(`${origin}/v1.0${at}`, method, body, { authorization: `Bearer ${bearer}`, ...asked.headers });
    },
    mail: async (eml, mailbox = MAILBOX) => {
      const imported = await service.importMail(mailbox, new TextEncoder().encode(eml.replaceAll("\n", "\r\n")));
      if (!imported.ok) throw new Error(imported.error.kind);
      return imported.value.id;
    },
    stop: async (keepFile = false) => {
      await close(server);
      service.close();
      if (!keepFile) rmSync(path.dirname(file), { recursive: true, force: true });
    },
  };
}

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

async function call(
  url: string,
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(url, { method, ...sent, headers: { ...type, ...headers } });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  const json: unknown = isJson ? JSON.parse(text) : {};
  const list = Array.isArray(json) ? (json as readonly Shown[]) : [];
  return { status: response.status, headers: response.headers, text, body: json as Shown, list };
}

/** A plain mail. */
export const EML = `From: Ib Toft <ib.toft@privat.example>
To: borgerraadgiver@kommune.example
Cc: Anna Toft <anna@privat.example>
Subject: Klage over sagsbehandlingstid
Message-ID: <klage-1@privat.example>
Date: Tue, 12 May 2026 09:14:00 +0200
Content-Type: text/plain; charset=utf-8

Jeg har ventet i otte måneder.
`;

/** A mail with HTML and one attachment. */
export const EML_WITH_FILE = `From: =?utf-8?Q?S=C3=B8ren_Bach?= <soren@privat.example>
To: borgerraadgiver@kommune.example
Subject: Afslag
Message-ID: <klage-2@privat.example>
Date: Wed, 13 May 2026 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/html; charset=utf-8

<html><body><p>Se vedh&aelig;ftede afslag.</p></body></html>
--b1
Content-Type: application/pdf; name="afslag.pdf"
Content-Disposition: attachment; filename="afslag.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b1--
`;

/** An S/MIME-signed mail. */
export const EML_SIGNED = `From: Advokat Lund <lund@advokat.example>
To: borgerraadgiver@kommune.example
Subject: Underskrevet
Message-ID: <klage-3@advokat.example>
Date: Thu, 14 May 2026 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s1"

--s1
Content-Type: text/plain; charset=utf-8

Vedr. min klient.
--s1
Content-Type: application/pkcs7-signature; name="smime.p7s"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="smime.p7s"

MIAGCSqGSIb3DQEHAqCAMIACAQEx
--s1--
`;

/** `/users/{mailbox}/messages`, with an id where given. */
export const messagesOf = (id?: string, mailbox = MAILBOX): string =>
  `/users/${mailbox}/messages${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;

export interface Sager {
  readonly id: string;
  /** `/sites/…/lists/…` */
  readonly path: string;
}

/** Makes a list like the register's, granted to the add-in. */
export async function makeSager(at: LocalService): Promise<Sager> {
  const site = `/sites/${at.service.siteId}`;
  const columns = [
    { name: "Noegle", displayName: "Nøgle", text: {}, indexed: true, enforceUniqueValues: true },
    { name: "MailNoegle", displayName: "Mailnøgle", text: {}, indexed: true },
    { name: "Status", choice: { choices: ["aaben", "lukket"], displayAs: "dropDownMenu" }, indexed: true },
    { name: "Antal", number: { decimalPlaces: "none", minimum: 0 } },
    { name: "Haster", boolean: {} },
    { name: "Modtaget", dateTime: { format: "dateTime" }, indexed: true },
    { name: "Frist", dateTime: { format: "dateOnly" } },
    { name: "Plan", text: { allowMultipleLines: true } },
    { name: "Tema", text: {} },
  ];
  const body = { displayName: "Sager", list: { template: "genericList" }, columns };
  const made = await at.graph("POST", `${site}/lists`, body, { scopes: ADMIN });
  const list = `${site}/lists/${made.body.id}`;
  const grant = { roles: ["write"], grantedToV2: { application: { id: at.service.clientId, displayName: "Add-in" } } };
  await at.graph("POST", `${list}/permissions`, grant, { scopes: ADMIN });
  return { id: made.body.id, path: list };
}

/** The signed-in person's own mailbox: what the product never asks for, and the service must answer empty. */
export const OWN = ["", "me"].join("/");
