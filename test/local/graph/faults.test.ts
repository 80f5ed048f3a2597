import { EML, makeSager, messagesOf, startService, type LocalService, type Sager } from "./local-service";

let at: LocalService;
let sager: Sager;

beforeAll(async () => {
  at = await startService();
  sager = await makeSager(at);
  await at.mail(EML);
});
afterAll(() => at.stop());
afterEach(() => at.local("PUT", "/faults", []));

const add = (key: string) => at.graph("POST", `${sager.path}/items`, { fields: { Noegle: key } });
const rows = async (): Promise<number> => (await at.local("GET", `/lists/${sager.id}`)).body.rows;

test.each([
  ["throttle", 429, 0],
  ["500", 500, 0],
  ["503", 503, 0],
  ["504-before", 504, 0],
  ["504-after", 504, 1],
  ["token-expired", 401, 0],
  ["claims-challenge", 401, 0],
  ["forbidden", 403, 0],
  ["not-found", 404, 0],
  ["409", 409, 0],
  ["412", 412, 0],
  ["slow", 201, 1],
])("%s answers %d and carries out %d", async (kind, status, carriedOut) => {
  const before = await rows();
  await at.local("PUT", "/faults", [{ method: "post", pathPattern: "/items$", kind, times: 1, delayMs: 5 }]);
  const answer = await add(`fejl-${kind}`);
  expect(answer.status).toBe(status);
  expect((await rows()) - before).toBe(carriedOut);
  expect(answer.headers.get("www-authenticate") !== null).toBe(status === 401);
  expect((await add(`bagefter-${kind}`)).status).toBe(201);
});

test.each([
  ["offline", 0],
  ["offline-after", 1],
])("%s breaks the connection and carries out %d", async (kind, carriedOut) => {
  const before = await rows();
  await at.local("PUT", "/faults", [{ pathPattern: "/items$", kind, times: 1 }]);
  await expect(add(`brud-${kind}`)).rejects.toThrow("fetch failed");
  expect((await rows()) - before).toBe(carriedOut);
});

test("a dropped part drops the whole batch", async () => {
  await at.local("PUT", "/faults", [{ pathPattern: "/messages$", kind: "offline" }]);
  await expect(
    at.graph("POST", "/$batch", { requests: [{ id: "1", method: "GET", url: messagesOf() }] }),
  ).rejects.toThrow("fetch failed");
});

test("a challenge carries claims that can be decoded", async () => {
  await at.local("PUT", "/faults", [{ pathPattern: ".", kind: "claims-challenge", times: 1 }]);
  const challenge = (await at.graph("GET", messagesOf())).headers.get("www-authenticate") ?? "";
  const claims = /claims="([^"]+)"/.exec(challenge)?.[1] ?? "";
  expect(JSON.parse(Buffer.from(claims, "base64").toString())).toHaveProperty("access_token.nbf");
});

test.each([
  ["an unknown kind", [{ pathPattern: "x", kind: "explode" }]],
  ["a broken pattern", [{ pathPattern: "(", kind: "503" }]],
  ["no list", { kind: "503" }],
])("PUT /local/faults with %s is refused", async (_what, rules) => {
  expect((await at.local("PUT", "/faults", rules)).status).toBe(400);
  expect((await at.local("GET", "/faults")).body).toEqual([]);
});

test("the request log holds templates, sizes and times, but no id, address or text", async () => {
  await at.local("DELETE", "/requests");
  await at.graph("GET", `${messagesOf()}?$select=subject&$top=1`);
  await at.graph("POST", "/$batch", { requests: [{ id: "1", method: "GET", url: `${sager.path}/items` }] });
  const log = await at.local("GET", "/requests");
  expect(log.list.map((one) => [one.template, one.inBatch, one.status])).toEqual([
    ["/users/{mailbox}/messages", false, 200],
    ["/sites/{site}/lists/{list}/items", true, 200],
    ["/$batch", false, 200],
  ]);
  expect(log.list[0]).toMatchObject({
    method: "GET",
    options: ["$select", "$top"],
    bytes: expect.any(Number),
    ms: expect.any(Number),
  });
  expect(log.text).not.toMatch(/borgerraadgiver@|Klage|otte/);
});
