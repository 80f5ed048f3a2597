// Every request that registering, forwarding and undoing makes is one that Microsoft documents, and none needs more than
// the two scopes the pane asks for. Microsoft's tables are read where they lie beside the repository.
import { readFileSync } from "node:fs";
import { PANE_SCOPES } from "../../../src/adapters/graph/scopes";
import type { Fetch } from "../../../src/adapters/graph/middleware";
import { advisor, SIGNE, silently, threePoints } from "../../app/advisor";
import { startLocalGraph } from "../../contracts/local-graph";
import { sharedFile } from "../../shared-data";

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Every request of a whole life of a registration, parts of batches one by one. */
async function wholeLife(): Promise<readonly Asked[]> {
  const graph = await startLocalGraph();
  const asked: Asked[] = [];
  const through: Fetch = (url, init) => {
    const body: unknown = init.body === undefined ? null : JSON.parse(init.body as string);
    const path = url.slice(`${graph.origin}/v1.0`.length);
    asked.push({
      method: init.method ?? "GET",
      url: path,
      headers: Object.fromEntries(new Headers(init.headers)),
      body,
    });
    return fetch(url, init);
  };
  const { workbench, understand } = advisor(graph, SIGNE, through);
  const understood = await understand({ ...(await graph.receive()), graphId: "AAMkelsewhere" });
  const receipt = await workbench.register(understood, threePoints(understood.choice), { forward: true }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  const undone = await workbench.undo(understood, receipt.value.registration);
  if (!undone.ok) throw new Error(undone.error.kind);
  await graph.stop();
  const parts = asked.flatMap(({ url, body }) => (url === "/$batch" ? (body as { requests: Asked[] }).requests : []));
  return [...asked.filter(({ url }) => url !== "/$batch"), ...parts];
}

let life: readonly Asked[];
beforeAll(async () => {
  life = await wholeLife();
});

const templateOf = (url: string): string =>
  (url.split("?")[0] ?? "")
    .toLowerCase()
    .replace(/^\/(users|sites)\/[^/]+/, "/$1/{id}")
    .replace(/\/(lists|items|messages|mailfolders)\/[^/]+/g, "/$1/{id}");

it("asks for immutable ids in every request, parts of batches included", () => {
  const without = life.filter(
    ({ headers }) => !/IdType="ImmutableId"/.test(headers["Prefer"] ?? headers["prefer"] ?? ""),
  );
  expect(without).toEqual([]);
});

it("names the shared mailbox in every path and never the person's own", () => {
  expect(life.filter(({ url }) => /^\/me\b/i.test(url))).toEqual([]);
  const mailboxes = life.filter(({ url }) => url.startsWith("/users/")).map(({ url }) => url.split("/")[2]);
  expect(new Set(mailboxes)).toEqual(new Set(["borgerraadgiver%40kommune.example"]));
});

it("changes rows and stamps only under If-Match", () => {
  const changes = life.filter(
    ({ method, url, body }) =>
      method === "PATCH" && (/\/fields$/.test(url) || JSON.stringify(body).includes("categories")),
  );
  expect(changes.length).toBeGreaterThanOrEqual(5);
  expect(changes.filter(({ headers }) => !(headers["If-Match"] ?? headers["if-match"]))).toEqual([]);
});

it("never sends a mail, and writes no text of the mail into the register", () => {
  expect(life.filter(({ url }) => /\/(send|forward|sendMail)$/i.test(url))).toEqual([]);
  const rows = life.filter(({ url, method }) => method === "POST" && /\/items$/.test(url));
  // Three rows, the event of the registration, and one for each row taken back.
  expect(rows).toHaveLength(7);
  for (const { body } of rows) expect(JSON.stringify(body)).not.toMatch(/hjemmehjælp|ansøgning|borger@|Borgersen/i);
});

/** What each documented least scope is covered by: the shared variant of it, or the app's grant on the list. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  "Mail.ReadWrite.Shared": ["Mail.Read", "Mail.ReadBasic", "Mail.ReadWrite"],
  "Lists.SelectedOperations.Selected": ["Sites.Read.All", "Sites.ReadWrite.All"],
};

const permissions = sharedFile("graph/paths-permissions.json");
(permissions === null ? it.skip : it)(
  "makes documented requests that the pane's scopes cover (needs graph/paths-permissions.json)",
  () => {
    const { paths } = JSON.parse(readFileSync(permissions ?? "", "utf8")) as {
      paths: Record<string, Record<string, { least: string[] }>>;
    };
    const covered = PANE_SCOPES.flatMap((scope) => COVERS[scope] ?? []);
    const uncovered = life.filter(({ method, url }) => {
      const least = paths[templateOf(url)]?.[method]?.least;
      return least === undefined || !least.some((scope) => covered.includes(scope));
    });
    expect(uncovered.map(({ method, url }) => `${method} ${templateOf(url)}`)).toEqual([]);
  },
);

const schema = sharedFile("graph/graph-v1.0-cut.json");
(schema === null ? it.skip : it)(
  "writes only properties that Microsoft's schema of a message has (needs graph/graph-v1.0-cut.json)",
  () => {
    const { $defs } = JSON.parse(readFileSync(schema ?? "", "utf8")) as {
      $defs: Record<string, { properties?: object }>;
    };
    const known = ["message", "outlookItem"].flatMap((name) =>
      Object.keys($defs[`microsoft.graph.${name}`]?.properties ?? {}),
    );
    const written = life
      .filter(({ method, url }) => method === "PATCH" && url.startsWith("/users/"))
      .flatMap(({ body }) => Object.keys(body as object));
    expect(
      [...new Set(written)].filter((name) => !known.includes(name) && name !== "singleValueExtendedProperties"),
    ).toEqual([]);
  },
);
