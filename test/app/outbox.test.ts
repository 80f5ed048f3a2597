// What was decided without a network waits, outlives the pane, and is saved once; against the local Graph.
import { violations } from "../../src/core/registration/invariants";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { ChangeId } from "../../src/core/registration/event";
import type { FormId } from "../../src/core/registration/contact-source";
import type { StoredRow } from "../../src/core/registration/row";
import type { Fetch } from "../../src/adapters/graph/middleware";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, memoryStorage, oneCentre, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

const offline = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
/** The first requests get through, the answer of the last of them is lost, and nothing after it. */
const losing = (last: number) => {
  let asked = 0;
  return async (url: string, init: RequestInit): Promise<Response> => {
    asked += 1;
    if (asked > last) return offline();
    const answer = await fetch(url, init);
    return asked === last ? offline() : answer;
  };
};

async function pressedOffline(through: Fetch = offline) {
  const storage = memoryStorage();
  const mail = await graph.receive();
  const signe = advisor(graph, SIGNE, through, [], storage);
  const understood = await signe.understand(mail);
  const answer = await signe.workbench.register(
    understood,
    threePoints(understood.choice),
    { forward: false },
    silently,
  );
  return { storage, understood, answer, signe, later: advisor(graph, SIGNE, undefined, [], storage) };
}

describe("a registration without a network", () => {
  it("waits beyond the pane, holds no word of the mail or the advisor, and is saved by flush() as it was decided", async () => {
    const { storage, understood, answer, later } = await pressedOffline();
    expect(answer).toEqual({ ok: false, error: { kind: "offline" } });
    expect(await graph.rows()).toEqual([]);
    expect(storage.read()).not.toMatch(/holm|signe|@|klage over|hjemmehj|borgersen/i);
    expect(later.outbox.pending()).toMatchObject([{ kind: "registration", municipality: "hvidovre" }]);
    expect(await later.outbox.flush()).toMatchObject({ saved: [{ kind: "registration" }], stopped: null, others: 0 });
    expect(later.outbox.pending()).toEqual([]);
    const rows = await graph.rows();
    expect(rows.map(({ theme, centre, registeredBy }) => [theme, centre, registeredBy].join(" "))).toEqual([
      `HJ01 sundhed-og-aeldre ${SIGNE.address}`,
      `GF02 sundhed-og-aeldre ${SIGNE.address}`,
      `GF06 borgerservice ${SIGNE.address}`,
    ]);
    expect(rows[0]).toMatchObject({ appealBody: "Ankestyrelsen", decisionDate: "2026-11-02" });
    expect(violations(rows)).toEqual([]);
    expect((await graph.events()).map(({ type }) => type)).toEqual(["registreret"]);
    await later.workbench.lookUp(understood);
    expect((await graph.message(understood.mail.graphId ?? ""))["categories"]).toEqual(["Registreret"]);
  });

  it.each([1, 2, 3])("is saved once where request %i lost its answer", async (last) => {
    const { later } = await pressedOffline(losing(last));
    await later.outbox.flush();
    await later.outbox.flush();
    expect(await graph.rows()).toHaveLength(3);
    expect(later.outbox.pending()).toEqual([]);
  });

  it("is one entry however often it is pressed, and none once the press gets through", async () => {
    const { storage, understood, signe, later } = await pressedOffline();
    await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    expect(later.outbox.pending()).toHaveLength(1);
    await later.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    expect(later.outbox.pending()).toEqual([]);
    expect(storage.read()).toBe("[]");
  });

  it("is kept while it is on its way, but neither shown as waiting nor saved beside itself", async () => {
    const storage = memoryStorage();
    const seen: (readonly unknown[])[] = [];
    const through: Fetch = async (url, init) => {
      const isWrite = typeof init.body === "string" && init.body.includes('"method":"POST"');
      if (isWrite && storage.read() !== null) {
        seen.push(signe.outbox.pending(), (await signe.outbox.flush()).saved);
        seen.push(advisor(graph, SIGNE, undefined, [], storage).outbox.pending());
      }
      return fetch(url, init);
    };
    const signe = advisor(graph, SIGNE, through, [], storage);
    const understood = await signe.understand(await graph.receive());
    let told = 0;
    signe.outbox.subscribe(() => (told += signe.outbox.pending().length));
    await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    // A pane that is closed now leaves it to the next one.
    expect(seen.map((one) => one.length)).toEqual([0, 0, 1]);
    expect(told).toBe(0);
    expect(storage.read()).toBe("[]");
  });

  it("stops where a colleague registered the mail meanwhile, tells so, and can be given up", async () => {
    const { understood, later } = await pressedOffline();
    const anders = advisor(graph, ANDERS);
    await anders.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    const report = await later.outbox.flush();
    expect(report).toMatchObject({ saved: [], stopped: { failure: { kind: "conflict" } } });
    expect(new Set((await graph.rows()).map(({ registeredBy }) => registeredBy))).toEqual(new Set([ANDERS.address]));
    later.outbox.discard(report.stopped?.entry.id ?? "");
    expect(later.outbox.pending()).toEqual([]);
  });

  it("does not come back once it got through and was undone", async () => {
    const { understood, later } = await pressedOffline(losing(2));
    const rows = await graph.rows();
    expect(rows).toHaveLength(3);
    await advisor(graph, ANDERS).workbench.undo(understood, { rows, caseNumbers: [], by: "", at: "", drafts: [] });
    expect(await later.outbox.flush()).toMatchObject({ stopped: null });
    expect((await graph.rows()).map(({ status }) => status)).toEqual(["fortrudt", "fortrudt", "fortrudt"]);
  });

  it("is not saved in the name of somebody else who uses the same Outlook", async () => {
    const { storage } = await pressedOffline();
    const anders = advisor(graph, ANDERS, undefined, [], storage);
    expect(await anders.outbox.flush()).toEqual({ saved: [], stopped: null, others: 1 });
    expect(await graph.rows()).toEqual([]);
    expect(anders.outbox.pending()).toHaveLength(1);
  });
});

