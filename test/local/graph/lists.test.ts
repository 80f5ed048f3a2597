import {
  ADMIN,
  ADVISORS,
  makeSager,
  startService,
  type Answer,
  type LocalService,
  type Sager,
  nth,
  nextOf,
} from "./local-service";

const enc = encodeURIComponent;
const HONOR = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
let at: LocalService;
let sager: Sager;
let instant = new Date("2026-05-12T07:14:00Z");

beforeAll(async () => {
  at = await startService({ now: () => instant });
});
afterAll(() => at.stop());
beforeEach(async () => {
  instant = new Date("2026-05-12T07:14:00Z");
  await at.local("POST", "/reset", { lists: true });
  sager = await makeSager(at);
});

const add = (fields: object): Promise<Answer> => at.graph("POST", `${sager.path}/items`, { fields });
const query = (options: string, headers = {}): Promise<Answer> =>
  at.graph("GET", `${sager.path}/items?${options}`, undefined, { headers });

describe("making lists", () => {
  const site = (): string => `/sites/${at.service.siteId}`;
  const post = (path: string, body: unknown, scopes = ADMIN): Promise<Answer> =>
    at.graph("POST", path, body, { scopes });

  test.each([
    ["a multi-choice column", { name: "A", choice: { choices: ["x"], displayAs: "checkBoxes" } }, 400],
    ["unique without an index", { name: "A", text: {}, enforceUniqueValues: true }, 400],
    ["an index on a multi-line column", { name: "A", text: { allowMultipleLines: true }, indexed: true }, 400],
    ["two facets", { name: "A", text: {}, number: {} }, 400],
    ["no facet", { name: "A" }, 400],
    ["a default value of null", { name: "A", text: {}, defaultValue: null }, 500],
    ["a validation of null", { name: "A", text: {}, validation: null }, 500],
    ["an unknown property", { name: "A", text: {}, colour: "red" }, 400],
    ["a name that is taken", { name: "Noegle", text: {} }, 409],
    ["a plain column", { name: "A", text: {} }, 201],
  ])("POST columns with %s", async (_what, column, status) => {
    expect((await post(`${sager.path}/columns`, column)).status).toBe(status);
  });

  test("POST columns with null says what the service says", async () => {
    const { body } = await post(`${sager.path}/columns`, { name: "A", text: {}, defaultValue: null });
    expect(body.error.message).toBe("General exception while processing");
  });

  test("names outside ASCII are encoded and cut at 32", async () => {
    const { body } = await post(`${sager.path}/columns`, { displayName: "Følgesager i året", text: {} });
    expect([body.name, body.displayName]).toEqual(["F_x00f8_lgesager_x0020_i_x0020__", "Følgesager i året"]);
  });

  test("the twenty-first index is refused", async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 17; index += 1)
      statuses.push((await post(`${sager.path}/columns`, { name: `I${index}`, text: {}, indexed: true })).status);
    expect(statuses.slice(-2)).toEqual([201, 400]);
  });

  test("a list with a column that is refused is not made at all", async () => {
    const columns = [
      { name: "A", text: {} },
      { name: "B", choice: { choices: [], displayAs: "checkBoxes" } },
    ];
    const body = { displayName: "Halv", list: { template: "genericList" }, columns };
    expect((await post(`${site()}/lists`, body)).status).toBe(400);
    const { body: lists } = await at.graph("GET", `${site()}/lists`, undefined, { scopes: ADMIN });
    expect(lists.value.map((one) => one.displayName)).toEqual(["Sager"]);
  });

  test.each([
    ["a name of one's own", { name: "Sager2", list: { template: "genericList" } }, 400],
    ["a display name that is taken", { displayName: "Sager", list: { template: "genericList" } }, 409],
    ["no template", { displayName: "Ny" }, 400],
  ])("POST lists with %s", async (_what, body, status) => {
    expect((await post(`${site()}/lists`, body)).status).toBe(status);
  });

  test("a grant breaks the list's inheritance and needs full control", async () => {
    const grant = { roles: ["read"], grantedToV2: { application: { id: "1", displayName: "Anden" } } };
    expect((await post(`${sager.path}/permissions`, grant, "Sites.Manage.All")).status).toBe(403);
    expect((await at.local("GET", `/lists/${sager.id}`)).body.inheritsPermissions).toBe(false);
    expect((await post(`${sager.path}/permissions`, { ...grant, roles: ["all"] })).status).toBe(400);
  });
});

