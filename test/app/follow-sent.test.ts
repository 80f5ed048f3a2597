// Forwards that were sent are seen in Sent Items, and what hangs on a case is shown with it; against the local Graph.
import type { CaseDetails } from "../../src/app/case-search";
import type { CaseLine } from "../../src/core/cases/case-line";
import type { StoredRow } from "../../src/core/registration/row";
import { MAILBOX, startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, SIGNE, silently, threePoints, type Advisor } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

async function forwarded() {
  const signe = advisor(graph, SIGNE);
  const understood = await signe.understand(await graph.receive());
  const receipt = await signe.workbench.register(
    understood,
    threePoints(understood.choice),
    { forward: true },
    silently,
  );
  if (!receipt.ok) throw new Error(receipt.error.kind);
  return { signe, rows: receipt.value.registration.rows, drafts: receipt.value.registration.drafts };
}

const lineOf = (row: StoredRow): CaseLine => ({ ...row });
async function opened({ cases }: Advisor, row: StoredRow): Promise<CaseDetails> {
  const details = await cases.open(graph.municipality, lineOf(row));
  if (!details.ok) throw new Error(details.error.kind);
  return details.value;
}

/** Sends a draft as Outlook does: with the person's own right, which the add-in does not have. */
async function send(draftId: string): Promise<void> {
  const token = (await graph.manage("POST", "token", {
    user: SIGNE,
    scopes: ["Mail.Send.Shared", "Mail.ReadWrite.Shared"],
  })) as {
    access_token: string;
  };
  const answer = await fetch(`${graph.origin}/v1.0/users/${MAILBOX}/messages/${encodeURIComponent(draftId)}/send`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token.access_token}`, Prefer: 'IdType="ImmutableId"' },
  });
  if (!answer.ok) throw new Error(`send: ${String(answer.status)} ${await answer.text()}`);
}

it("followSent() marks the rows of the centre whose forward was sent, once", async () => {
  const { signe, rows, drafts } = await forwarded();
  const draft = drafts.find(({ forRow }) => forRow === rows[0]?.key);
  await send(draft?.graphId ?? "");
  const details = await opened(signe, rows[0] as StoredRow);
  expect(details.sent).toEqual([
    { forRow: rows[0]?.key, at: expect.any(String) as string, to: ["sundhed-og-aeldre@kommune.example"] },
  ]);
  expect(await signe.work.followSent(graph.municipality, details)).toMatchObject({
    ok: true,
    value: { already: false },
  });
  const after = await graph.rows();
  expect(after.map(({ status }) => status)).toEqual(["videresendt", "videresendt", "aaben"]);
  expect(after.map(({ forwardedAt }) => forwardedAt !== null)).toEqual([true, true, false]);
  await signe.work.followSent(graph.municipality, details);
  const again = await opened(signe, rows[0] as StoredRow);
  expect(await signe.work.followSent(graph.municipality, again)).toMatchObject({ ok: true, value: { already: true } });
  expect((await graph.events()).filter(({ type }) => type === "videresendt")).toHaveLength(2);
});

it("followSent() leaves a row alone that went to another centre meanwhile", async () => {
  const { signe, rows, drafts } = await forwarded();
  await send(drafts.find(({ forRow }) => forRow === rows[0]?.key)?.graphId ?? "");
  const why = { changeId: signe.work.newChangeId(), reason: null };
  await signe.work.change(
    graph.municipality,
    { kind: "move-to-centre", row: rows[0] as StoredRow, centre: "beskaeftigelse" },
    why,
  );
  const details = await opened(signe, rows[0] as StoredRow);
  expect(await signe.work.followSent(graph.municipality, details)).toMatchObject({
    ok: true,
    value: { already: true },
  });
  expect((await graph.rows()).every(({ forwardedAt }) => forwardedAt === null)).toBe(true);
});

it("open() shows what hangs on a case, and what a case hangs on", async () => {
  const { signe, rows } = await forwarded();
  const why = { changeId: signe.work.newChangeId(), reason: null };
  await signe.work.change(graph.municipality, { kind: "remind", row: rows[0] as StoredRow, on: "2026-11-24" }, why);
  const details = await opened(signe, rows[0] as StoredRow);
  expect(details.hanging.map(({ theme, chaser }) => [theme, chaser])).toEqual([["GF02", true]]);
  expect(details.parent).toBeNull();
  const chaser = await opened(signe, details.hanging[0] as StoredRow);
  expect(chaser.parent?.key).toBe(rows[0]?.key);
});
