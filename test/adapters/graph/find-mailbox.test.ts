import { CLOSED_MAILBOX, MAILBOX, startLocalGraph, type LocalGraphForTests } from "../../contracts/local-graph";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
afterEach(() => graph.setFaults([]));

const ASKED = [CLOSED_MAILBOX, MAILBOX];

describe("createFindMailbox()", () => {
  it.each([
    ["its id", true],
    ["its Message-ID", false],
  ])("finds the shared mailbox of a mail by %s, in one request", async (_by, isById) => {
    const { graphId, internetMessageId } = await graph.receive();
    const { findMailbox } = graph.ports();
    await graph.clearRequests();
    expect(await findMailbox(ASKED, { graphId: isById ? graphId : null, internetMessageId })).toEqual({
      ok: true,
      value: MAILBOX,
    });
    expect((await graph.requests()).filter(({ inBatch }) => !inBatch)).toHaveLength(1);
  });

  it.each([
    ["an id nobody knows", { graphId: "AAMkAGunknown", internetMessageId: null }],
    ["a Message-ID nobody knows", { graphId: null, internetMessageId: "<nowhere@example.org>" }],
    ["no name at all", { graphId: null, internetMessageId: null }],
  ])("says that none holds %s", async (_what, location) => {
    expect(await graph.ports().findMailbox(ASKED, location)).toEqual({ ok: true, value: null });
  });

  it("tells trouble, instead of that none holds it", async () => {
    await graph.setFaults([{ pathPattern: "/messages/[^/]+$", kind: "503", times: 9 }]);
    const found = await graph.ports().findMailbox(ASKED, { graphId: "AAMkAGunknown", internetMessageId: null });
    expect(found.ok).toBe(false);
  });
});
