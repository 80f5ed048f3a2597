import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pseudonymise } from "../../src/cli/commands/pseudonymise";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";

let graph: LocalGraphForTests;
let folder: string;
let said: string[];
beforeEach(async () => {
  graph = await startLocalGraph();
  folder = mkdtempSync(join(tmpdir(), "pseudonymise-"));
  said = [];
  const say = (line: string) => void said.push(line);
  jest.spyOn(console, "log").mockImplementation(say);
  jest.spyOn(console, "error").mockImplementation(say);
});
afterEach(async () => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  await graph.stop();
});

function run(lists: object, ...words: string[]): Promise<number> {
  const file = join(folder, "settings.json");
  const { tenantId, clientId } = graph.service;
  const municipalities = [{ id: "hvidovre", siteId: graph.place.siteId, lists }];
  writeFileSync(file, JSON.stringify({ tenantId, clientId, municipalities }));
  return pseudonymise.run(["--settings", file, "--municipality", "hvidovre", "--local", graph.origin, ...words]);
}

it("only looks, and says how to write", async () => {
  expect(await run(graph.municipality.lists, "--before", "2020-01-01")).toBe(0);
  expect(said).toEqual([
    "Før 2020-01-01: 0 rækker i 0 registreringer er lukkede eller fortrudte.",
    "Intet er ændret. Kør igen med --apply for at gøre det.",
  ]);
});

it.each([
  ["a date of this year or later", ["--before", "2999-01-01"], /er for sent/],
  ["no date", ["--before", "i fjor"], /er ikke en dato/],
  ["no words", [], /--before/],
  ["both ways", ["--before", "2020-01-01", "--apply", "--dry-run"], /--apply/],
])("refuses %s", async (_, words, sentence) => {
  expect(await run(graph.municipality.lists, ...words)).toBe(2);
  expect(said.join()).toMatch(sentence);
  expect(await graph.requests()).toEqual([]);
});

it("refuses settings without the ids of the lists", async () => {
  expect(await run({ cases: "x" }, "--before", "2020-01-01")).toBe(2);
  expect(said.join()).toMatch(/nævner ikke listerne/);
});

it("may be forced past the year", async () => {
  expect(await run(graph.municipality.lists, "--before", "2999-01-01", "--force")).toBe(0);
});
