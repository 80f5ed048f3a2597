// What an advisor or administrator does in the fault matrix: how the register stands before, what is pressed, and what
// of the register must be the same whatever happened on the way.
import { createSendBatch } from "../../src/adapters/graph/batch";
import { createSend } from "../../src/adapters/graph/client";
import type { Fetch } from "../../src/adapters/graph/middleware";
import { bringUpToDate } from "../../src/adapters/graph/migrate";
import type { AttachAs, Registration, Understanding } from "../../src/app/workbench";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { FormId } from "../../src/core/registration/contact-source";
import type { ChangeId } from "../../src/core/registration/event";
import type { StoredRow } from "../../src/core/registration/row";
import type { OutboxStorage } from "../../src/app/outbox";
import type { LocalGraphForTests } from "../contracts/local-graph";
import { makeOldRegister } from "../contracts/old-register";
import { advisor, oneCentre, SIGNE, silently, threePoints } from "./advisor";

/** What a press came to. A success may name what it had to leave. */
export type Answer =
  { readonly ok: true; readonly value?: unknown } | { readonly ok: false; readonly error: { readonly kind: string } };
/** Presses the button once, over a network, in a pane whose outbox is kept here. */
type Press = (network: Fetch, storage?: OutboxStorage) => Promise<Answer>;

export interface Action {
  readonly name: string;
  /** Brings the register to where the action begins. */
  readonly prepare: (graph: LocalGraphForTests) => Promise<Press>;
  /** What must stand as soon as the advisor is told that it is done. */
  readonly standing: (graph: LocalGraphForTests) => Promise<unknown>;
  /** Everything that must come out the same in the end. */
  readonly outcome: (graph: LocalGraphForTests) => Promise<unknown>;
}

const desk = (graph: LocalGraphForTests, network: Fetch = graph.fetch, storage?: OutboxStorage) =>
  advisor(graph, SIGNE, network, [], storage);

async function understood(graph: LocalGraphForTests, number: number): Promise<Understanding> {
  const mail = await graph.receive({ messageId: `<matrix-${String(number)}@mail.example>` });
  return desk(graph).understand(mail);
}

