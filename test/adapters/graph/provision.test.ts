import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSend, type Send } from "../../../src/adapters/graph/client";
import { columnDefinition, compareColumns } from "../../../src/adapters/graph/column-definition";
import { grantList, provisionCalls, provisionList, readListState } from "../../../src/adapters/graph/provision";
import { provision } from "../../../src/cli/commands/provision";
import { CASES_LIST, EVENTS_LIST } from "../../../src/core/registration/schema";
import { startLocalGraph, type LocalGraphForTests } from "../../contracts/local-graph";

let graph: LocalGraphForTests;
let send: Send;
beforeEach(async () => {
  graph = await startLocalGraph({ withLists: false });
  send = createSend(graph.clientOptions({ scopes: ["Sites.Manage.All", "Sites.FullControl.All"] }));
});
afterEach(() => graph.stop());

const stateOf = async (schema = CASES_LIST) => {
  const state = await readListState(send, graph.place.siteId, schema);
  if (!state.ok) throw new Error(state.error.kind);
  return state.value;
};

describe("provisionList()", () => {
  it.each([CASES_LIST, EVENTS_LIST])(
    "makes the list $displayName as its schema says, and nothing the second time",
    async (schema) => {
      const made = await provisionList(send, graph.place.siteId, schema);
      expect(made).toMatchObject({ ok: true, value: { differences: [] } });
      await graph.clearRequests();
      expect(await provisionList(send, graph.place.siteId, schema)).toEqual(made);
      expect((await graph.requests()).map(({ method }) => method)).toEqual(["GET", "GET"]);
    },
  );

  it("adds the columns an older list lacks", async () => {
    const older = { ...CASES_LIST, columns: CASES_LIST.columns.slice(0, 30) };
    await provisionList(send, graph.place.siteId, older);
    expect((await stateOf()).differences.map(({ column }) => column)).toEqual(
      CASES_LIST.columns.slice(30).map(({ name }) => name),
    );
    await provisionList(send, graph.place.siteId, CASES_LIST);
    expect((await stateOf()).differences).toEqual([]);
  });

  it("tells a column of another type and leaves it", async () => {
    const other = CASES_LIST.columns.map((one) => (one.name === "Svarfrist" ? { ...one, type: "text" as const } : one));
    await provisionList(send, graph.place.siteId, { ...CASES_LIST, columns: other });
    const state = await stateOf();
    expect(state.differences).toEqual([{ column: "Svarfrist", problem: "other-type" }]);
    expect(provisionCalls(graph.place.siteId, state)).toEqual([]);
  });
});

it("grantList() grants the app once, and only then can the app write", async () => {
  const made = await provisionList(send, graph.place.siteId, CASES_LIST);
  if (!made.ok || made.value.listId === null) throw new Error("not made");
  const place = { ...graph.place, listId: made.value.listId };
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

  it("checks, rehearses, makes, grants and checks again", async () => {
    expect(await run("--check")).toBe(1);
    expect(said).toEqual([
      "Listen Sager findes ikke.",
      "Listen Hændelser findes ikke.",
      "Listen Opsætning findes ikke.",
    ]);
    expect(await run("--dry-run", "--grant")).toBe(0);
    expect(said.filter((line) => line.startsWith("POST https://graph.microsoft.com/v1.0/sites/"))).toHaveLength(3);
    expect((await stateOf()).listId).toBeNull();
    expect(await run("--grant")).toBe(0);
    expect(await run("--check")).toBe(0);
    expect((await stateOf()).listId).not.toBeNull();
  });

  it.each([
    [["--municipality", "ukendt"], 2],
    [["--ukendt"], 2],
  ])("answers %j with exit code %i", async (words, code) => {
    expect(await run(...words)).toBe(code);
  });
});
