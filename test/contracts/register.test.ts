// The register's contract on the local Graph and on answers in the shapes Graph documents.
import { loadGraphMetadata } from "./graph-metadata";
import { startLocalGraph, type LocalGraphForTests } from "./local-graph";
import { recordedSubject, type Exchange } from "./recorded-graph";
import { SCENARIOS, type Subject } from "./register-contract";
import type { Fetch } from "../../src/adapters/graph/middleware";

const metadata = loadGraphMetadata();
const names = Object.keys(SCENARIOS);

/** What is wrong with the requests that were made, parts of batches one by one; nothing where the metadata is absent. */
function problems(asked: readonly Exchange[]): readonly string[] {
  const single = asked.flatMap(({ method, url, body }) =>
    url === "/$batch" ? (body as { requests: Exchange[] }).requests : [{ method, url, body }],
  );
  return single.flatMap(({ method, url, body }) => metadata?.validateRequest(method, url, body) ?? []);
}

describe("the register on the local Graph", () => {
  let graph: LocalGraphForTests;
  beforeAll(async () => {
    graph = await startLocalGraph({ isDirect: true });
  });
  afterAll(() => graph.stop());

  const FAULTS = {
    "throttled-part": { method: "POST", pathPattern: "/lists/[^/]+/items$", kind: "throttle", skip: 1, times: 1 },
    forbidden: { method: "GET", pathPattern: "/lists/[^/]+/items$", kind: "forbidden" },
    "lost-answer": { method: "POST", pathPattern: "/lists/[^/]+/items$", kind: "504-after", times: 1 },
    unavailable: { method: "GET", pathPattern: "/lists/[^/]+/items$", kind: "503" },
  };

  it.each(names)("%s", async (name) => {
    await graph.manage("POST", "reset", {});
    const mail = await graph.receive();
    const asked: Exchange[] = [];
    const through: Fetch = (url, init) => {
      const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body as string);
      asked.push({ method: init.method ?? "GET", url: url.slice(`${graph.origin}/v1.0`.length), body });
      return graph.fetch(url, init);
    };
    const subject: Subject = {
      ports: graph.ports({ fetch: through }),
      place: graph.place,
      setup: { siteId: graph.place.siteId, listId: graph.municipality.lists.setup ?? "" },
      graphId: mail.graphId ?? "",
      arrange: (fault) => graph.setFaults([FAULTS[fault]]),
    };
    await SCENARIOS[name]?.(subject);
    await graph.setFaults([]);
    expect(problems(asked)).toEqual([]);
  });
});

describe("the register on recorded answers", () => {
  it.each(names)("%s", async (name) => {
    const { subject, asked, left } = recordedSubject(name);
    await SCENARIOS[name]?.(subject);
    expect(left()).toEqual([]);
    expect(problems(asked)).toEqual([]);
  });
});

it(`holds requests against Graph's metadata${metadata === null ? " (skipped: the shared-data graph/*.json is absent)" : ""}`, () => {
  expect(problems([{ method: "PUT", url: "/sites/a/lists/b/items" }])).toHaveLength(metadata === null ? 0 : 1);
});
