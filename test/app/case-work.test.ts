// Changes to cases that stand, against the local Graph: what they do to the rows, what the history says afterwards, and
// that a repeated press does nothing twice.
import type { ChangeFailure, Changed } from "../../src/app/case-work";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { Choice } from "../../src/core/registration/decision";
import { violations } from "../../src/core/registration/invariants";
import type { StoredRow } from "../../src/core/registration/row";
import type { Result } from "../../src/core/result";
import { startLocalGraph, type LocalGraphForTests, type TestMail } from "../contracts/local-graph";
import { advisor, ANDERS, oneCentre, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

async function registered(as: (choice: Choice) => Choice = threePoints, mail: Partial<TestMail> = {}) {
  const one = advisor(graph, SIGNE);
  const understood = await one.understand(await graph.receive(mail));
  const receipt = await one.workbench.register(understood, as(understood.choice), { forward: false }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  return { ...one, understood, rows: receipt.value.registration.rows };
}

const done = (answer: Result<Changed, ChangeFailure>): Changed => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};
const first = (rows: readonly StoredRow[]): StoredRow => rows[0] as StoredRow;
const why = (changeId: string, reason: string | null = null) => ({ changeId: changeId as never, reason });
const { work } = { work: () => advisor(graph, SIGNE).work };
const change = (request: ChangeRequest, changeId = "c1", reason: string | null = null) =>
  work().change(graph.municipality, request, why(changeId, reason));

/** The rows as `kind theme centre → parent's place`, those taken back left out. */
async function tree(): Promise<readonly string[]> {
  const rows = await graph.rows();
  const place = (key: string | null) => rows.findIndex((row) => row.key === key);
  return rows
    .filter(({ status }) => status !== "fortrudt")
    .map((row) =>
      [row.kind, row.theme, row.centre, ...(row.parentKey ? [`→${String(place(row.parentKey))}`] : [])].join(" "),
    );
}

it("register() writes the event of the registration in the same round trip", async () => {
  await graph.clearRequests();
  const { rows } = await registered();
  const [event, ...more] = await graph.events();
  expect(more).toEqual([]);
  expect(event).toMatchObject({ type: "registreret", by: SIGNE.address, at: first(rows).registeredAt });
  expect(event?.changes).toContainEqual({ field: "centre", from: null, to: "sundhed-og-aeldre" });
  const writes = (await graph.requests()).filter(
    ({ method, template }) => method === "POST" && /items$/.test(template),
  );
  expect(writes.map(({ inBatch }) => inBatch)).toEqual([true, true, true, true]);
});

describe("change() correct", () => {
  it("changes the fields, tells who, what and why, and keeps no personal data of the reason", async () => {
    const { rows } = await registered();
    const request = { kind: "correct", row: first(rows), fields: { theme: "HJ02", urgent: true } } as const;
    const changed = done(await change(request, "c1", "Borgeren 120371-6123 ringede"));
    expect(changed).toMatchObject({ already: false, eventsLeft: 0, rows: [{ theme: "HJ02", urgent: true }] });
    const [row] = await graph.rows();
    expect(row).toMatchObject({ theme: "HJ02", urgent: true });
    const history = await work().history(graph.municipality, first(rows).mailKey);
    if (!history.ok) throw new Error(history.error.kind);
    expect(history.value.entries.map(({ type }) => type)).toEqual(["rettet", "registreret"]);
    expect(history.value.entries[0]).toMatchObject({
      by: SIGNE.address,
      reason: "Borgeren [cpr] ringede",
      rows: [
        {
          changes: [
            { field: "theme", from: "HJ01", to: "HJ02" },
            { field: "urgent", from: false, to: true },
          ],
        },
      ],
    });
    expect(violations(await graph.rows())).toEqual([]);
  });

  it("does nothing twice when it is sent again", async () => {
    const { rows } = await registered();
    const request = { kind: "correct", row: first(rows), fields: { theme: "HJ02" } } as const;
    await change(request);
    expect(done(await change(request))).toMatchObject({ already: true });
    expect((await graph.events()).map(({ type }) => type)).toEqual(["registreret", "rettet"]);
  });

  it("takes personal data out of a summary, and tells only that there is one", async () => {
    const { rows } = await registered();
    const fields = { summary: "Sagen om 120371-6123 trækker ud" };
    done(await change({ kind: "correct", row: first(rows), fields }));
    expect((await graph.rows())[0]?.summary).toBe("Sagen om [cpr] trækker ud");
    expect((await graph.events()).at(-1)?.changes).toEqual([{ field: "summary", from: null, to: "•" }]);
  });

  it.each([
    ["nothing-changed", { theme: "HJ01" }],
    ["unknown-theme", { theme: "XX99" }],
    ["treatment-does-not-fit", { treatment: "vejvisning" }],
    ["rejection-without-ground", { treatment: "afvist", rejectionGround: null }],
    ["contributing-is-primary", { contributingCentres: ["sundhed-og-aeldre"] }],
    ["type-with-other-rows", { contactType: "vejledning" }],
    ["date-wrong", { received: "2031-01-01T00:00:00Z" }],
    ["personal-data", { esdhNumber: "120371-6123" }],
  ] as const)("refuses what the codebook does: %s", async (problem, fields) => {
    const { rows } = await registered();
    const answer = await change({ kind: "correct", row: first(rows), fields });
    expect(answer).toMatchObject({ ok: false, error: { kind: "invalid-change" } });
    expect(!answer.ok && answer.error.kind === "invalid-change" && answer.error.problems).toContain(problem);
  });

  it("takes along what means nothing any more when a complaint turns out to be an enquiry", async () => {
    const { rows } = await registered((choice) => ({ ...choice, points: choice.points.slice(0, 1) }));
    done(
      await change({
        kind: "correct",
        row: first(rows),
        fields: { contactType: "vejledning", treatment: "vejledning" },
      }),
    );
    const after = await graph.rows();
    expect(after[0]).toMatchObject({ contactType: "vejledning", theme: null, round: null, appealDeadline: null });
    expect(violations(after)).toEqual([]);
  });
});

describe("change() when a colleague was faster", () => {
  it("shows both versions field by field, and takes the advisor's choice", async () => {
    const { rows } = await registered();
    const row = first(rows);
    done(
      await advisor(graph, ANDERS).work.change(
        graph.municipality,
        { kind: "correct", row, fields: { theme: "HJ03", urgent: true } },
        why("a1"),
      ),
    );
    const mine = { kind: "correct", row, fields: { theme: "HJ02", decisionDate: "2026-11-05" } } as const;
    const answer = await change(mine);
    expect(answer).toMatchObject({
      ok: false,
      error: {
        kind: "changed-meanwhile",
        by: ANDERS.address,
        overlap: {
          conflicts: [{ field: "theme", base: "HJ01", mine: "HJ02", theirs: "HJ03" }],
          theirs: [
            { field: "theme", from: "HJ01", to: "HJ03" },
            { field: "urgent", from: false, to: true },
          ],
        },
        merged: { decisionDate: "2026-11-05" },
      },
    });
    if (answer.ok || answer.error.kind !== "changed-meanwhile") throw new Error("no conflict");
    const { row: latest, merged } = answer.error;
    done(await change({ kind: "correct", row: latest, fields: { ...merged, theme: "HJ02" } }));
    expect((await graph.rows())[0]).toMatchObject({ theme: "HJ02", urgent: true, decisionDate: "2026-11-05" });
  });

  it("offers both changes where they do not meet", async () => {
    const { rows } = await registered();
    const row = first(rows);
    done(
      await advisor(graph, ANDERS).work.change(
        graph.municipality,
        { kind: "correct", row, fields: { urgent: true } },
        why("a1"),
      ),
    );
    const answer = await change({ kind: "correct", row, fields: { theme: "HJ02" } });
    if (answer.ok || answer.error.kind !== "changed-meanwhile") throw new Error("no answer");
    expect(answer.error.overlap).toEqual({ conflicts: [], theirs: [{ field: "urgent", from: false, to: true }] });
    done(await change({ kind: "correct", row: answer.error.row, fields: answer.error.merged }));
    expect((await graph.rows())[0]).toMatchObject({ theme: "HJ02", urgent: true });
  });
});

describe("change() moves", () => {
  it("a hovedsag takes its følgesager at the same centre along, and is open again", async () => {
    const { rows } = await registered();
    done(await change({ kind: "follow", rows, step: { step: "forwarded", at: "2026-11-24T09:00:00Z" } }, "f1"));
    const [main] = await graph.rows();
    done(await change({ kind: "move-to-centre", row: main as StoredRow, centre: "beskaeftigelse" }));
    expect(await tree()).toEqual([
      "hovedsag HJ01 beskaeftigelse",
      "foelgesag GF02 beskaeftigelse →0",
      "enkeltsag GF06 borgerservice →0",
    ]);
    const after = await graph.rows();
    expect(after.map(({ status, forwardedAt }) => [status, forwardedAt !== null])).toEqual([
      ["aaben", false],
      ["aaben", false],
      ["videresendt", true],
    ]);
    expect(violations(after)).toEqual([]);
  });

  it("a følgesag at another centre is a course of events of its own", async () => {
    const { rows } = await registered(oneCentre);
    done(await change({ kind: "move-to-centre", row: rows[1] as StoredRow, centre: "beskaeftigelse" }));
    expect(await tree()).toEqual([
      "hovedsag HJ01 sundhed-og-aeldre",
      "enkeltsag GF02 beskaeftigelse →0",
      "foelgesag FL05 sundhed-og-aeldre →0",
    ]);
    expect(violations(await graph.rows())).toEqual([]);
  });

  it("a følgesag to another case", async () => {
    const one = await registered(oneCentre);
    const other = await registered(oneCentre);
    done(await change({ kind: "move-to-case", row: one.rows[2] as StoredRow, to: first(other.rows) }));
    expect((await tree())[2]).toBe("foelgesag FL05 sundhed-og-aeldre →3");
    expect(violations(await graph.rows())).toEqual([]);
  });

  it("never to another municipality", async () => {
    const { rows } = await registered();
    expect(await change({ kind: "move-to-municipality", row: first(rows), municipality: "ishoej" })).toEqual({
      ok: false,
      error: { kind: "wrong-municipality", municipality: "ishoej" },
    });
    const elsewhere = { ...graph.municipality, id: "ishoej" };
    const answer = await work().change(elsewhere, { kind: "undo", rows }, why("c1"));
    expect(answer).toMatchObject({ ok: false, error: { kind: "wrong-municipality" } });
  });
});

describe("change() merges and splits", () => {
  const earlier = { date: "2026-11-20T09:12:00+01:00" };

  it("the later hovedsag becomes a følgesag of the first, and what hung on it hangs there; split gives it back", async () => {
    const later = await registered(threePoints);
    const one = await registered(oneCentre, earlier);
    done(await change({ kind: "merge", one: first(later.rows), other: first(one.rows) }));
    expect(await tree()).toEqual([
      "foelgesag HJ01 sundhed-og-aeldre →3",
      "foelgesag GF02 sundhed-og-aeldre →3",
      "enkeltsag GF06 borgerservice →3",
      "hovedsag HJ01 sundhed-og-aeldre",
      "foelgesag GF02 sundhed-og-aeldre →3",
      "foelgesag FL05 sundhed-og-aeldre →3",
    ]);
    expect(violations(await graph.rows())).toEqual([]);
    expect(await later.workbench.lookUp(later.understood)).toMatchObject({ ok: true, value: { state: "registered" } });
    const [merged] = await graph.rows();
    done(await change({ kind: "split", row: merged as StoredRow }, "s1"));
    expect((await tree()).slice(0, 3)).toEqual([
      "hovedsag HJ01 sundhed-og-aeldre",
      "foelgesag GF02 sundhed-og-aeldre →0",
      "enkeltsag GF06 borgerservice →0",
    ]);
    const after = await graph.rows();
    expect(after[0]?.relatedKey).toBe(after[3]?.key);
    expect(violations(after)).toEqual([]);
  });

  it("a følgesag becomes an enkeltsag, with the følgesager that go along", async () => {
    const { rows } = await registered(oneCentre);
    done(await change({ kind: "split", row: rows[1] as StoredRow, along: [rows[2] as StoredRow] }));
    expect(await tree()).toEqual([
      "hovedsag HJ01 sundhed-og-aeldre",
      "enkeltsag GF02 sundhed-og-aeldre →0",
      "foelgesag FL05 sundhed-og-aeldre →1",
    ]);
    expect(violations(await graph.rows())).toEqual([]);
  });

  it.each(["504-before", "504-after", "throttle", "412", "offline-after", "503"])(
    "a merge that %s broke off is finished by a colleague",
    async (kind) => {
      const later = await registered(threePoints);
      const one = await registered(oneCentre, earlier);
      await graph.setFaults([{ method: "PATCH", pathPattern: "/fields$", kind, skip: 2, retryAfterSeconds: 600 }]);
      await change({ kind: "merge", one: first(one.rows), other: first(later.rows) });
      await graph.setFaults([]);
      done(await advisor(graph, ANDERS).work.complete(graph.municipality, first(later.rows).mailKey));
      done(await advisor(graph, ANDERS).work.complete(graph.municipality, first(one.rows).mailKey));
      expect((await tree()).slice(0, 3)).toEqual([
        "foelgesag HJ01 sundhed-og-aeldre →3",
        "foelgesag GF02 sundhed-og-aeldre →3",
        "enkeltsag GF06 borgerservice →3",
      ]);
      expect(violations(await graph.rows())).toEqual([]);
      const merged = (await graph.events()).filter(({ type }) => type === "sammenlagt");
      expect(merged).toHaveLength(4);
    },
  );

  it("a case that others hang on is not taken back under them", async () => {
    const later = await registered(threePoints);
    const one = await registered(oneCentre, earlier);
    done(await change({ kind: "merge", one: first(one.rows), other: first(later.rows) }));
    const rows = (await graph.rows()).slice(3);
    expect(await change({ kind: "undo", rows }, "u1")).toEqual({
      ok: false,
      error: { kind: "invalid-change", problems: ["others-hang-on-it"] },
    });
  });
});

describe("change() follows", () => {
  it("forwarded, answered, the citizen's reaction, closed, reopened", async () => {
    const { rows } = await registered(oneCentre);
    const follow = async (step: Extract<ChangeRequest, { kind: "follow" }>["step"], id: string) =>
      done(await change({ kind: "follow", rows: (await graph.rows()).slice(0, 1), step }, id));
    await follow({ step: "forwarded", at: "2026-11-24T09:00:00.5Z" }, "f1");
    await follow({ step: "answered", on: "2026-11-26", result: "beklaget-uden-stillingtagen" }, "f2");
    await follow({ step: "reaction", reaction: "fastholder" }, "f3");
    await follow({ step: "assessed", criticism: "kritisabelt", followed: "fulgt" }, "f4");
    await follow({ step: "closed", on: "2026-11-27" }, "f5");
    expect((await graph.rows())[0]).toMatchObject({
      status: "lukket",
      forwardedAt: "2026-11-24T09:00:00Z",
      answeredOn: "2026-11-26",
      answerResult: "beklaget-uden-stillingtagen",
      citizenReaction: "fastholder",
      criticism: "kritisabelt",
      criticismFollowed: "fulgt",
      closedOn: "2026-11-27",
    });
    await follow({ step: "reopened" }, "f6");
    expect((await graph.rows())[0]).toMatchObject({ status: "besvaret", closedOn: null });
    const history = await work().history(graph.municipality, first(rows).mailKey);
    expect(history.ok && history.value.entries.map(({ type }) => type).sort()).toEqual(
      ["besvaret", "genaabnet", "lukket", "reaktion", "registreret", "videresendt", "vurderet"].sort(),
    );
  });

  it("refuses a closing before the contact was received", async () => {
    const { rows } = await registered();
    const step = { step: "closed", on: "2026-11-01" } as const;
    expect(await change({ kind: "follow", rows, step })).toEqual({
      ok: false,
      error: { kind: "invalid-change", problems: ["closed-before-received"] },
    });
  });

  it("a reminder counts on its row and is a følgesag with theme GF02", async () => {
    const { rows } = await registered(oneCentre);
    done(await change({ kind: "remind", row: first(rows), on: "2026-11-24" }));
    expect(done(await change({ kind: "remind", row: first(rows), on: "2026-11-24" }))).toMatchObject({ already: true });
    const after = await graph.rows();
    expect(after[0]).toMatchObject({ reminders: 1, lastRemindedOn: "2026-11-24" });
    expect(after[3]).toMatchObject({ kind: "foelgesag", theme: "GF02", chaser: true, parentKey: first(rows).key });
    expect(after).toHaveLength(4);
    expect(violations(after)).toEqual([]);
  });
});

it("change() undo keeps the rows, with who and why in the history", async () => {
  const { rows } = await registered();
  done(await change({ kind: "undo", rows }, "u1", "Registreret på forkert mail"));
  expect((await graph.rows()).map(({ status }) => status)).toEqual(["fortrudt", "fortrudt", "fortrudt"]);
  const history = await work().history(graph.municipality, first(rows).mailKey);
  expect(history.ok && history.value.entries[0]).toMatchObject({
    type: "fortrudt",
    reason: "Registreret på forkert mail",
  });
});

describe("history()", () => {
  it("writes the event that did not get through, and says the same afterwards", async () => {
    const { rows } = await registered();
    await graph.setFaults([{ method: "POST", pathPattern: `${graph.place.eventsListId}/items$`, kind: "503" }]);
    const changed = done(await change({ kind: "correct", row: first(rows), fields: { theme: "HJ02" } }));
    expect(changed.eventsLeft).toBe(1);
    const told = await work().history(graph.municipality, first(rows).mailKey);
    await graph.setFaults([]);
    expect(await graph.events()).toHaveLength(1);
    const again = await work().history(graph.municipality, first(rows).mailKey);
    expect(again).toEqual(told);
    expect((await graph.events()).map(({ type }) => type)).toEqual(["registreret", "rettet"]);
    const { entries } = again.ok ? again.value : { entries: [] };
    expect(entries.map(({ type }) => type)).toEqual(["rettet", "registreret"]);
  });

  it("is written before the next change may take its place", async () => {
    const { rows } = await registered();
    await graph.setFaults([{ method: "POST", pathPattern: `${graph.place.eventsListId}/items$`, kind: "503" }]);
    const changed = done(await change({ kind: "correct", row: first(rows), fields: { theme: "HJ02" } }, "c1"));
    const next = { kind: "correct", row: first(changed.rows), fields: { theme: "HJ03" } } as const;
    expect(await change(next, "c2")).toMatchObject({ ok: false, error: { kind: "server" } });
    await graph.setFaults([]);
    done(await change(next, "c2"));
    expect((await graph.events()).map(({ changeId }) => changeId).slice(1)).toEqual(["c1", "c2"]);
  });
});
