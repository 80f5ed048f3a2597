// A later mail of the same case, and stamps that disagree with the register, against the local Graph.
import type { RelatedCase } from "../../src/app/workbench";
import { violations } from "../../src/core/registration/invariants";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, oneCentre, SIGNE, silently } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

/** A registered case, and a later mail of the same citizen that answers it. */
async function laterMail() {
  const signe = advisor(graph, SIGNE);
  const first = await graph.receive();
  const understood = await signe.understand(first);
  const receipt = await signe.workbench.register(
    understood,
    oneCentre(understood.choice),
    { forward: false },
    silently,
  );
  if (!receipt.ok) throw new Error(receipt.error.kind);
  const second = await graph.receive({ subject: "SV: Klage over hjemmehjælpen", text: "Her er afgørelsen." });
  const later = await signe.understand({ ...second, references: [first.internetMessageId ?? ""] });
  const status = await signe.workbench.lookUp(later);
  if (!status.ok || status.value.state !== "none" || !status.value.related) throw new Error("no related case");
  return { signe, first: understood, later, related: status.value.related, rows: receipt.value.registration.rows };
}

const stampOf = async (id: string | null) => (await graph.message(id ?? ""))["categories"];

describe("attach() as a supplement", () => {
  it("makes no row, and every colleague finds the mail as attached", async () => {
    const { signe, later, related, rows } = await laterMail();
    const attached = await signe.workbench.attach(later, related, "supplement");
    expect(attached).toMatchObject({ ok: true, value: { already: false, left: [] } });
    expect(await graph.rows()).toHaveLength(3);
    expect(await stampOf(later.mail.graphId)).toEqual(["Registreret"]);
    const seen = await advisor(graph, ANDERS).workbench.lookUp(later);
    expect(seen).toMatchObject({ ok: true, value: { state: "attached", by: SIGNE.address } });
    expect(seen.ok && seen.value.state === "attached" && seen.value.registration.rows).toEqual(rows);
    const history = await signe.work.history(graph.municipality, rows[0]?.mailKey as never);
    expect(history.ok && history.value.entries[0]).toMatchObject({ type: "tilknyttet", by: SIGNE.address });
  });

  it.each(["504-after", "offline-after", "504-before"])("once, also after %s", async (kind) => {
    const { signe, later, related } = await laterMail();
    await graph.setFaults([{ method: "POST", pathPattern: `${graph.place.eventsListId}/items$`, kind, times: 1 }]);
    await signe.workbench.attach(later, related, "supplement");
    await graph.setFaults([]);
    expect(await signe.workbench.attach(later, related, "supplement")).toMatchObject({ ok: true });
    expect((await graph.events()).filter(({ type }) => type === "tilknyttet")).toHaveLength(1);
  });

  it("is taken back by undo, and can be done again", async () => {
    const { signe, later, related } = await laterMail();
    const attached = await signe.workbench.attach(later, related, "supplement");
    if (!attached.ok) throw new Error(attached.error.kind);
    expect(await signe.workbench.undo(later, attached.value.registration)).toEqual({ ok: true, value: undefined });
    expect(await stampOf(later.mail.graphId)).toEqual([]);
    expect(await signe.workbench.lookUp(later)).toMatchObject({ ok: true, value: { state: "none" } });
    expect((await graph.rows()).every(({ status }) => status === "aaben")).toBe(true);
    await signe.workbench.attach(later, related, "supplement");
    expect(await signe.workbench.lookUp(later)).toMatchObject({ ok: true, value: { state: "attached" } });
  });

  it("lets go of a mail whose case was taken back", async () => {
    const { signe, first, later, related, rows } = await laterMail();
    await signe.workbench.attach(later, related, "supplement");
    const registration = { rows, caseNumbers: [], by: "", at: "", drafts: [] };
    expect(await signe.workbench.undo(first, registration)).toMatchObject({ ok: true });
    expect(await signe.workbench.lookUp(later)).toMatchObject({ ok: true, value: { state: "none" } });
    expect(await stampOf(later.mail.graphId)).toEqual([]);
  });

  it("is refused for a mail that is registered, and for a case that was taken back", async () => {
    const { signe, first, later, related, rows } = await laterMail();
    await signe.workbench.register(later, oneCentre(later.choice), { forward: false }, silently);
    expect(await signe.workbench.attach(later, related, "supplement")).toEqual({
      ok: false,
      error: { kind: "conflict" },
    });
    await signe.workbench.undo(first, { rows, caseNumbers: [], by: "", at: "", drafts: [] });
    expect(await signe.workbench.attach(later, related, "chaser")).toEqual({ ok: false, error: { kind: "conflict" } });
  });

  it("never to a case of another municipality", async () => {
    const { signe, later, related } = await laterMail();
    const foreign: RelatedCase = { ...related, rows: related.rows.map((row) => ({ ...row, municipality: "ishoej" })) };
    expect(await signe.workbench.attach(later, foreign, "supplement")).toMatchObject({
      ok: false,
      error: { kind: "wrong-municipality" },
    });
  });
});

