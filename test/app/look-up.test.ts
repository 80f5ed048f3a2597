// Whether a mail belongs to a registered case, asked of the local Graph by whole mails.
import type { Mail } from "../../src/core/mail/mail";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

async function firstCase() {
  const { workbench, understand } = advisor(graph, SIGNE);
  const understood = await understand(await graph.receive());
  const receipt = await workbench.register(understood, threePoints(understood.choice), { forward: false }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  return { mail: understood.mail, registration: receipt.value.registration };
}

/** What a colleague is told of a further mail. */
async function told(change: (first: Mail, caseNumber: string) => Partial<Mail>) {
  const { mail, registration } = await firstCase();
  const next = {
    ...(await graph.receive()),
    conversationId: "another",
    ...change(mail, registration.caseNumbers[0] ?? ""),
  };
  const colleague = advisor(graph, ANDERS);
  const understood = await colleague.understand(next);
  await graph.clearRequests();
  const status = await colleague.workbench.lookUp(understood);
  const requests = await graph.requests();
  if (!status.ok) throw new Error(status.error.kind);
  return { status: status.value, registration, requests, understood, ...colleague };
}

describe("lookUp() of an unregistered mail", () => {
  it.each<[string, (first: Mail, caseNumber: string) => Partial<Mail>, string]>([
    ["reply", (first) => ({ references: ["<x@mail.example>", first.internetMessageId ?? ""] }), "an answer to it"],
    ["conversation", (first) => ({ conversationId: first.conversationId }), "a mail of its conversation"],
    ["case-number", (_, caseNumber) => ({ subject: `SV: ${caseNumber}: Svar fra centret` }), "a mail with its number"],
  ])("names the registered case by %s", async (why, change) => {
    const { status, registration } = await told(change);
    expect(status).toMatchObject({ state: "none", related: { why } });
    if (status.state !== "none") throw new Error(status.state);
    expect(status.related?.caseNumbers[0]).toBe(registration.caseNumbers[0]);
  });

  it("asks in one round trip", async () => {
    const { requests } = await told((first, caseNumber) => ({
      subject: `SV: ${caseNumber}`,
      conversationId: first.conversationId,
      references: ["<a@x.example>", "<b@x.example>", first.internetMessageId ?? ""],
    }));
    expect(requests.filter(({ inBatch }) => !inBatch)).toHaveLength(1);
    expect(requests.filter(({ inBatch }) => inBatch).length).toBeGreaterThanOrEqual(8);
    expect(requests.every(({ status }) => status === 200 || status === 404)).toBe(true);
  });

  it("names none where nothing ties the mail to a case", async () => {
    const { status } = await told(() => ({ subject: "HVI-2026-99999: findes ikke", references: ["<x@mail.example>"] }));
    expect(status).toEqual({ state: "none" });
  });

  it("still answers where the tied cases cannot be read", async () => {
    const { workbench, understood } = await told((first) => ({ conversationId: first.conversationId }));
    await graph.setFaults([{ method: "GET", pathPattern: "/items", kind: "504-before", skip: 2, times: 1 }]);
    expect(await workbench.lookUp(understood)).toEqual({ ok: true, value: { state: "none" } });
  });
});

it("register() links the new hovedsag, and only that, with the case the advisor chose", async () => {
  const { workbench, understood, registration } = await told((first) => ({ conversationId: first.conversationId }));
  const relatedKey = registration.rows[0]?.key ?? null;
  const choice = { ...threePoints(understood.choice), relatedKey };
  const receipt = await workbench.register(understood, choice, { forward: false }, silently);
  expect(receipt.ok).toBe(true);
  expect((await graph.rows()).slice(3).map((row) => row.relatedKey)).toEqual([relatedKey, null, null]);
});