describe("a change without a network", () => {
  async function changedOffline(requestOf: (rows: readonly StoredRow[]) => ChangeRequest) {
    const storage = memoryStorage();
    const signe = advisor(graph, SIGNE);
    const understood = await signe.understand(await graph.receive());
    await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    const rows = await graph.rows();
    const gone = advisor(graph, SIGNE, offline, [], storage);
    const why = { changeId: "11111111-aaaa-4bbb-8ccc-000000000001" as ChangeId, reason: "Karen ringede" };
    const answer = await gone.work.change(graph.municipality, requestOf(rows), why);
    expect(answer).toEqual({ ok: false, error: { kind: "offline" } });
    expect(storage.read()).not.toMatch(/karen|signe|@/i);
    return { rows, storage, later: advisor(graph, SIGNE, undefined, [], storage) };
  }

  it.each<readonly [string, (rows: readonly StoredRow[]) => ChangeRequest, Partial<StoredRow>]>([
    ["correct", ([row]) => ({ kind: "correct", row: row!, fields: { theme: "HJ02" } }), { theme: "HJ02" }],
    ["follow", (rows) => ({ kind: "follow", rows, step: { step: "closed", on: "2026-11-24" } }), { status: "lukket" }],
    [
      "move",
      ([row]) => ({ kind: "move-to-centre", row: row!, centre: "beskaeftigelse" }),
      { centre: "beskaeftigelse" },
    ],
    ["remind", ([row]) => ({ kind: "remind", row: row!, on: "2026-11-24" }), { reminders: 1 }],
    ["undo", (rows) => ({ kind: "undo", rows }), { status: "fortrudt" }],
  ])("%s is saved once", async (_, requestOf, wanted) => {
    const { later } = await changedOffline(requestOf);
    expect(later.outbox.pending()).toMatchObject([{ kind: "change", lacksWords: true }]);
    expect(await later.outbox.flush()).toMatchObject({ stopped: null });
    expect(await later.outbox.flush()).toMatchObject({ saved: [] });
    expect((await graph.rows())[0]).toMatchObject(wanted);
    expect(violations(await graph.rows())).toEqual([]);
  });

  it("stops where a colleague changed the same field, and shows both versions", async () => {
    const { rows, later } = await changedOffline(([row]) => ({
      kind: "correct",
      row: row!,
      fields: { theme: "HJ02" },
    }));
    const theirs: ChangeRequest = {
      kind: "correct",
      row: rows[0]!,
      fields: { theme: "HJ03", summary: "Ny oplysning" },
    };
    await advisor(graph, ANDERS).work.change(graph.municipality, theirs, { changeId: "a1" as ChangeId, reason: null });
    expect(await later.outbox.flush()).toMatchObject({
      saved: [],
      stopped: {
        failure: {
          kind: "changed-meanwhile",
          overlap: {
            conflicts: [{ field: "theme", base: "HJ01", mine: "HJ02", theirs: "HJ03" }],
            theirs: [{ field: "theme", from: "HJ01", to: "HJ03" }],
          },
        },
      },
    });
    expect(later.outbox.pending()).toHaveLength(1);
  });
});

it("a contact without a mail waits as well, its summary left out and said to be", async () => {
  const storage = memoryStorage();
  const mail = advisor(graph, SIGNE);
  const { choice } = await mail.understand(await graph.receive());
  const contact = {
    source: {
      kind: "form" as const,
      formId: "5d0c7d1e-0000-4000-8000-000000000001" as FormId,
      contactForm: "telefon" as const,
      received: "2026-11-23T10:05:00+01:00",
    },
    choice: oneCentre(choice),
    summary: "Karen er utilfreds",
  };
  await advisor(graph, SIGNE, offline, [], storage).work.registerContact(graph.municipality, contact);
  expect(storage.read()).not.toMatch(/karen/i);
  const later = advisor(graph, SIGNE, undefined, [], storage);
  expect(await later.outbox.flush()).toMatchObject({ saved: [{ lacksWords: true }], stopped: null });
  expect(await later.work.registerContact(graph.municipality, contact)).toMatchObject({ ok: true });
  const rows = await graph.rows();
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ contactForm: "telefon", summary: null });
});

it("flush() stops at the first that cannot be saved and keeps the order", async () => {
  const { storage } = await pressedOffline();
  const gone = advisor(graph, SIGNE, offline, [], storage);
  const second = await gone.understand(await graph.receive({ subject: "En anden sag" }));
  await gone.workbench.register(second, oneCentre(second.choice), { forward: false }, silently);
  const ids = gone.outbox.pending().map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(await gone.outbox.flush()).toMatchObject({
    saved: [],
    stopped: { entry: { id: ids[0] }, failure: { kind: "offline" } },
  });
  expect(gone.outbox.pending().map(({ id }) => id)).toEqual(ids);
  const told: number[] = [];
  const later = advisor(graph, SIGNE, undefined, [], storage);
  later.outbox.subscribe(() => told.push(later.outbox.pending().length));
  expect((await later.outbox.flush()).saved.map(({ id }) => id)).toEqual(ids);
  expect(told).toEqual([1, 0]);
});
