// The requests of the worklist and the case search: each is one that Microsoft documents, within the two scopes of the
// pane, and none filters on a column without an index.
import type { Fetch } from "../../../src/adapters/graph/middleware";
import { OPEN_CASES } from "../../../src/core/cases/case-query";
import { CASES_LIST } from "../../../src/core/registration/schema";
import { advisor, SIGNE, silently } from "../../app/advisor";
import { loadGraphMetadata } from "../../contracts/graph-metadata";
import { startLocalGraph } from "../../contracts/local-graph";

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function everySearch(): Promise<readonly Asked[]> {
  const graph = await startLocalGraph();
  const asked: Asked[] = [];
  const through: Fetch = (url, init) => {
    const path = url.slice(`${graph.origin}/v1.0`.length);
    const headers = Object.fromEntries(new Headers(init.headers));
    const { requests } = JSON.parse((init.body as string | undefined) ?? "{}") as { requests?: Asked[] };
    asked.push(...(path === "/$batch" ? (requests ?? []) : [{ method: init.method ?? "GET", url: path, headers }]));
    return fetch(url, init);
  };
  const { workbench, worklist, cases, understand } = advisor(graph, SIGNE, through, [
    { ...graph.municipality, id: "anden" },
  ]);
  const understood = await understand(await graph.receive());
  await workbench.register(understood, understood.choice, { forward: false }, silently);
  await graph.receive({ subject: "Venter" });
  asked.length = 0;
  const page = await worklist.read(graph.municipality);
  if (!page.ok) throw new Error(page.error.kind);
  await worklist.consider(graph.municipality, page.value.waiting);
  const any = { ...OPEN_CASES, status: null };
  for (const query of [
    OPEN_CASES,
    { ...any, itemId: 1 },
    { ...any, esdhNumber: "O'Brien/1" },
    { ...any, theme: "HJ01" },
    any,
  ]) {
    const found = await cases.find(graph.municipality, query);
    if (!found.ok) throw new Error(found.error.kind);
    const [line] = found.value.lines;
    if (line !== undefined) await cases.open(graph.municipality, line);
  }
  await graph.stop();
  return asked;
}

let asked: readonly Asked[];
beforeAll(async () => {
  asked = await everySearch();
});

const filterOf = (url: string): string => new URLSearchParams(url.split("?")[1] ?? "").get("$filter") ?? "";
const onList = (one: Asked): boolean => one.url.startsWith("/sites/");

test("every filter on the list names one indexed column", () => {
  const indexed = new Set(CASES_LIST.columns.filter((column) => column.indexed).map(({ name }) => name));
  const filters = asked
    .filter(onList)
    .map(({ url }) => filterOf(url))
    .filter((filter) => filter !== "");
  expect(filters.length).toBeGreaterThanOrEqual(8);
  for (const filter of filters) {
    const columns = new Set([...filter.matchAll(/fields\/(\w+)/g)].map(([, column]) => column ?? ""));
    expect([...columns].map((column) => [column, indexed.has(column)])).toEqual([[expect.any(String), true]]);
  }
});

test("none asks to be answered although it may fail", () => {
  expect(asked.filter(({ headers }) => /HonorNonIndexed/i.test(JSON.stringify(headers)))).toEqual([]);
});

test("every request asks for immutable ids and only reads", () => {
  expect(asked.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(asked.filter(({ headers }) => !/ImmutableId/.test(JSON.stringify(headers)))).toEqual([]);
  expect(asked.filter(({ url }) => /^\/me\b/i.test(url))).toEqual([]);
});

test("lists of lines leave out who wrote what: only an id and the fields that are read", () => {
  // A case that is opened is read whole, with what hangs on it.
  const isWhole = (url: string) => url.includes("MailNoegle%20eq") || url.includes("startswith(fields/ForaelderNoegle");
  const lines = asked.filter(({ url }) => /\/items\?/.test(url) && !isWhole(url));
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.filter(({ url }) => !/[?&]\$select=id(&|$)/.test(url))).toEqual([]);
});

const metadata = loadGraphMetadata();
/** What each documented least scope is covered by: the shared variant of it, or the app's grant on the list. */
const COVERED = ["Mail.Read", "Mail.ReadBasic", "Mail.ReadWrite", "Sites.Read.All"];

(metadata === null ? test.skip : test)(
  "every request is one of Microsoft's, and the pane's scopes cover it (needs graph/graph-v1.0-cut.json)",
  () => {
    const problems = asked.flatMap(({ method, url }) => metadata?.validateRequest(method, url) ?? []);
    expect(problems).toEqual([]);
    const uncovered = asked.filter(({ method, url }) => {
      const least = metadata?.leastScopes(method, url) ?? null;
      return least !== null && !least.some((scope) => COVERED.includes(scope));
    });
    expect(uncovered.map(({ url }) => url)).toEqual([]);
  },
);