async function registered(graph: LocalGraphForTests, number: number, forward = false) {
  const mail = await understood(graph, number);
  const receipt = await desk(graph).workbench.register(mail, oneCentre(mail.choice), { forward }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  return { mail, registration: receipt.value.registration };
}

/** Numbers and times the register gives differ from run to run. */
const comparable = (text: string): string => text.replace(/~\d+/g, "~n").replace(/fortryd-\d+/g, "fortryd-n");

function row({ itemId: _, eTag: __, plan: ___, registeredAt: ____, lastChange, ...kept }: StoredRow): string {
  return comparable(JSON.stringify({ ...kept, received: kept.received.slice(0, 10), isMarked: lastChange !== null }));
}

/** Rows, stamps and drafts, in a form that compares. */
async function standing(graph: LocalGraphForTests) {
  const messages = await graph.messages("inbox");
  return {
    rows: (await graph.rows()).map(row).sort(),
    stamps: messages.map(({ categories }) => JSON.stringify(categories)).sort(),
    drafts: (await graph.messages("drafts")).map(({ subject }) => String(subject).replace(/-\d{4}-\d+/, "")).sort(),
  };
}

/** The same with the events. Those that did not get through are written when the case is read. */
async function register(graph: LocalGraphForTests): Promise<unknown> {
  for (const key of new Set((await graph.rows()).map(({ mailKey }) => mailKey)))
    await desk(graph).work.history(graph.municipality, key);
  const events = (await graph.events()).map(({ type, rowKey }) => comparable(`${type} ${rowKey}`)).sort();
  return { ...(await standing(graph)), events };
}

/** Where an action is looked at. */
const IN_REGISTER = { standing, outcome: register };

function changing(
  name: string,
  mails: number,
  requestOf: (rows: readonly (readonly StoredRow[])[]) => ChangeRequest,
): Action {
  return {
    name,
    prepare: async (graph) => {
      const all: Registration[] = [];
      for (let number = 0; number < mails; number += 1) all.push((await registered(graph, number)).registration);
      const request = requestOf(all.map(({ rows }) => rows));
      const why = { changeId: "aendring-1" as ChangeId, reason: null };
      return (network, storage) => desk(graph, network, storage).work.change(graph.municipality, request, why);
    },
    ...IN_REGISTER,
  };
}

const registering = (name: string, forward: boolean): Action => ({
  name,
  prepare: async (graph) => {
    const mail = await understood(graph, 0);
    const choice = threePoints(mail.choice);
    return (network, storage) => desk(graph, network, storage).workbench.register(mail, choice, { forward }, silently);
  },
  ...IN_REGISTER,
});

const notACase: Action = {
  name: "Ikke en sag",
  prepare: async (graph) => {
    const mail = await understood(graph, 0);
    const choice = { ...mail.choice, contactType: "ikke-sag" as const, points: [], round: null, treatment: null };
    return (network, storage) =>
      desk(graph, network, storage).workbench.register(mail, choice, { forward: false }, silently);
  },
  ...IN_REGISTER,
};

/** A later mail of a case that stands. */
async function laterMail(graph: LocalGraphForTests) {
  const { registration } = await registered(graph, 0);
  const later = await understood(graph, 1);
  return { later, related: { ...registration, why: "reply" as const } };
}

const attaching = (name: string, as: AttachAs): Action => ({
  name,
  prepare: async (graph) => {
    const { later, related } = await laterMail(graph);
    return (network, storage) => desk(graph, network, storage).workbench.attach(later, related, as);
  },
  ...IN_REGISTER,
});

const detaching: Action = {
  name: "Fortryd tilknytning",
  prepare: async (graph) => {
    const { later, related } = await laterMail(graph);
    const attached = await desk(graph).workbench.attach(later, related, "supplement");
    if (!attached.ok) throw new Error(attached.error.kind);
    return (network, storage) => desk(graph, network, storage).workbench.undo(later, attached.value.registration);
  },
  ...IN_REGISTER,
};

/** Only the hovedsag of three rows got through, and the pane that knew of the others is gone. */
const completing: Action = {
  name: "Gør en halv registrering færdig",
  prepare: async (graph) => {
    const mail = await understood(graph, 0);
    const half = { method: "POST", pathPattern: "/lists/[^/]+/items$", kind: "forbidden", skip: 1, times: 1 };
    await graph.setFaults([half]);
    await desk(graph).workbench.register(mail, threePoints(mail.choice), { forward: false }, silently);
    await graph.setFaults([]);
    const [hovedsag, ...others] = await graph.rows();
    if (hovedsag === undefined || others.length > 0) throw new Error("the registration is not half-written");
    return (network, storage) => desk(graph, network, storage).work.complete(graph.municipality, hovedsag.mailKey);
  },
  ...IN_REGISTER,
};

const undoing: Action = {
  name: "Fortryd",
  prepare: async (graph) => {
    const { mail, registration } = await registered(graph, 0, true);
    return (network, storage) => desk(graph, network, storage).workbench.undo(mail, registration);
  },
  ...IN_REGISTER,
};

const telephone: Action = {
  name: "Registrér telefonhenvendelse",
  prepare: async (graph) => {
    const { choice } = await understood(graph, 0);
    const source = {
      kind: "form" as const,
      formId: "0f1e2d3c-4b5a-6978" as FormId,
      contactForm: "telefon" as const,
      received: "2026-11-23T10:00:00+01:00",
    };
    const contact = { source, choice: threePoints(choice), summary: null };
    return (network, storage) => desk(graph, network, storage).work.registerContact(graph.municipality, contact);
  },
  ...IN_REGISTER,
};

const SCOPES = ["Sites.Manage.All", "Sites.FullControl.All"];

/** Every list of the site: columns and rows. */
async function lists(graph: LocalGraphForTests): Promise<unknown> {
  const all = (await graph.manage("GET", "lists")) as readonly { id: string; displayName: string }[];
  const whole = await Promise.all(all.map(({ id }) => graph.manage("GET", `lists/${id}`)));
  return (
    whole as { displayName: string; columns: { name: string; indexed?: boolean }[]; items: { fields: object }[] }[]
  )
    .map(({ displayName, columns, items }) => ({
      displayName,
      columns: columns.map((column) => JSON.stringify({ ...column, id: "" })).sort(),
      items: items.map(({ fields }) => JSON.stringify(fields)).sort(),
    }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
}

const migrating: Action = {
  name: "Migrér (provision)",
  prepare: async (graph) => {
    await graph.manage("POST", "reset", { lists: true });
    await makeOldRegister(createSend(graph.clientOptions({ scopes: SCOPES })), graph.place.siteId, 3);
    return (network) => {
      const send = createSend(graph.clientOptions({ scopes: SCOPES, fetch: network }));
      const maker = { municipality: "hvidovre", by: "admin", at: "2026-11-01T08:00:00Z", makeSecret: () => "c2VjcmV0" };
      const sendBatch = createSendBatch(send, () => Promise.resolve());
      return bringUpToDate({ send, sendBatch, maker, onStep: silently }, graph.place.siteId);
    };
  },
  standing: lists,
  outcome: lists,
};

const main = (rows: readonly StoredRow[] | undefined): StoredRow => rows?.[0] as StoredRow;

/** In the order of the table. */
export const ACTIONS: readonly Action[] = [
  registering("Registrér", false),
  registering("Registrér og videresend", true),
  telephone,
  notACase,
  attaching("Knyt til en sag", "supplement"),
  attaching("Knyt til en sag som rykker", "chaser"),
  completing,
  changing("Ret", 1, ([rows]) => ({ kind: "correct", row: main(rows), fields: { theme: "HJ02", esdhNumber: "26/1" } })),
  changing("Flyt til andet center", 1, ([rows]) => ({
    kind: "move-to-centre",
    row: main(rows),
    centre: "borgerservice",
  })),
  changing("Flyt til anden sag", 2, ([rows, others]) => ({
    kind: "move-to-case",
    row: rows?.[1] as StoredRow,
    to: main(others),
  })),
  changing("Læg sammen", 2, ([rows, others]) => ({ kind: "merge", one: main(rows), other: main(others) })),
  changing("Udskil", 1, ([rows]) => ({ kind: "split", row: rows?.[1] as StoredRow })),
  changing("Ryk centret", 1, ([rows]) => ({ kind: "remind", row: main(rows), on: "2026-11-24" })),
  changing("Luk", 1, ([rows]) => ({ kind: "follow", rows: rows ?? [], step: { step: "closed", on: "2026-12-01" } })),
  undoing,
  detaching,
  migrating,
];
