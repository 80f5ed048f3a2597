import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import type { Registration } from "../../src/app/workbench";
import { advisor, ANDERS, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

async function registered() {
  const one = advisor(graph, SIGNE);
  const understood = await one.understand(await graph.receive());
  const choice = threePoints(understood.choice);
  const receipt = await one.workbench.register(understood, choice, { forward: true }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  return { ...one, understood, choice, registration: receipt.value.registration };
}

describe("undo()", () => {
  it("keeps the rows as history, removes stamp and drafts, and lets the mail be registered again", async () => {
    const { workbench, understood, choice, registration } = await registered();
    expect(await graph.messages("drafts")).toHaveLength(2);
    expect(await workbench.undo(understood, registration)).toEqual({ ok: true, value: undefined });
    const undone = await graph.rows();
    expect(undone.map(({ status }) => status)).toEqual(["fortrudt", "fortrudt", "fortrudt"]);
    expect(undone.map(({ key, itemId }) => key.endsWith(`~${String(itemId)}`))).toEqual([true, true, true]);
    expect(undone[1]?.parentKey).toBe(undone[0]?.key);
    expect((await graph.message(understood.mail.graphId ?? ""))["categories"]).toEqual([]);
    expect(await graph.messages("drafts")).toEqual([]);
    expect(await graph.messages("deleteditems")).toHaveLength(2);
    expect(await workbench.lookUp(understood)).toEqual({ ok: true, value: { state: "none" } });
    const again = await workbench.register(understood, choice, { forward: false }, silently);
    expect(again).toMatchObject({ ok: true, value: { alreadyRegistered: false, left: [] } });
    expect(await graph.rows()).toHaveLength(6);
  });

  it("does not take back another registration that took its place", async () => {
    const { workbench, understood, choice, registration } = await registered();
    await workbench.undo(understood, registration);
    await advisor(graph, ANDERS).workbench.register(understood, choice, { forward: false }, silently);
    expect(await workbench.undo(understood, registration)).toEqual({ ok: false, error: { kind: "conflict" } });
    expect((await graph.rows()).filter(({ status }) => status === "aaben")).toHaveLength(3);
  });

  it.each(["504-before", "504-after", "412", "throttle", "offline-after"])(
    "goes on where %s broke it off",
    async (kind) => {
      const { workbench, understood, registration } = await registered();
      await graph.setFaults([{ method: "PATCH", pathPattern: "/fields$", kind, skip: 1, times: 1 }]);
      await workbench.undo(understood, registration);
      await graph.setFaults([]);
      expect(await workbench.undo(understood, registration)).toMatchObject({ ok: true });
      expect((await graph.rows()).map(({ status }) => status)).toEqual(["fortrudt", "fortrudt", "fortrudt"]);
      expect(await workbench.lookUp(understood)).toEqual({ ok: true, value: { state: "none" } });
      expect(await graph.messages("drafts")).toEqual([]);
    },
  );

  it("leaves a draft alone that was sent meanwhile", async () => {
    const { workbench, understood, registration } = await registered();
    const [draft] = registration.drafts;
    const ports = graph.ports();
    const sent = { ...(draft as Registration["drafts"][number]), graphId: understood.mail.graphId ?? "" };
    expect(await ports.discardDraft(graph.place, sent)).toEqual({ ok: true, value: undefined });
    expect(await graph.messages("inbox")).toHaveLength(1);
    expect(await workbench.undo(understood, registration)).toMatchObject({ ok: true });
  });
});
