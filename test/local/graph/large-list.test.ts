import { Database } from "node-sqlite3-wasm";
import { makeSager, startService, type LocalService, type Sager, nextOf } from "./local-service";

const ROWS = 30_000;
const enc = encodeURIComponent;
let at: LocalService;
let sager: Sager;

/** Rows as the service itself writes them, but in one go. */
function fill(file: string): void {
  const database = new Database(file);
  const by = JSON.stringify({ name: "Signe Holm", address: "signe.holm@kommune.example" });
  const item = database.prepare("INSERT INTO items VALUES (1, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0)");
  database.exec("BEGIN");
  for (let id = 1; id <= ROWS; id += 1) {
    const status = id % 5 === 0 ? "lukket" : "aaben";
    const fields = { Noegle: `mail${id}-0`, MailNoegle: `mail${id}`, Status: status, Plan: "x".repeat(300), Antal: id };
    const time = "2026-05-12T07:14:00Z";
    item.run([
      id,
      `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
      JSON.stringify(fields),
      time,
      time,
      by,
      by,
      id,
    ]);
  }
  item.finalize();
  database.run("UPDATE lists SET last_item = ?, last_change = ?", [ROWS, ROWS]);
  database.exec("COMMIT");
  database.close();
}

beforeAll(async () => {
  const first = await startService();
  sager = await makeSager(first);
  await first.stop(true);
  fill(first.file);
  at = await startService({ databaseFile: first.file });
  // The grant outlives the restart; the token does not.
}, 60_000);
afterAll(() => at.stop());

test("a row is found by its key, and added, in well under a second", async () => {
  const started = performance.now();
  for (let id = 1; id <= 20; id += 1) {
    const found = await at.graph(
      "GET",
      `${sager.path}/items?$expand=fields&$filter=${enc(`fields/MailNoegle eq 'mail${id * 1000}'`)}`,
    );
    expect(found.body.value).toHaveLength(1);
    expect(
      (await at.graph("POST", `${sager.path}/items`, { fields: { Noegle: `ny${id}-0`, MailNoegle: `ny${id}` } }))
        .status,
    ).toBe(201);
  }
  expect(performance.now() - started).toBeLessThan(40 * 250);
});

test.each([
  ["an indexed condition with over 5,000 rows", "fields/Status eq 'aaben'"],
  ["an unindexed condition with one row", "fields/Antal eq 17"],
  ["an unindexed condition beside an indexed one with too many", "fields/Status eq 'lukket' and fields/Antal eq 5"],
])("%s is throttled", async (_what, filter) => {
  const headers = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
  const {
    status,
    body,
    headers: answered,
  } = await at.graph("GET", `${sager.path}/items?$top=1&$filter=${enc(filter)}`, undefined, { headers });
  expect([status, body.error.message]).toEqual([429, expect.stringContaining("list view threshold")]);
  expect(answered.get("retry-after")).toBe("1");
});

test("an order other than by id is throttled too", async () => {
  expect((await at.graph("GET", `${sager.path}/items?$orderby=${enc("id desc")}`)).status).toBe(429);
});

test("the whole list is read in pages of at most 5,000; 200 unless asked for", async () => {
  expect((await at.graph("GET", `${sager.path}/items`)).body.value).toHaveLength(200);
  const ids = new Set<string>();
  let pages = 0;
  let next = `${sager.path}/items?$top=9999&$select=id`;
  while (next !== "") {
    const { body } = await at.graph("GET", next);
    for (const one of body.value) ids.add(one.id);
    pages += 1;
    next = nextOf(body);
  }
  expect([ids.size, pages]).toEqual([ROWS + 20, 7]);
}, 30_000);
