// A register of version 1 with rows becomes one of today, whatever request is the last that gets through.
import { createSendBatch } from "../../../src/adapters/graph/batch";
import { createSend } from "../../../src/adapters/graph/client";
import type { Fetch } from "../../../src/adapters/graph/middleware";
import { bringUpToDate, versionOf } from "../../../src/adapters/graph/migrate";
import { stepCalls } from "../../../src/adapters/graph/migration-calls";
import { listStates } from "../../../src/adapters/graph/provision";
import { readRegisterLists } from "../../../src/adapters/graph/register-lists";
import { pendingMigrations } from "../../../src/core/registration/migrations/all-migrations";
import { columnOf } from "../../../src/core/registration/migrations/migration";
import { LIST_VERSION } from "../../../src/core/registration/schema";
import { startLocalGraph, type LocalGraphForTests } from "../../contracts/local-graph";
import { makeOldRegister, versionOne } from "../../contracts/old-register";

const ROWS = 23;
const SECRET = Buffer.alloc(32, 1).toString("base64");
const SCOPES = ["Sites.Manage.All", "Sites.FullControl.All"];

let graph: LocalGraphForTests;
let cases: string;
beforeEach(async () => {
  graph = await startLocalGraph({ withLists: false });
  cases = await makeOldRegister(createSend(graph.clientOptions({ scopes: SCOPES })), graph.place.siteId, ROWS);
});
afterEach(() => graph.stop());

async function migrated(through?: Fetch) {
  const send = createSend(
    graph.clientOptions({ scopes: SCOPES, ...(through === undefined ? {} : { fetch: through }) }),
  );
  const maker = { municipality: "hvidovre", by: "admin", at: "2026-11-01T08:00:00Z", makeSecret: () => SECRET };
  const sendBatch = createSendBatch(send, () => Promise.resolve());
  const steps: string[] = [];
  const onStep = (_: unknown, { kind }: { kind: string }) => void steps.push(kind);
  return { done: await bringUpToDate({ send, sendBatch, maker, onStep }, graph.place.siteId), steps };
}

interface Item {
  readonly id: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly versions?: number;
}
const items = async (): Promise<readonly Item[]> =>
  ((await graph.manage("GET", `lists/${cases}`)) as { items: Item[] }).items;
const register = async () => {
  const found = await readRegisterLists(createSend(graph.clientOptions({ scopes: SCOPES })), graph.place.siteId);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
};

async function expectMigrated(before: readonly Item[]): Promise<void> {
  const now = await register();
  expect(versionOf(now)).toBe(LIST_VERSION);
  expect(listStates(now).flatMap(({ differences }) => differences)).toEqual([]);
  const after = await items();
  expect(after.map(({ fields }) => fields["ListeVersion"])).toEqual(before.map(() => LIST_VERSION));
  // Nothing was dropped and nothing else touched.
  const kept = after.map(({ id, fields: { ListeVersion: _, ...fields } }) => ({ id, fields }));
  expect(kept).toEqual(before.map(({ id, fields }) => ({ id, fields })));
}

it("readRegisterLists() takes lists without a version for version 1", async () => {
  expect(versionOf(await register())).toBe(1);
});