describe("the scope Lists.SelectedOperations.Selected", () => {
  test.each([
    ["GET", "/sites/{site}", 403],
    ["GET", "/sites/borgerraadgiver.sharepoint.com:/sites/sager", 403],
    ["GET", "/sites/{site}/lists", 403],
    ["GET", "/sites/{site}/lists/Sager", 403],
    ["GET", "/sites/{site}/lists/{other}/items", 403],
    ["POST", "{sager}/columns", 403],
    ["GET", "{sager}", 200],
    ["GET", "{sager}/columns", 200],
    ["GET", "{sager}/items", 200],
  ])("%s %s → %d", async (method, path, status) => {
    const other = await at.graph(
      "POST",
      `/sites/${at.service.siteId}/lists`,
      { displayName: "Andres", list: { template: "genericList" } },
      { scopes: ADMIN },
    );
    const url = path
      .replace("{sager}", sager.path)
      .replace("{site}", at.service.siteId)
      .replace("{other}", other.body.id);
    expect((await at.graph(method, url, method === "POST" ? { name: "A", text: {} } : undefined)).status).toBe(status);
  });

  test("with Sites.Read.All the site is found by path and the list by name, and nothing can be written", async () => {
    const scopes = "Sites.Read.All";
    const bySitePath = "/sites/borgerraadgiver.sharepoint.com:/sites/sager";
    expect((await at.graph("GET", bySitePath, undefined, { scopes })).body.id).toBe(at.service.siteId);
    expect((await at.graph("GET", `${bySitePath}:/lists/Sager`, undefined, { scopes })).body.id).toBe(sager.id);
    expect((await at.graph("POST", `${sager.path}/items`, { fields: {} }, { scopes })).status).toBe(403);
  });
});

