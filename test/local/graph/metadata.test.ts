import { loadGraphMetadata } from "../../contracts/graph-metadata";
import {
  ADMIN,
  EML_WITH_FILE,
  MAILBOX,
  makeSager,
  messagesOf,
  startService,
  type Answer,
  type LocalService,
  type Sager,
} from "./local-service";

const found = loadGraphMetadata();
const suite = found === null ? describe.skip : describe;
const PATTERN = "String {7c1f4a52-9d3e-4b8a-a6e0-5f2d8c914b37} Name Sag";

suite(`against Graph's metadata${found === null ? " (skipped: the shared-data graph/*.json is absent)" : ""}`, () => {
  const metadata = found!;
  let at: LocalService;
  let sager: Sager;
  let id: string;

  beforeAll(async () => {
    at = await startService();
    sager = await makeSager(at);
    id = await at.mail(EML_WITH_FILE);
    await at.graph("POST", `${sager.path}/items`, { fields: { Noegle: "a-0", Antal: 1 } });
  });
  afterAll(() => at.stop());

  test.each([
    ["GET", "/users/{id}/calendarium", ["unknown path /users/{…}/calendarium"]],
    ["PUT", "/users/{id}/messages", ["PUT is not for /users/{…}/messages"]],
    ["GET", "/users/{id}/messages?$selekt=id", ["unknown query option $selekt"]],
  ])("the checker finds fault with %s %s", (method, path, problems) => {
    expect(metadata.validateRequest(method, path)).toEqual(problems);
  });

  test("the checker finds wrong names and types in entities and bodies", () => {
    expect(
      metadata.validateEntity("message", {
        subjekt: "x",
        isRead: "yes",
        toRecipients: {},
        flag: { flagStatus: "red" },
      }),
    ).toHaveLength(4);
    expect(
      metadata.validateRequest("POST", "/users/a/messages/b/createForward", { message: { emne: "x" }, til: [] }),
    ).toHaveLength(2);
    expect(metadata.leastScopes("POST", "/sites/a/lists")).toEqual(["Sites.Manage.All"]);
  });

  const requests: readonly (readonly [string, string, unknown])[] = [
    ["GET", "/users/{mailbox}/mailFolders", null],
    ["GET", "/users/{mailbox}/mailFolders/inbox", null],
    ["GET", "/users/{mailbox}/mailFolders/inbox/messages", null],
    ["GET", "{mails}?$top=5", null],
    ["GET", "{mail}?$select=uniqueBody,internetMessageHeaders,subject", null],
    ["PATCH", "{mail}", { categories: ["Registreret"], singleValueExtendedProperties: [{ id: PATTERN, value: "1" }] }],
    ["GET", "{mail}?$expand=singleValueExtendedProperties($filter=id eq '{property}'),attachments", null],
    ["GET", "{mail}/attachments", null],
    ["GET", "{mail}/$value", null],
    ["POST", "{mails}", { subject: "Ny", body: { contentType: "html", content: "x" } }],
    ["POST", "{mail}/createForward", { message: { toRecipients: [{ emailAddress: { address: "a@b.example" } }] } }],
    ["POST", "{mail}/createReply", {}],
    ["GET", "/sites/{site}", null],
    ["GET", "/sites/{site}/lists", null],
    ["GET", "{sager}?$expand=columns", null],
    ["GET", "{sager}/columns", null],
    ["POST", "{sager}/columns", { name: "Ny", text: {}, indexed: true }],
    ["GET", "{sager}/permissions", null],
    ["POST", "{sager}/permissions", { roles: ["read"], grantedToV2: { application: { id: "1", displayName: "x" } } }],
    ["GET", "{sager}/items?$expand=fields", null],
    ["POST", "{sager}/items", { fields: { Noegle: "b-0" } }],
    ["GET", "{sager}/items/1?$expand=fields", null],
    ["GET", "{sager}/items/1/versions?$expand=fields", null],
    ["PATCH", "{sager}/items/1/fields", { Antal: 2 }],
    ["GET", "{sager}/items/delta", null],
    ["DELETE", "{sager}/items/1", null],
    ["POST", "{mail}/move", { destinationId: "inbox" }],
  ];

  test.each(requests)("%s %s: path, body and answer are Graph's", async (method, template, given) => {
    const url = template
      .replace("{mails}", messagesOf())
      .replace("{mail}", messagesOf(id))
      .replace("{mailbox}", MAILBOX)
      .replace("{sager}", sager.path)
      .replace("{site}", at.service.siteId)
      .replace("{property}", PATTERN);
    const body = given ?? undefined;
    expect(metadata.validateRequest(method, url, body)).toEqual([]);
    const answer = await at.graph(method, url, body, { scopes: `${ADMIN} Mail.ReadWrite.Shared` });
    expect(answer.status).toBeLessThan(300);
    expect(problemsOf(url, answer)).toEqual([]);
    if (url.endsWith("/move")) id = answer.body.id;
  });

  test.each([
    ["GET", "/users/a/outlook/masterCategories"],
    ["GET", "/users/a/messages/b/attachments/c/$value"],
    ["DELETE", "/users/a/messages/b/attachments/c"],
    ["DELETE", "/users/a/messages/b"],
    ["POST", "/users/a/messages/b/attachments"],
    ["POST", "/users/a/messages/b/attachments/createUploadSession"],
    ["POST", "/users/a/messages/b/extensions"],
    ["POST", "/users/a/messages/b/send"],
    ["POST", "/users/a/messages/b/createReplyAll"],
    ["POST", "/users/a/translateExchangeIds"],
    ["PATCH", "/sites/a/lists/b/columns/c"],
    ["PATCH", "/sites/a/lists/b/items/1"],
    ["POST", "/$batch"],
  ])("%s %s is a path of Graph", (method, path) => {
    expect(metadata.validateRequest(method, path)).toEqual([]);
  });

  function problemsOf(url: string, { body }: Answer): readonly string[] {
    const type = typeOf(url);
    if (type === null) return [];
    const entities: readonly unknown[] = Array.isArray(body.value) ? body.value : [body];
    return entities.flatMap((one) => metadata.validateEntity(type, one));
  }

  const TYPES: readonly (readonly [RegExp, string])[] = [
    [/\/attachments$/, "attachment"],
    [/\/messages/, "message"],
    [/\/mailFolders/, "mailFolder"],
    [/\/versions$/, "listItemVersion"],
    [/\/fields$/, "fieldValueSet"],
    [/\/items/, "listItem"],
    [/\/columns$/, "columnDefinition"],
    [/\/permissions$/, "permission"],
    [/\/lists/, "list"],
    [/\/sites/, "site"],
  ];
  const typeOf = (url: string): string | null =>
    TYPES.find(([pattern]) => pattern.test(url.split("?")[0] ?? ""))?.[1] ?? null;
});
