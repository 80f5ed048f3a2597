import type { Fetch } from "../../src/adapters/graph/middleware";
import type { RegisterStep } from "../../src/app/workbench";
import { violations } from "../../src/core/registration/invariants";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, oneCentre, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

describe("register()", () => {
  it("writes hovedsag and two følgesager and stamps the mail in three round trips", async () => {
    const { workbench, understand } = advisor(graph);
    const understood = await understand(await graph.receive());
    await graph.clearRequests();
    const steps: string[] = [];
    const progress = (step: RegisterStep, state: string) => steps.push(`${step} ${state}`);
    const receipt = await workbench.register(understood, oneCentre(understood.choice), { forward: false }, progress);
    const asked = await graph.requests();
    expect(asked.filter(({ inBatch }) => !inBatch)).toHaveLength(3);
    expect(asked.every(({ status }) => status < 300)).toBe(true);
    expect(steps).toEqual(["rows started", "rows done", "stamp started", "stamp done"]);
    const rows = await graph.rows();
    expect(rows.map(({ kind, theme }) => `${kind} ${String(theme)}`)).toEqual([
      "hovedsag HJ01",
      "foelgesag GF02",
      "foelgesag FL05",
    ]);
    expect(violations(rows)).toEqual([]);
    expect(receipt).toMatchObject({
      ok: true,
      value: { alreadyRegistered: false, left: [], registration: { by: SIGNE.address } },
    });
    const message = await graph.message(understood.mail.graphId ?? "");
    expect(message["categories"]).toEqual(["Registreret"]);
  });

  it("answers the very rows that the register holds", async () => {
    const { workbench, understand } = advisor(graph);
    const understood = await understand(await graph.receive());
    const receipt = await workbench.register(understood, threePoints(understood.choice), { forward: false }, silently);
    expect(receipt.ok && "registration" in receipt.value ? receipt.value.registration.rows : []).toEqual(
      await graph.rows(),
    );
    const status = await workbench.lookUp(understood);
    expect(status).toMatchObject({ ok: true, value: { state: "registered" } });
    if (!status.ok || status.value.state !== "registered" || !receipt.ok) throw new Error("not registered");
    expect(status.value.registration).toEqual(receipt.value.registration);
    expect(status.value.registration.caseNumbers).toHaveLength(3);
    expect(status.value.registration.caseNumbers[0]).toMatch(/^HVI-2026-\d{4,}$/);
  });

  it("writes nothing when pressed again, and completes what was left", async () => {
    const { workbench, understand } = advisor(graph);
    const understood = await understand(await graph.receive());
    const choice = oneCentre(understood.choice);
    await graph.setFaults([{ method: "PATCH", pathPattern: "/messages/", kind: "500", times: 1 }]);
    const first = await workbench.register(understood, choice, { forward: false }, silently);
    expect(first).toMatchObject({ ok: true, value: { left: [{ step: "stamp", failure: { kind: "server" } }] } });
    const second = await workbench.register(understood, choice, { forward: true }, silently);
    expect(second).toMatchObject({ ok: true, value: { left: [], alreadyRegistered: false } });
    expect(await graph.rows()).toHaveLength(3);
    const message = await graph.message(understood.mail.graphId ?? "");
    expect(message["categories"]).toEqual(["Registreret"]);
    expect(await graph.messages("drafts")).toHaveLength(1);
  });

  it("tells a second advisor who registered, writing nothing", async () => {
    const [signe, anders] = [advisor(graph, SIGNE), advisor(graph, ANDERS)];
    const understood = await signe.understand(await graph.receive());
    await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    const before = await graph.rows();
    const receipt = await anders.workbench.register(
      understood,
      threePoints(understood.choice),
      { forward: true },
      silently,
    );
    expect(receipt).toMatchObject({
      ok: true,
      value: { alreadyRegistered: true, registration: { by: SIGNE.address } },
    });
    expect(await graph.rows()).toEqual(before);
    expect(await graph.messages("drafts")).toEqual([]);
  });

  it("refuses what contradicts the codebook without asking the register", async () => {
    const { workbench, understand } = advisor(graph);
    const understood = await understand(await graph.receive());
    await graph.clearRequests();
    const receipt = await workbench.register(
      understood,
      { ...understood.choice, points: [], round: null },
      { forward: false },
      silently,
    );
    expect(receipt).toEqual({
      ok: false,
      error: { kind: "invalid-choice", problems: ["points-missing", "round-missing"] },
    });
    expect(await graph.requests()).toEqual([]);
  });

  it("only stamps what is no case", async () => {
    const { workbench, understand } = advisor(graph);
    const understood = await understand(await graph.receive());
    const choice = {
      ...understood.choice,
      contactType: "ikke-sag" as const,
      points: [],
      centre: null,
      treatment: null,
    };
    const receipt = await workbench.register(understood, choice, { forward: false }, silently);
    expect(receipt).toMatchObject({ ok: true, value: { left: [], registration: { rows: [] } } });
    expect(await graph.rows()).toEqual([]);
    expect(await workbench.lookUp(understood)).toEqual({ ok: true, value: { state: "none", notACase: true } });
  });

  it("finds the mail by its Message-ID when its id means nothing in the mailbox", async () => {
    const { workbench, understand } = advisor(graph);
    const understood = await understand({ ...(await graph.receive()), graphId: "AAMkADelsewhere=" });
    const receipt = await workbench.register(understood, oneCentre(understood.choice), { forward: true }, silently);
    expect(receipt).toMatchObject({ ok: true, value: { left: [] } });
    const [message] = await graph.messages("inbox");
    expect(message?.["categories"]).toEqual(["Registreret"]);
  });

  it("keeps a colleague's category that came between reading and stamping", async () => {
    const mail = await graph.receive();
    const colleague = graph.ports({ user: ANDERS });
    let stampings = 0;
    const through: Fetch = async (url, init) => {
      if (init.method === "PATCH" && url.includes("/messages/") && (stampings += 1) === 1) {
        const read = await colleague.readStamp(graph.place, mail);
        if (read.ok) await colleague.stampMail(graph.place, { ...read.value, categories: ["Følg op"] }, null);
      }
      return fetch(url, init);
    };
    const { workbench, understand } = advisor(graph, SIGNE, through);
    const understood = await understand(mail);
    const receipt = await workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    expect(receipt).toMatchObject({ ok: true, value: { left: [] } });
    expect(stampings).toBe(2);
    expect((await graph.message(mail.graphId ?? ""))["categories"]).toEqual(["Følg op", "Registreret"]);
  });
});