describe("attach() as a chaser", () => {
  it("is a følgesag with theme GF02, and counts as a reminder once whoever presses", async () => {
    const { signe, later, related, rows } = await laterMail();
    const attached = await signe.workbench.attach(later, related, "chaser");
    expect(attached).toMatchObject({ ok: true, value: { already: false, left: [] } });
    expect(await advisor(graph, ANDERS).workbench.attach(later, related, "chaser")).toMatchObject({
      ok: true,
      value: { already: true },
    });
    const after = await graph.rows();
    expect(after).toHaveLength(4);
    expect(after[0]).toMatchObject({ reminders: 1, lastRemindedOn: "2026-11-24" });
    expect(after[3]).toMatchObject({ kind: "foelgesag", theme: "GF02", chaser: true, parentKey: rows[0]?.key });
    expect(violations(after)).toEqual([]);
    expect(await signe.workbench.lookUp(later)).toMatchObject({ ok: true, value: { state: "registered" } });
    expect(await stampOf(later.mail.graphId)).toEqual(["Registreret"]);
    expect((await graph.events()).map(({ type }) => type)).toEqual(["registreret", "rykket", "registreret"]);
  });

  it("keeps the case from being taken back under it", async () => {
    const { signe, first, later, related, rows } = await laterMail();
    await signe.workbench.attach(later, related, "chaser");
    const registration = { rows, caseNumbers: [], by: "", at: "", drafts: [] };
    expect(await signe.workbench.undo(first, registration)).toEqual({ ok: false, error: { kind: "case-in-use" } });
    const status = await signe.workbench.lookUp(later);
    if (!status.ok || status.value.state !== "registered") throw new Error("not registered");
    expect(await signe.workbench.undo(later, status.value.registration)).toMatchObject({ ok: true });
    expect(await signe.workbench.undo(first, registration)).toMatchObject({ ok: true });
  });
});

describe("lookUp() sets a stamp right that disagrees with the register", () => {
  it("where the register has the mail and the stamp was lost", async () => {
    const { signe, first } = await laterMail();
    const ports = graph.ports();
    const stamp = await ports.readStamp(graph.place, first.mail);
    if (!stamp.ok) throw new Error(stamp.error.kind);
    await ports.stampMail(graph.place, stamp.value, null);
    expect(await stampOf(first.mail.graphId)).toEqual([]);
    expect(await signe.workbench.lookUp(first)).toMatchObject({ ok: true, value: { state: "registered" } });
    expect(await stampOf(first.mail.graphId)).toEqual(["Registreret"]);
    const again = await ports.readStamp(graph.place, first.mail);
    expect(again.ok && again.value.stamp).toMatch(/^HVI-2026-\d{4}\|[0-9a-f]{40}-00$/);
  });

  it.each([
    ["a registration the register does not know", "HVI-2026-0001|0000000000000000000000000000000000000000-00", []],
    ["what was looked at and is no case, which stays", "ikke-sag", ["Ikke en sag"]],
  ])("where the stamp says %s", async (_, stamp, categories) => {
    const signe = advisor(graph, SIGNE);
    const understood = await signe.understand(await graph.receive());
    const ports = graph.ports();
    const before = await ports.readStamp(graph.place, understood.mail);
    if (!before.ok) throw new Error(before.error.kind);
    await ports.stampMail(graph.place, before.value, stamp);
    await signe.workbench.lookUp(understood);
    expect(await stampOf(understood.mail.graphId)).toEqual(categories);
  });

  it("asks for nothing more where both agree, and answers where the mailbox will not be written to", async () => {
    const { signe, first } = await laterMail();
    await graph.clearRequests();
    await signe.workbench.lookUp(first);
    expect((await graph.requests()).filter(({ inBatch }) => !inBatch)).toHaveLength(1);
    const stamp = await graph.ports().readStamp(graph.place, first.mail);
    if (stamp.ok) await graph.ports().stampMail(graph.place, stamp.value, null);
    await graph.setFaults([{ method: "PATCH", pathPattern: "/messages/", kind: "forbidden" }]);
    expect(await signe.workbench.lookUp(first)).toMatchObject({ ok: true, value: { state: "registered" } });
    await graph.setFaults([]);
  });
});
