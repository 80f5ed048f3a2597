import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSendBatch } from "../../../src/adapters/graph/batch";
import { createSend, type Send } from "../../../src/adapters/graph/client";
import { columnDefinition, compareColumns } from "../../../src/adapters/graph/column-definition";
import { bringUpToDate } from "../../../src/adapters/graph/migrate";
import { grantList, listStates, repairCalls } from "../../../src/adapters/graph/provision";
import { readRegisterLists } from "../../../src/adapters/graph/register-lists";
import { provision } from "../../../src/cli/commands/provision";
import { CASES_LIST } from "../../../src/core/registration/schema";
import { makeOldRegister } from "../../contracts/old-register";
import { startLocalGraph, type LocalGraphForTests } from "../../contracts/local-graph";

let graph: LocalGraphForTests;
let send: Send;
beforeEach(async () => {
  graph = await startLocalGraph({ withLists: false });
  send = createSend(graph.clientOptions({ scopes: ["Sites.Manage.All", "Sites.FullControl.All"] }));
});
afterEach(() => graph.stop());

const SECRET = Buffer.alloc(32, 1).toString("base64");
const attempt = (municipality = "hvidovre") => {
  const maker = { municipality, by: "admin", at: "2026-11-01T08:00:00Z", makeSecret: () => SECRET };
  const sendBatch = createSendBatch(send, () => Promise.resolve());
  return bringUpToDate({ send, sendBatch, maker, onStep: () => undefined }, graph.place.siteId);
};
const make = async () => {
  const made = await attempt();
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
};
const standing = async () => {
  const register = await readRegisterLists(send, graph.place.siteId);
  if (!register.ok) throw new Error(register.error.kind);
  return register.value;
};

describe("bringUpToDate() where there is nothing", () => {
  it("makes every list as its schema says, and writes nothing the second time", async () => {
    const made = await make();
    expect(listStates(made).map(({ schema, differences }) => [schema.displayName, differences])).toEqual([
      ["Sager", []],
      ["Hændelser", []],
      ["Centre", []],
      ["Opsætning", []],
    ]);
    await graph.clearRequests();
    expect(await make()).toEqual(made);
    expect(new Set((await graph.requests()).map(({ method }) => method))).toEqual(new Set(["GET"]));
  });

  it("leaves a column of another type, and tells it", async () => {
    const columns = CASES_LIST.columns.map((one) =>
      one.name === "Svarfrist" ? { ...one, type: "text" as const } : one,
    );
    const { displayName, description } = CASES_LIST;
    const body = {
      displayName,
      description,
      columns: columns.map(columnDefinition),
      list: { template: "genericList" },
    };
    await send({ method: "POST", path: `/sites/${graph.place.siteId}/lists`, body });
    const [cases] = listStates(await make());
    expect(cases?.differences).toEqual([{ column: "Svarfrist", problem: "other-type" }]);
    expect(repairCalls(await standing())).toEqual([]);
  });
});

