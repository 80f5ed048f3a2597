import {
  EML,
  MAILBOX,
  makeSager,
  messagesOf,
  OWN,
  startService,
  type Answer,
  type LocalService,
  type Sager,
  nth,
} from "./local-service";

const JSON_TYPE = { "Content-Type": "application/json" };
let at: LocalService;
let sager: Sager;

beforeAll(async () => {
  at = await startService();
  sager = await makeSager(at);
});
afterAll(() => at.stop());
afterEach(() => at.local("PUT", "/faults", []));

interface Part {
  readonly id: string;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: object;
  readonly body?: object;
  readonly dependsOn?: readonly string[];
}
const send = (parts: readonly Part[]): Promise<Answer> =>
  at.graph("POST", "/$batch", {
    requests: parts.map((part) => ({ method: "GET", url: `${sager.path}/items`, ...part })),
  });
const addPart = (id: string, key: string, dependsOn?: readonly string[]): Part => ({
  id,
  method: "POST",
  url: `${sager.path}/items`,
  headers: JSON_TYPE,
  body: { fields: { Noegle: key } },
  ...(dependsOn === undefined ? {} : { dependsOn }),
});
const statuses = ({ body }: Answer): Record<string, number> =>
  Object.fromEntries(body.responses.map((one) => [one.id, one.status]));

test.each([
  ["no part", []],
  ["twenty-one parts", Array.from({ length: 21 }, (_, index) => ({ id: String(index) }))],
  ["the same id twice", [{ id: "1" }, { id: "1" }]],
  ["a body without content type", [{ id: "1", method: "POST", body: {} }]],
  ["half in order, half at once", [{ id: "1" }, { id: "2", dependsOn: ["1"] }, { id: "3" }]],
  ["a part that depends on a later one", [{ id: "1", dependsOn: ["2"] }, { id: "2" }]],
])("a batch with %s is refused as a whole", async (_what, parts) => {
  expect((await send(parts)).status).toBe(400);
});

test("every part has its own status, headers and body, in another order than asked", async () => {
  await at.mail(EML);
  const answer = await send([
    { id: "rows", url: `${sager.path}/items?$expand=fields` },
    {
      id: "mail",
      url: `${messagesOf()}?$filter=${encodeURIComponent("internetMessageId eq '<klage-1@privat.example>'")}`,
    },
    { id: "none", url: `/users/nobody@x.example/messages` },
    { id: "elsewhere", url: "https://graph.microsoft.com/v1.0/me" },
    { id: "without slash", url: messagesOf().slice(1) },
  ]);
  expect(answer.status).toBe(200);
  expect(statuses(answer)).toEqual({ rows: 200, mail: 200, none: 404, elsewhere: 400, "without slash": 200 });
  expect(nth(answer.body.responses, 0).id).not.toBe("rows");
  const [mail] = answer.body.responses.filter((one) => one.id === "mail");
  expect(mail?.body.value).toHaveLength(1);
  expect(mail?.headers["Content-Type"]).toContain("application/json");
});

test("in order: what follows a failed part is answered 424 and not carried out", async () => {
  const answer = await send([
    addPart("1", "kaede-0"),
    { ...addPart("2", "kaede-0", ["1"]) },
    addPart("3", "kaede-2", ["2"]),
  ]);
  expect(statuses(answer)).toEqual({ 1: 201, 2: 409, 3: 424 });
  const rows = (await at.local("GET", `/lists/${sager.id}`)).body.items;
  expect(rows.map((one) => one.fields.Noegle)).toEqual(["kaede-0"]);
});

test("throttling strikes one part, with its own Retry-After, while the whole says 200", async () => {
  await at.local("PUT", "/faults", [
    { method: "POST", pathPattern: "/items$", kind: "throttle", skip: 1, times: 1, retryAfterSeconds: 7 },
  ]);
  const answer = await send([addPart("a", "t-0"), addPart("b", "t-1"), addPart("c", "t-2")]);
  expect(answer.status).toBe(200);
  expect(statuses(answer)).toEqual({ a: 201, b: 429, c: 201 });
  expect(answer.body.responses.find((one) => one.id === "b")?.headers["Retry-After"]).toBe("7");
});

test("the whole batch can be throttled by its own path", async () => {
  await at.local("PUT", "/faults", [{ pathPattern: "^/\\$batch$", kind: "throttle", times: 1 }]);
  expect((await send([{ id: "1" }])).status).toBe(429);
  expect((await send([{ id: "1" }])).status).toBe(200);
});

test("parts have scopes to obey as well, and the own mailbox is empty there too", async () => {
  const parts = [
    { id: "1", url: "/sites/x/lists" },
    { id: "2", url: `${OWN}/messages` },
    { id: "3", url: `/users/${MAILBOX}` },
  ];
  const answer = await send(parts);
  expect(statuses(answer)).toEqual({ 1: 403, 2: 200, 3: 403 });
});