describe("writing items", () => {
  test.each([
    ["an unknown field", { Ukendt: "x" }, "Field 'Ukendt' is not recognized"],
    ["a field of the system", { Created: "2026-01-01" }, "Field 'Created' is read-only"],
    ["a number as text", { Antal: "3" }, "Edm.Double"],
    ["a number below the minimum", { Antal: -1 }, "out of range"],
    ["a truth value as text", { Haster: "true" }, "Edm.Boolean"],
    ["a choice that is none", { Status: "Åben" }, "Invalid choice value"],
    ["a broken date", { Modtaget: "12-05-2026" }, "Edm.DateTimeOffset"],
    ["a text over 255", { Tema: "x".repeat(256) }, "Invalid text value"],
    ["two lines in a single-line text", { Tema: "a\nb" }, "Invalid text value"],
    ["a collection without annotation", { Tema: ["a", "b"] }, "Edm.String"],
  ])("%s is refused", async (_what, fields, message) => {
    const { status, body } = await add(fields);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)]);
    expect((await query("")).body.value).toEqual([]);
  });

  test("POST answers the fields, an eTag in quotes, and a time that is wrong by the site's offset", async () => {
    const { status, body, headers } = await add({
      Noegle: "a-0",
      Antal: 2,
      Haster: true,
      Plan: "x".repeat(5000),
      Tema: null,
    });
    expect(status).toBe(201);
    expect(body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(headers.get("etag")).toBe(body.eTag);
    expect(body.createdDateTime).toBe("2026-05-12T09:14:00Z");
    expect(body.fields).toMatchObject({ Noegle: "a-0", Antal: 2, Haster: true });
    expect(body.fields).not.toHaveProperty("Tema");
    expect((await at.graph("GET", `${sager.path}/items/1`)).body.createdDateTime).toBe("2026-05-12T07:14:00Z");
  });

  test("a key that stands is refused, in other letters too; clearing and repeating one's own is not", async () => {
    await add({ Noegle: "a-0" });
    const { status, body } = await add({ Noegle: "A-0" });
    expect([status, body.error.message]).toEqual([409, expect.stringMatching(/unique constraints already has/)]);
    await add({ Noegle: "b-0" });
    expect((await at.graph("PATCH", `${sager.path}/items/2/fields`, { Noegle: "a-0" })).status).toBe(409);
    expect((await at.graph("PATCH", `${sager.path}/items/2/fields`, { Noegle: "b-0", Antal: 1 })).status).toBe(200);
    expect([(await add({ Antal: 1 })).status, (await add({ Antal: 1 })).status]).toEqual([201, 201]);
  });

  test.each([
    ["midday UTC", "2026-05-12T12:00:00Z", "2026-05-11T22:00:00Z"],
    ["the day alone", "2026-05-12", "2026-05-11T22:00:00Z"],
    ["late evening UTC", "2026-05-12T22:30:00Z", "2026-05-12T22:00:00Z"],
    ["winter", "2026-01-12T12:00:00Z", "2026-01-11T23:00:00Z"],
  ])("a date-only value is kept as midnight of the site: %s", async (_what, written, read) => {
    expect((await add({ Frist: written })).body.fields.Frist).toBe(read);
  });

  test("a time without zone is taken as UTC", async () => {
    expect((await add({ Modtaget: "2026-05-12T09:14:00" })).body.fields.Modtaget).toBe("2026-05-12T09:14:00Z");
    expect((await add({ Modtaget: "2026-05-12T09:14:00+02:00" })).body.fields.Modtaget).toBe("2026-05-12T07:14:00Z");
  });

  test.each([
    ["the eTag to the letter", (eTag: string) => eTag, 200],
    ["a star", () => "*", 200],
    ["no If-Match", () => null, 200],
    ["an eTag without its quotes", (eTag: string) => eTag.slice(1, -1), 412],
    ["an older eTag", (eTag: string) => eTag.replace(",1", ",0"), 412],
  ])("PATCH fields with %s", async (_what, header, status) => {
    const { eTag } = (await add({ Noegle: "a-0", Antal: 1, Tema: "x" })).body;
    const sent = header(eTag);
    const headers: Record<string, string> = sent === null ? {} : { "if-match": sent };
    const answer = await at.graph("PATCH", `${sager.path}/items/1/fields`, { Antal: 2, Tema: null }, { headers });
    expect(answer.status).toBe(status);
    const { fields } = (await at.graph("GET", `${sager.path}/items/1?$expand=fields`)).body;
    expect([fields.Antal, fields.Tema]).toEqual(status === 200 ? [2, undefined] : [1, "x"]);
  });

  test("versions hold every state, by whom, with a time that is wrong by the site's offset", async () => {
    await add({ Noegle: "a-0", Antal: 1 });
    const asked = { user: ADVISORS.jonas };
    await at.graph("PATCH", `${sager.path}/items/1/fields`, { Antal: 2 }, asked);
    const { body } = await at.graph("GET", `${sager.path}/items/1/versions?$expand=fields`);
    expect(body.value.map((one) => [one.id, one.fields.Antal])).toEqual([
      ["2.0", 2],
      ["1.0", 1],
    ]);
    expect(nth(body.value, 0).lastModifiedBy.user.displayName).toBe("Jonas Kvist");
    expect(nth(body.value, 0)["lastModifiedDateTime"]).toBe("2026-05-12T05:14:00Z");
  });

  test("DELETE takes the item away and the feed tells it", async () => {
    await add({ Noegle: "a-0" });
    await add({ Noegle: "b-0" });
    const first = await at.graph("GET", `${sager.path}/items/delta`);
    expect(first.body.value).toHaveLength(2);
    const link = String(first.body["@odata.deltaLink"]).replace("https://graph.microsoft.com/v1.0", "");
    expect((await at.graph("DELETE", `${sager.path}/items/1`)).status).toBe(204);
    await at.graph("PATCH", `${sager.path}/items/2/fields`, { Antal: 9 });
    const then = await at.graph("GET", link);
    expect(then.body.value.map((one) => [one.id, one["deleted"]])).toEqual([
      ["1", { state: "deleted" }],
      ["2", undefined],
    ]);
    expect((await at.graph("GET", `${sager.path}/items/1`)).status).toBe(404);
    expect((await add({ Noegle: "a-0" })).body.id).toBe("3");
    const resync = await at.graph("GET", `${sager.path}/items/delta?token=99999`);
    expect([resync.status, resync.headers.get("location")]).toEqual([410, expect.stringContaining("/items/delta")]);
    expect((await at.graph("GET", `${sager.path}/items/delta?token=latest`)).body.value).toEqual([]);
  });
});

