import type { Understanding } from "../../src/app/workbench";
import type { ThreadVerdict } from "../../src/core/personal-data/thread-verdict";
import { MAILBOX, startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, SIGNE } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

const DPO = "dpo@kommune.example";
const LEAK: ThreadVerdict = {
  insecureMail: "udgaaende",
  unsafe: [
    {
      message: 1,
      direction: "udgaaende",
      severity: 3,
      findings: [{ type: "cpr", start: 0, end: 11, level: "certain", rule: "cpr-hyphenated", masked: "120371-••••" }],
      addresses: ["borger@gmail.com"],
      sent: "2026-11-02",
    },
  ],
  findings: [],
  unread: [],
};

const leaking = async (dpoAddress: string | null = DPO): Promise<Understanding> => {
  const { understand } = advisor(graph);
  const understood = await understand(await graph.receive({ text: "Se herunder: 120371-6123" }));
  return { ...understood, municipality: { ...understood.municipality, dpoAddress }, verdict: LEAK };
};

/** Sends a draft as Outlook does: with the person's own right, which the add-in does not have. */
async function send(draftId: string): Promise<void> {
  const scopes = ["Mail.Send.Shared", "Mail.ReadWrite.Shared"];
  const token = (await graph.manage("POST", "token", { user: SIGNE, scopes })) as { access_token: string };
  const path = `/v1.0/users/${MAILBOX}/messages/${encodeURIComponent(draftId)}/send`;
  const headers = { Authorization: `Bearer ${token.access_token}`, Prefer: 'IdType="ImmutableId"' };
  const answer = await fetch(`${graph.origin}${path}`, { method: "POST", headers });
  if (!answer.ok) throw new Error(`send: ${String(answer.status)}`);
}

describe("writeBreachNote()", () => {
  it("lays one draft to the data protection officer in the shared mailbox, however often it is pressed", async () => {
    const { workbench } = advisor(graph);
    const understanding = await leaking();
    const first = await workbench.writeBreachNote(understanding, null);
    const second = await workbench.writeBreachNote(understanding, null);
    expect(first).toMatchObject({ ok: true, value: { to: [DPO] } });
    expect(second).toEqual(first);
    expect(await graph.messages("drafts")).toHaveLength(1);
    expect(await graph.messages("sentitems")).toEqual([]);
  });

  it("makes no other once it was sent, and tells when it was; a note that was thrown away is made again", async () => {
    const { workbench } = advisor(graph);
    const understanding = await leaking();
    const draft = async () => {
      const made = await workbench.writeBreachNote(understanding, null);
      if (!made.ok) throw new Error(made.error.kind);
      return made.value;
    };
    await graph.ports().discardDraft(graph.place, await draft());
    const again = await draft();
    expect(again.sentAt).toBeUndefined();
    await send(again.graphId);
    expect(await draft()).toMatchObject({ graphId: again.graphId, sentAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
    expect(await graph.messages("drafts")).toEqual([]);
    expect(await graph.messages("sentitems")).toHaveLength(1);
  });

  it("says what, how much time there is, and no number", async () => {
    const { workbench } = advisor(graph);
    const made = await workbench.writeBreachNote(await leaking(), null);
    const { subject, html, text } = await graph.message(made.ok ? made.value.graphId : "");
    const draft = [subject, html, text].join("\n"); // not its ids: a GUID may look like a number
    expect(draft).toContain("CPR-nummer");
    expect(draft).toContain("72 timer");
    expect(draft).not.toMatch(/\d{6}-\d{4}/);
  });

  it("leaves the recipient to the advisor where the settings name none", async () => {
    const made = await advisor(graph).workbench.writeBreachNote(await leaking(null), null);
    expect(made).toMatchObject({ ok: true, value: { to: [] } });
  });

  it("finds the draft again after an answer that was lost", async () => {
    const understanding = await leaking();
    await graph.setFaults([{ method: "POST", pathPattern: "/messages$", kind: "504-after", times: 1 }]);
    const made = await advisor(graph).workbench.writeBreachNote(understanding, null);
    expect(made).toMatchObject({ ok: true, value: { to: [DPO] } });
    expect(await graph.messages("drafts")).toHaveLength(1);
  });

  it("survives that the registration is taken back: the breach has happened", async () => {
    const { workbench } = advisor(graph);
    const understanding = await leaking();
    const made = await workbench.register(understanding, understanding.choice, { forward: false }, () => undefined);
    if (!made.ok) throw new Error(made.error.kind);
    await workbench.writeBreachNote(understanding, made.value.registration);
    await workbench.undo(understanding, made.value.registration);
    expect(await graph.messages("drafts")).toHaveLength(1);
  });

  it("makes nothing where the municipality sent nothing unsafe", async () => {
    const understanding = { ...(await leaking()), verdict: { ...LEAK, unsafe: [] } };
    const made = await advisor(graph).workbench.writeBreachNote(understanding, null);
    expect(made).toEqual({ ok: false, error: { kind: "nothing-to-report" } });
    expect(await graph.messages("drafts")).toEqual([]);
  });
});
