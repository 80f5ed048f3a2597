// What an advisor or administrator does in the fault matrix: how the register stands before, what is pressed, and what
// of the register must be the same whatever happened on the way.
import { createSendBatch } from "../../src/adapters/graph/batch";
import { createSend } from "../../src/adapters/graph/client";
import type { Fetch } from "../../src/adapters/graph/middleware";
import { bringUpToDate } from "../../src/adapters/graph/migrate";
import type { Registration, Understanding } from "../../src/app/workbench";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { FormId } from "../../src/core/registration/contact-source";
import type { ChangeId } from "../../src/core/registration/event";
import type { StoredRow } from "../../src/core/registration/row";
import type { LocalGraphForTests } from "../contracts/local-graph";
import { makeOldRegister } from "../contracts/old-register";
import { advisor, oneCentre, SIGNE, silently, threePoints } from "./advisor";

export type Answer = { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } };
/** Presses the button once, over a network. */
type Press = (network: Fetch) => Promise<Answer>;

export interface Action {
  readonly name: string;
  /** Brings the register to where the action begins. */
  readonly prepare: (graph: LocalGraphForTests) => Promise<Press>;
  /** Everything that must come out the same. */
  readonly outcome: (graph: LocalGraphForTests) => Promise<unknown>;
}

const desk = (graph: LocalGraphForTests, network: Fetch = graph.fetch) => advisor(graph, SIGNE, network);

async function understood(graph: LocalGraphForTests, number: number): Promise<Understanding> {
  const mail = await graph.receive({ messageId: `<matrix-${String(number)}@mail.example>` });
  return desk(graph).understand(mail);
}

async function registered(graph: LocalGraphForTests, number: number) {
  const mail = await understood(graph, number);
  const receipt = await desk(graph).workbench.register(mail, oneCentre(mail.choice), { forward: false }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  return { mail, registration: receipt.value.registration };
}

/** Numbers and times the register gives differ from run to run. */
const comparable = (text: string): string => text.replace(/~\d+/g, "~n").replace(/fortryd-\d+/g, "fortryd-n");

function row({ itemId: _, eTag: __, plan: ___, registeredAt: ____, lastChange, ...kept }: StoredRow): string {
  return comparable(JSON.stringify({ ...kept, received: kept.received.slice(0, 10), isMarked: lastChange !== null }));
}

/** Rows, events, stamps and drafts, in a form that compares. Events that did not get through are written when the case is read. */
async function register(graph: LocalGraphForTests): Promise<unknown> {
  const rows = await graph.rows();
  for (const key of new Set(rows.map(({ mailKey }) => mailKey)))
    await desk(graph).work.history(graph.municipality, key);
  const events = (await graph.manage("GET", `lists/${graph.place.eventsListId}`)) as {
    items: { fields: Record<string, string> }[];
  };
  const messages = await graph.messages("inbox");
  return {
    rows: (await graph.rows()).map(row).sort(),
    events: events.items
      .map(({ fields }) => comparable(`${fields["Art"] ?? ""} ${fields["RaekkeNoegle"] ?? ""}`))
      .sort(),
    stamps: messages.map(({ categories }) => JSON.stringify(categories)).sort(),
    drafts: (await graph.messages("drafts")).map(({ subject }) => String(subject).replace(/-\d{4}-\d+/, "")).sort(),
  };
}

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
      return (network) => desk(graph, network).work.change(graph.municipality, request, why);
    },
    outcome: register,
  };
}

const registering = (name: string, forward: boolean): Action => ({
  name,
  prepare: async (graph) => {
    const mail = await understood(graph, 0);
    return (network) => desk(graph, network).workbench.register(mail, threePoints(mail.choice), { forward }, silently);
  },
  outcome: register,
});

const undoing: Action = {
  name: "Fortryd",
  prepare: async (graph) => {
    const { mail, registration } = await registered(graph, 0);
    return (network) => desk(graph, network).workbench.undo(mail, registration);
  },
  outcome: register,
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
    return (network) => desk(graph, network).work.registerContact(graph.municipality, contact);
  },
  outcome: register,
};

const SCOPES = ["Sites.Manage.All", "Sites.FullControl.All"];

const migrating: Action = {
  name: "Migrér (provision)",
  prepare: async (graph) => {
    await graph.manage("POST", "reset", { lists: true });
    await makeOldRegister(createSend(graph.clientOptions({ scopes: SCOPES })), graph.place.siteId, 3);
    return (network) => {
      const send = createSend(graph.clientOptions({ scopes: SCOPES, fetch: network }));
      const maker = { by: "admin", at: "2026-11-01T08:00:00Z", makeSecret: () => "c2VjcmV0" };
      const sendBatch = createSendBatch(send, () => Promise.resolve());
      return bringUpToDate({ send, sendBatch, maker, onStep: silently }, graph.place.siteId);
    };
  },
  outcome: async (graph) => {
    const lists = (await graph.manage("GET", "lists")) as readonly { id: string; displayName: string }[];
    const whole = await Promise.all(lists.map(({ id }) => graph.manage("GET", `lists/${id}`)));
    return (
      whole as { displayName: string; columns: { name: string; indexed?: boolean }[]; items: { fields: object }[] }[]
    )
      .map(({ displayName, columns, items }) => ({
        displayName,
        columns: columns.map((column) => JSON.stringify({ ...column, id: "" })).sort(),
        items: items.map(({ fields }) => JSON.stringify(fields)).sort(),
      }))
      .sort((one, other) => one.displayName.localeCompare(other.displayName));
  },
};

const main = (rows: readonly StoredRow[] | undefined): StoredRow => rows?.[0] as StoredRow;

/** In the order of the table. */
export const ACTIONS: readonly Action[] = [
  registering("Registrér", false),
  registering("Registrér og videresend", true),
  telephone,
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
  migrating,
];