describe("bringUpToDate() of a register of version 1", () => {
  it("carries out every step, fills every row, keeps every value, and does nothing the second time", async () => {
    const before = await items();
    const { done, steps } = await migrated();
    expect(done.ok).toBe(true);
    expect(steps).toEqual(expect.arrayContaining(["make-list", "add-column", "add-index", "add-choices", "backfill"]));
    await expectMigrated(before);
    await graph.clearRequests();
    expect((await migrated()).steps).toEqual([]);
    expect((await graph.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("keeps choices that were added by hand", async () => {
    const { lists } = await register();
    const art = lists.events?.columns.find((one) => (one as { name: string }).name === "Art") as {
      id: string;
      choice: { choices: string[] };
    };
    const send = createSend(graph.clientOptions({ scopes: SCOPES }));
    const path = `/sites/${graph.place.siteId}/lists/${lists.events?.listId ?? ""}/columns/${art.id}`;
    await send({
      method: "PATCH",
      path,
      body: { choice: { ...art.choice, choices: [...art.choice.choices, "eget"] } },
    });
    await migrated();
    const after = (await register()).lists.events?.columns.find((one) => (one as { name: string }).name === "Art");
    expect((after as typeof art).choice.choices).toEqual(
      expect.arrayContaining(["eget", ...(columnOf("events", "Art").choices ?? [])]),
    );
  });

  it("leaves what an advisor writes meanwhile", async () => {
    const send = createSend(graph.clientOptions({ scopes: SCOPES }));
    let isWritten = false;
    const { done } = await migrated(async (url, init) => {
      if (url.endsWith("/$batch") && !isWritten) {
        isWritten = true;
        const path = `/sites/${graph.place.siteId}/lists/${cases}/items/3/fields`;
        await send({ method: "PATCH", path, body: { Anbefaling: "4" } });
      }
      return fetch(url, init);
    });
    expect(done.ok).toBe(true);
    expect((await items()).find(({ id }) => id === 3)?.fields).toMatchObject({
      Anbefaling: "4",
      ListeVersion: LIST_VERSION,
    });
  });

  it("refuses a register that is newer", async () => {
    await migrated();
    const { lists } = await register();
    const place = { siteId: graph.place.siteId, listId: lists.setup?.listId ?? "" };
    const ports = graph.ports({ scopes: SCOPES });
    const stamp = await ports.readSetting(place, "register-version");
    if (!stamp.ok || stamp.value === null) throw new Error("no version");
    await ports.writeSetting(place, stamp.value, {
      key: "register-version",
      version: 99,
      value: "",
      by: "x",
      at: "2026-01-01T00:00:00Z",
    });
    expect((await migrated()).done).toEqual({
      ok: false,
      error: { kind: "list-version", found: 99, needed: LIST_VERSION },
    });
  });
});

describe("the migrations", () => {
  it("lead from version 1 to today's without a gap, each step about a column there is", () => {
    const versions = pendingMigrations(1).map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: LIST_VERSION - 1 }, (_, index) => index + 2));
    for (const step of pendingMigrations(1).flatMap(({ steps }) => steps))
      if ("column" in step) expect(columnOf(step.list, step.column).name).toBe(step.column);
  });

  it("bring every difference between version 1 and the schema: a new column or choice needs a step", async () => {
    const named = new Set(
      pendingMigrations(1)
        .flatMap(({ steps }) => steps)
        .map((step) => ("column" in step ? `${step.list}.${step.column}` : step.list)),
    );
    const lacking = listStates(await register()).flatMap(({ schema, listId, differences }) =>
      listId === null
        ? [NAMES[schema.displayName] ?? ""]
        : differences.map(({ column }) => `${NAMES[schema.displayName] ?? ""}.${column}`),
    );
    expect(lacking.length).toBeGreaterThan(5);
    expect(lacking.filter((one) => !named.has(one))).toEqual([]);
  });
  const NAMES: Readonly<Record<string, string>> = {
    Sager: "cases",
    Hændelser: "events",
    Centre: "centres",
    Opsætning: "setup",
  };
});

it("stepCalls() renames what people see, never the column, and asks nothing where the name is right", async () => {
  const found = await register();
  const step = { kind: "rename", list: "cases", column: "Center" } as const;
  expect(stepCalls(found, step)).toEqual([]);
  const list = found.lists.cases ?? { listId: "", columns: [] };
  const old = { ...list, columns: [{ id: "c1", name: "Center", displayName: "Forvaltning", text: {} }] };
  const [call, ...more] = stepCalls({ ...found, lists: { cases: old } }, step);
  expect(more).toEqual([]);
  expect(call).toMatchObject({ method: "PATCH", body: { displayName: "Center" } });
  expect(call?.path).toMatch(/\/columns\/c1$/);
});

it("the fixture is what version 1 sent", () => {
  expect(versionOne.map(({ displayName, columns }) => [displayName, columns.length])).toEqual([
    ["Sager", 44],
    ["Hændelser", 7],
    ["Opsætning", 5],
  ]);
});