it("bringUpToDate() refuses the lists of another municipality, and writes nothing in them", async () => {
  await make();
  await graph.clearRequests();
  const problems = ["ishoej.siteId: anden-kommunes (hvidovre)"];
  expect(await attempt("ishoej")).toEqual({ ok: false, error: { kind: "settings", problems } });
  expect((await graph.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
});

it("grantList() grants the app once, and only then can the app write", async () => {
  const { lists } = await make();
  const place = { ...graph.place, listId: lists.cases?.listId ?? "" };
  const key = "0".repeat(40) as Parameters<ReturnType<typeof graph.ports>["findRows"]>[1];
  const app = { id: graph.service.clientId, displayName: "Borgerrådgiver" };
  expect(await graph.ports().findRows(place, key)).toEqual({ ok: false, error: { kind: "forbidden", what: "list" } });
  expect(await grantList(send, place.siteId, place.listId, app)).toEqual({ ok: true, value: true });
  expect(await grantList(send, place.siteId, place.listId, app)).toEqual({ ok: true, value: false });
  expect(await graph.ports().findRows(place, key)).toEqual({ ok: true, value: [] });
});

describe("compareColumns()", () => {
  const [key] = CASES_LIST.columns;
  const definition = columnDefinition(key!);
  it.each([
    ["missing", []],
    ["not-indexed", [{ ...definition, indexed: false }]],
    ["not-unique", [{ ...definition, enforceUniqueValues: false }]],
    ["other-type", [{ name: "Noegle", number: {} }]],
  ])("tells %s", (problem, existing) => {
    expect(compareColumns([key!], existing)).toEqual([{ column: "Noegle", problem }]);
  });

  it("tells choices that a list lacks", () => {
    const kind = CASES_LIST.columns.find(({ name }) => name === "Sagsart")!;
    const existing = [{ name: "Sagsart", choice: { choices: ["hovedsag"] } }];
    expect(compareColumns([kind], existing)).toEqual([{ column: "Sagsart", problem: "choices-missing" }]);
  });
});

describe("provision, the command", () => {
  let folder: string;
  let settings: string;
  let said: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "provision-"));
    settings = join(folder, "settings.json");
    const { tenantId, clientId } = graph.service;
    const municipalities = [{ id: "hvidovre", siteId: graph.place.siteId, lists: { cases: "", events: "" } }];
    writeFileSync(settings, JSON.stringify({ tenantId, clientId, municipalities }));
    said = [];
    const say = (line: string) => void said.push(line);
    jest.spyOn(console, "log").mockImplementation(say);
    jest.spyOn(console, "error").mockImplementation(say);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  const run = (...words: string[]) =>
    provision.run(["--settings", settings, "--municipality", "hvidovre", "--local", graph.origin, ...words]);
  const posted = () => said.filter((line) => line.startsWith("POST https://graph.microsoft.com/v1.0/sites/"));

  it("checks, rehearses, makes, grants and checks again", async () => {
    expect(await run("--check")).toBe(1);
    expect(said).toEqual(["Sager", "Hændelser", "Centre", "Opsætning"].map((list) => `Listen ${list} findes ikke.`));
    expect(await run("--dry-run", "--grant")).toBe(0);
    // Four lists, and what the register says about itself; the secret is not made for a rehearsal.
    expect(posted()).toHaveLength(6);
    expect(said.filter((line) => line.includes('"Vaerdi": "hvidovre"'))).toHaveLength(1);
    expect(said.filter((line) => line.includes("<32 tilfældige byte i base64>"))).toHaveLength(1);
    expect((await standing()).lists).toEqual({});
    expect(await run("--grant")).toBe(0);
    expect(await run("--check")).toBe(0);
    expect(said.at(-1)).toBe("Registret er af udgave 2.");
    expect(await run("--dry-run")).toBe(0);
    expect(said.at(-1)).toBe("Der er intet at ændre.");
    expect(Object.keys((await standing()).lists)).toHaveLength(4);
  });

  it("rehearses every request of a migration, and writes none; then carries it out", async () => {
    await makeOldRegister(send, graph.place.siteId, 3);
    expect(await run("--check")).toBe(1);
    expect(said).toContain("Registret er af udgave 1; programmet skriver i udgave 2.");
    expect(said).toContain("Listen Centre findes ikke.");
    expect(said).toContain("Sager: kolonnen BorgerNoegle mangler.");
    said.length = 0;
    await graph.clearRequests();
    expect(await run("--dry-run")).toBe(0);
    expect((await graph.requests()).every(({ method }) => method === "GET")).toBe(true);
    expect(said[0]).toBe("Udgave 2: Borgernøgle, hændelser og centre");
    const calls = said.filter((line) => /^(POST|PATCH) /.test(line));
    expect(calls.some((line) => line.startsWith("POST") && line.includes('"name": "BorgerNoegle"'))).toBe(true);
    expect(calls.some((line) => line.startsWith("PATCH") && line.includes('"indexed": true'))).toBe(true);
    expect(calls.some((line) => line.includes('\nIf-Match: "'))).toBe(true);
    expect(said).toContain("  i alt 3 rækker skrives således, hver med sin egen If-Match");
    expect(await run()).toBe(0);
    expect(await run("--check")).toBe(0);
  });

  it("says in Danish what failed, and that it may be run again", async () => {
    await graph.setFaults([{ method: "POST", pathPattern: "/lists$", kind: "503", skip: 1, times: 1 }]);
    expect(await run()).toBe(1);
    expect(said.at(-1)).toMatch(/Et nyt forsøg skriver ikke noget to gange/);
    expect(await run()).toBe(0);
    expect(await run("--check")).toBe(0);
  });

  it.each([
    [["--municipality", "ukendt"], 2],
    [["--ukendt"], 2],
  ])("answers %j with exit code %i", async (words, code) => {
    expect(await run(...words)).toBe(code);
  });
});