describe("finding items", () => {
  beforeEach(async () => {
    await add({
      Noegle: "a-0",
      MailNoegle: "a",
      Status: "aaben",
      Modtaget: "2026-05-01T10:00:00Z",
      Tema: "O'Brien",
      Antal: 1,
    });
    await add({
      Noegle: "a-1",
      MailNoegle: "a",
      Status: "lukket",
      Modtaget: "2026-05-02T10:00:00Z",
      Antal: 2,
      Haster: true,
    });
    await add({ Noegle: "b-0", MailNoegle: "b", Status: "aaben", Modtaget: "2026-06-01T10:00:00Z", Antal: 3 });
  });

  test("fields come only when expanded, and then only the selected ones", async () => {
    expect(nth((await query("")).body.value, 0)).not.toHaveProperty("fields");
    const { body } = await query("$expand=fields($select=Noegle,Antal)");
    expect(Object.keys(nth(body.value, 0).fields).sort()).toEqual(["@odata.etag", "Antal", "Noegle"]);
    expect((await query("$expand=fields(select=Noegle)")).status).toBe(400);
  });

  test.each([
    ["fields/MailNoegle eq 'a'", [1, 2]],
    ["fields/MailNoegle eq 'A'", [1, 2]],
    ["fields/MailNoegle ne 'a'", [3]],
    ["fields/MailNoegle eq 'a' or fields/MailNoegle eq 'b'", [1, 2, 3]],
    ["startswith(fields/Noegle,'a-')", [1, 2]],
    ["fields/Modtaget ge '2026-05-02T00:00:00Z' and fields/Modtaget lt '2026-06-01T00:00:00Z'", [2]],
    ["fields/id gt 1", [2, 3]],
  ])("$filter=%s", async (filter, ids) => {
    const { body } = await query(`$filter=${enc(filter)}`);
    expect(body.value.map((one) => Number(one.id))).toEqual(ids);
  });

  test.each([
    [
      "an unindexed field",
      "fields/Antal eq 1",
      /'Antal' cannot be referenced in filter or orderby as it is not indexed.*HonorNonIndexedQueriesWarningMayFailRandomly/,
    ],
    ["an indexed and an unindexed field", "fields/MailNoegle eq 'a' and fields/Antal eq 1", /not indexed/],
    ["two indexed fields", "fields/MailNoegle eq 'a' and fields/Status eq 'aaben'", /one indexed field/],
    ["contains", "contains(fields/Noegle,'a')", /not supported/],
    ["an unknown field", "fields/Ukendt eq 'a'", /'Ukendt' is not recognized/],
    ["an open quote", "fields/Noegle eq 'a", /Invalid filter/],
    ["a number for a date", "fields/Modtaget ge 5", /Invalid filter/],
  ])("%s is refused", async (_what, filter, message) => {
    const { status, body } = await query(`$filter=${enc(filter)}`);
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(message)]);
  });

  test.each([
    ["fields/Tema eq 'O''Brien'", [1]],
    ["fields/Antal ge 2", [2, 3]],
    ["fields/Haster eq true", [2]],
    ["fields/MailNoegle eq 'a' and fields/Antal eq 2", [2]],
    ["createdDateTime ge '2026-01-01T00:00:00Z'", [1, 2, 3]],
  ])("with the Prefer header also $filter=%s", async (filter, ids) => {
    const { body } = await query(`$filter=${enc(filter)}`, HONOR);
    expect(body.value.map((one) => Number(one.id))).toEqual(ids);
  });

  test("$orderby an indexed field; $skip is refused; pages follow the link", async () => {
    const seen: string[] = [];
    let next = `${sager.path}/items?$top=2&$orderby=${enc("fields/Modtaget desc")}`;
    while (next !== "") {
      const { body } = await at.graph("GET", next);
      seen.push(...body.value.map((one) => one.id));
      next = nextOf(body);
    }
    expect(seen).toEqual(["3", "2", "1"]);
    expect((await query("$skip=1")).status).toBe(400);
    expect((await query("$skiptoken=abc")).status).toBe(400);
    expect((await query("$orderby=fields/Antal")).status).toBe(400);
  });

  test("the register page's JSON has Danish column names and the newest row first", async () => {
    const { body } = await at.local("GET", `/lists/${sager.id}?versions=true`);
    expect(body.columns).toContainEqual({ name: "Noegle", type: "text", displayName: "Nøgle", indexed: true });
    expect(body.items.map((one) => one.id)).toEqual([3, 2, 1]);
    expect(nth(body.items, 0)).toMatchObject({ version: 1, createdBy: ADVISORS.signe, fields: { Noegle: "b-0" } });
    expect(nth(body.items, 0).versions).toHaveLength(1);
  });
});
