// A citizen is known again by the keyed hash of the address, whoever registered, in the round trip that asks anyhow.
import { createSend } from "../../src/adapters/graph/client";
import { ensureCitizenSecret } from "../../src/adapters/graph/register-setup";
import type { Mail } from "../../src/core/mail/mail";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, oneCentre, SIGNE, silently } from "./advisor";

const SECRET = Buffer.alloc(32, 7).toString("base64");
const maker = { by: "admin@kommune.example", at: "2026-11-01T08:00:00Z", makeSecret: () => SECRET };

let graph: LocalGraphForTests;
const setupPlace = () => ({ siteId: graph.place.siteId, listId: graph.municipality.lists.setup ?? "" });
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.stop());

const makeSecret = () => ensureCitizenSecret(createSend(graph.clientOptions()), setupPlace(), maker);

async function registered(from: string): Promise<void> {
  const signe = advisor(graph, SIGNE);
  const understood = await signe.understand(await graph.receive({ from }));
  const receipt = await signe.workbench.register(
    understood,
    oneCentre(understood.choice),
    { forward: false },
    silently,
  );
  if (!receipt.ok) throw new Error(receipt.error.kind);
}

async function lookedUp(mail: Mail) {
  const { workbench, understand } = advisor(graph, ANDERS);
  const status = await workbench.lookUp(await understand(mail));
  if (!status.ok) throw new Error(status.error.kind);
  return status.value;
}

it("ensureCitizenSecret() makes one secret, and never another", async () => {
  expect(await makeSecret()).toEqual({ ok: true, value: true });
  expect(await makeSecret()).toEqual({ ok: true, value: false });
});

describe("lookUp() of a mail by a citizen who has written before", () => {
  beforeEach(async () => {
    await makeSecret();
    await registered("Bodil.Bech@mail.example");
  });

  it("names the case, once, not its følgesager", async () => {
    const status = await lookedUp(await graph.receive({ from: "bodil.bech+post@MAIL.example" }));
    expect(status).toMatchObject({ state: "none", returning: { caseNumbers: ["HVI-2026-0001"] } });
    expect(status.returning?.cases[0]).toMatchObject({ kind: "hovedsag", centre: "sundhed-og-aeldre", theme: "HJ01" });
  });

  it.each(["anden.borger@mail.example", "sagsbehandler@kommune.example"])("says nothing of %s", async (from) => {
    expect(await lookedUp(await graph.receive({ from }))).not.toHaveProperty("returning");
  });

  it("does not count the mail itself", async () => {
    const [mail] = await Promise.all([graph.receive({ from: "ny@mail.example" })]);
    await registered("ny@mail.example");
    expect((await lookedUp(mail)).returning?.cases).toHaveLength(1);
  });

  it("asks in the round trip that asks anyhow, after the first; the case in one more where it is about the same", async () => {
    const { workbench, understand } = advisor(graph, ANDERS);
    await workbench.lookUp(await understand(await graph.receive({ from: "bodil.bech@mail.example" })));
    const next = await understand(await graph.receive({ from: "bodil.bech@mail.example" }));
    await graph.clearRequests();
    const status = await workbench.lookUp(next);
    expect(status).toMatchObject({
      ok: true,
      value: {
        returning: { cases: [{ itemId: 1 }] },
        related: {
          why: "same-matter",
          reasons: expect.arrayContaining(["centre", "theme"]),
          caseNumbers: ["HVI-2026-0001", expect.any(String), expect.any(String)],
        },
      },
    });
    expect((await graph.requests()).filter(({ inBatch }) => !inBatch)).toHaveLength(2);
  });

  it("keeps no address in the register", async () => {
    const [row] = await graph.rows();
    expect(row?.citizenKey).toMatch(/^[a-z2-7]{16}$/);
    expect(JSON.stringify(await graph.rows())).not.toMatch(/bodil|mail\.example/i);
  });
});

it("register() without a secret writes the rows without a key", async () => {
  await registered("bodil@mail.example");
  expect((await graph.rows()).map(({ citizenKey }) => citizenKey)).toEqual([null, null, null]);
});

it("lists that were made for another municipality are told, and nothing is asked or written in them", async () => {
  const stamp = { key: "register-version", version: 2, value: "ishoej", by: maker.by, at: maker.at };
  await graph.ports().writeSetting(setupPlace(), null, stamp);
  const { workbench, understand } = advisor(graph, SIGNE);
  const understood = await understand(await graph.receive());
  const failure = { ok: false, error: { kind: "settings", problems: ["hvidovre.lists: anden-kommunes"] } };
  expect(await workbench.lookUp(understood)).toEqual(failure);
  expect(await workbench.register(understood, understood.choice, { forward: false }, silently)).toEqual(failure);
  expect(await graph.rows()).toEqual([]);
});

describe("a list of another version", () => {
  it.each([1, 99])("version %i is told, and nothing is written", async (version) => {
    const ports = graph.ports();
    const stamp = { key: "register-version", version, value: "", by: maker.by, at: maker.at };
    await ports.writeSetting(setupPlace(), null, stamp);
    const { workbench, understand } = advisor(graph, SIGNE);
    const understood = await understand(await graph.receive());
    const failure = { ok: false, error: { kind: "list-version", found: version, needed: 2 } };
    expect(await workbench.lookUp(understood)).toEqual(failure);
    expect(await workbench.register(understood, understood.choice, { forward: false }, silently)).toEqual(failure);
    expect(await graph.rows()).toEqual([]);
  });
});
