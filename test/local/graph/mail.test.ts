import {
  EML,
  EML_SIGNED,
  EML_WITH_FILE,
  MAILBOX,
  messagesOf,
  OTHER_MAILBOX,
  OWN,
  startService,
  type LocalService,
  nth,
} from "./local-service";

const STAMP = "String {7c1f4a52-9d3e-4b8a-a6e0-5f2d8c914b37} Name Sag";
const TO = [{ emailAddress: { name: "Center", address: "center@kommune.example" } }];
const enc = encodeURIComponent;
let at: LocalService;
let id: string;
let withFile: string;
let signed: string;

beforeAll(async () => {
  at = await startService({ closedMailboxes: ["chef@kommune.example"] });
});
afterAll(() => at.stop());
beforeEach(async () => {
  await at.local("POST", "/reset");
  id = await at.mail(EML);
  withFile = await at.mail(EML_WITH_FILE);
  signed = await at.mail(EML_SIGNED);
});

describe("reading", () => {
  test("GET messages answers the newest first, without headers and unique body", async () => {
    const { body } = await at.graph("GET", messagesOf());
    expect(body.value.map((one) => one.subject)).toEqual(["Underskrevet", "Afslag", "Klage over sagsbehandlingstid"]);
    expect(body["@odata.context"]).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/\$metadata#users/);
    expect(nth(body.value, 0)).not.toHaveProperty("internetMessageHeaders");
    expect(nth(body.value, 0)).not.toHaveProperty("uniqueBody");
    expect(nth(body.value, 1)["hasAttachments"]).toBe(true);
  });

  test.each([
    ["internetMessageId eq '<klage-1@privat.example>'", 1],
    ["internetMessageId eq '<findes-ikke@x>'", 0],
    ["receivedDateTime ge 2026-05-13T00:00:00Z", 2],
    ["receivedDateTime ge 2026-05-13T00:00:00Z and receivedDateTime lt 2026-05-14T00:00:00Z", 1],
    ["isRead eq false and hasAttachments eq true", 1],
    ["from/emailAddress/address eq 'IB.TOFT@privat.example'", 1],
    ["subject eq 'O''Brien'", 0],
    ["startswith(subject,'klage')", 1],
    ["contains(subject,'TID')", 1],
    ["categories/any(c:c eq 'Registreret')", 0],
    [`singleValueExtendedProperties/Any(ep: ep/id eq '${STAMP}' and ep/value eq 'x')`, 0],
    ["not (isRead eq true) and (subject eq 'Afslag' or subject eq 'Underskrevet')", 2],
  ])("$filter=%s finds %d", async (filter, found) => {
    const { status, body } = await at.graph("GET", `${messagesOf()}?$filter=${enc(filter)}`);
    expect([status, body.value.length]).toEqual([200, found]);
  });

  test.each([
    ["$filter=nonsense", "BadRequest"],
    [`$filter=${enc("subject eq 'open")}`, "BadRequest"],
    [`$filter=${enc("internetMessageId eq 'x'")}&$orderby=${enc("receivedDateTime desc")}`, "InefficientFilter"],
    ["$select=nothing", "RequestBroker--ParseUri"],
    ["$expand=attachments(select=name)", "invalidRequest"],
    ["$top=0", "BadRequest"],
  ])("?%s is refused as %s", async (query, code) => {
    const { status, body } = await at.graph("GET", `${messagesOf()}?${query}`);
    expect([status, body.error.code]).toEqual([400, code]);
    expect(Object.keys(body.error.innerError)).toEqual(["date", "request-id", "client-request-id"]);
  });

  test("@odata.nextLink names graph.microsoft.com and leads through every message once", async () => {
    const seen: string[] = [];
    let next = `${messagesOf()}?$top=2&$select=id`;
    while (next !== "") {
      const { body } = await at.graph("GET", next);
      seen.push(...body.value.map((one) => one.id));
      const link: string = body["@odata.nextLink"] ?? "";
      expect(link === "" || link.startsWith("https://graph.microsoft.com/v1.0/users/")).toBe(true);
      next = link.replace("https://graph.microsoft.com/v1.0", "");
    }
    expect(seen.sort()).toEqual([id, withFile, signed].sort());
  });

  test("GET message answers only what is selected; headers and unique body when asked for", async () => {
    const { body } = await at.graph("GET", `${messagesOf(id)}?$select=subject,internetMessageHeaders,uniqueBody`);
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining([
        "@odata.context",
        "@odata.etag",
        "id",
        "subject",
        "internetMessageHeaders",
        "uniqueBody",
      ]),
    );
    expect(body).not.toHaveProperty("body");
    expect(body.internetMessageHeaders).toContainEqual({ name: "Message-Id", value: "<klage-1@privat.example>" });
  });

  test("Prefer decides the body's type and is confirmed", async () => {
    const headers = { prefer: 'outlook.body-content-type="text"' };
    const text = await at.graph("GET", messagesOf(id), undefined, { headers });
    expect(text.body.body).toEqual({ contentType: "text", content: expect.stringContaining("otte måneder") });
    expect(text.headers.get("preference-applied")).toBe('outlook.body-content-type="text"');
    expect((await at.graph("GET", messagesOf(id))).body.body.contentType).toBe("html");
  });

  test("attachments: bytes in the list unless deselected, raw by $value, MIME of the mail by $value", async () => {
    const all = await at.graph("GET", `${messagesOf(withFile)}/attachments`);
    expect(nth(all.body.value, 0)).toMatchObject({ name: "afslag.pdf", isInline: false, contentBytes: "JVBERi0xLjQK" });
    const few = await at.graph("GET", `${messagesOf(withFile)}/attachments?$select=id,name,size`);
    expect(nth(few.body.value, 0)).not.toHaveProperty("contentBytes");
    const raw = await at.graph("GET", `${messagesOf(withFile)}/attachments/${enc(nth(few.body.value, 0).id)}/$value`);
    expect([raw.headers.get("content-type"), raw.text]).toEqual(["application/pdf", "%PDF-1.4\n"]);
    expect((await at.graph("GET", `${messagesOf(withFile)}/$value`)).text).toBe(EML_WITH_FILE.replaceAll("\n", "\r\n"));
  });

  test("folders have Danish names and counts", async () => {
    const { body } = await at.graph("GET", `/users/${MAILBOX}/mailFolders`);
    const inbox = nth(
      body.value.filter((one) => one.displayName === "Indbakke"),
      0,
    );
    expect(inbox).toMatchObject({ totalItemCount: 3, unreadItemCount: 3 });
    expect((await at.graph("GET", `/users/${MAILBOX}/mailFolders/${enc(inbox.id)}/messages`)).body.value).toHaveLength(
      3,
    );
    expect((await at.graph("GET", `/users/${MAILBOX}/mailFolders/inbox`)).body.id).toBe(inbox.id);
  });
});

describe("ids", () => {
  test("an EWS id needs converting, and each has something to convert", async () => {
    const first = nth((await at.local("GET", `/mailboxes/${MAILBOX}/messages`)).list, 0);
    expect(first.ewsId).toMatch(/\//);
    expect(first.ewsId).toMatch(/\+/);
    expect((await at.graph("GET", messagesOf(first.ewsId))).body.error.code).toBe("ErrorInvalidIdMalformed");
    expect((await at.graph("GET", `${messagesOf()}/${first.ewsId}`)).status).toBe(400);
    const converted = first.ewsId.replaceAll("/", "-").replaceAll("+", "_");
    expect((await at.graph("GET", messagesOf(converted))).body.id).toBe(first.id);
  });

  test("the mutable id changes with the folder, the immutable id stays", async () => {
    const headers = { prefer: 'IdType="ImmutableId"' };
    const before = (await at.graph("GET", messagesOf(id), undefined, { headers })).body.id;
    const moved = await at.graph("POST", `${messagesOf(id)}/move`, { destinationId: "archive" });
    expect([moved.status, moved.body.id === id]).toEqual([201, false]);
    expect((await at.graph("GET", messagesOf(id))).body.error.code).toBe("ErrorItemNotFound");
    expect((await at.graph("GET", messagesOf(before), undefined, { headers })).body.id).toBe(before);
    expect((await at.graph("GET", messagesOf(before))).body.id).toBe(moved.body.id);
  });

  test("an id of another mailbox is told apart", async () => {
    const { status, body } = await at.graph("GET", messagesOf(id, OTHER_MAILBOX));
    expect([status, body.error.code]).toEqual([404, "ErrorInvalidMailboxItemId"]);
  });

  test("translateExchangeIds needs a scope of its own", async () => {
    const path = `/users/${MAILBOX}/translateExchangeIds`;
    const body = { inputIds: [id], sourceIdType: "restId", targetIdType: "restImmutableEntryId" };
    expect((await at.graph("POST", path, body)).status).toBe(403);
    const scopes = "Mail.Read.Shared User.ReadBasic.All";
    expect(nth((await at.graph("POST", path, body, { scopes })).body.value, 0).targetId).toMatch(/^AAkALgAA/);
  });
});

describe("who may", () => {
  test.each([
    ["an unknown mailbox", "/users/findes@ikke.example/messages", "Mail.ReadWrite.Shared", 404, "ErrorInvalidUser"],
    [
      "a colleague's mailbox",
      "/users/chef@kommune.example/messages",
      "Mail.ReadWrite.Shared",
      403,
      "ErrorAccessDenied",
    ],
    ["the shared mailbox without .Shared", `/users/${MAILBOX}/messages`, "Mail.ReadWrite", 403, "ErrorAccessDenied"],
  ])("%s is refused", async (_what, path, scopes, status, code) => {
    const answer = await at.graph("GET", path, undefined, { scopes });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  test("the own mailbox is there but empty", async () => {
    const { status, body } = await at.graph("GET", `${OWN}/messages`);
    expect([status, body.value]).toEqual([200, []]);
    expect((await at.graph("GET", `${OWN}/messages/${enc(id)}`)).body.error.code).toBe("ErrorInvalidMailboxItemId");
  });

  test.each([
    ["GET", `/users/${MAILBOX}/outlook/masterCategories`],
    ["POST", `/users/${MAILBOX}/messages/{id}/extensions`],
    ["POST", `/users/${MAILBOX}/messages/{id}/attachments/createUploadSession`],
  ])("%s %s is closed to delegates", async (method, path) => {
    const answer = await at.graph(method, path.replace("{id}", enc(id)), method === "POST" ? {} : undefined);
    expect([answer.status, answer.body.error.code]).toEqual([403, "ErrorAccessDenied"]);
  });
});

describe("PATCH message", () => {
  test("categories are replaced as a whole", async () => {
    await at.graph("PATCH", messagesOf(id), { categories: ["Kollegas", "Registreret"] });
    await at.graph("PATCH", messagesOf(id), { categories: ["Registreret"] });
    expect((await at.graph("GET", messagesOf(id))).body.categories).toEqual(["Registreret"]);
  });

  test("extended properties are merged by id, found by filter and shown only when expanded", async () => {
    const other = STAMP.replace("Sag", "Andet");
    await at.graph("PATCH", messagesOf(id), { singleValueExtendedProperties: [{ id: other, value: "1" }] });
    await at.graph("PATCH", messagesOf(id), { singleValueExtendedProperties: [{ id: STAMP, value: "HVI-1|k'1" }] });
    expect((await at.graph("GET", messagesOf(id))).body).not.toHaveProperty("singleValueExtendedProperties");
    const expand = `$expand=${enc(`singleValueExtendedProperties($filter=id eq '${STAMP}' or id eq '${other}')`)}`;
    expect((await at.graph("GET", `${messagesOf(id)}?${expand}`)).body.singleValueExtendedProperties).toHaveLength(2);
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${STAMP}' and ep/value eq 'HVI-1|k''1')`;
    expect((await at.graph("GET", `${messagesOf()}?$filter=${enc(filter)}`)).body.value).toHaveLength(1);
  });

  test("If-Match with an old etag is 412 and changes nothing", async () => {
    const old = (await at.graph("GET", messagesOf(id))).body["@odata.etag"];
    const first = await at.graph("PATCH", messagesOf(id), { isRead: true }, { headers: { "if-match": old } });
    expect([first.status, first.body["@odata.etag"] === old]).toEqual([200, false]);
    const second = await at.graph("PATCH", messagesOf(id), { categories: ["x"] }, { headers: { "if-match": old } });
    expect([second.status, second.body.error.code]).toEqual([412, "ErrorIrresolvableConflict"]);
    expect((await at.graph("GET", messagesOf(id))).body.categories).toEqual([]);
  });

  const due = { dateTime: "2026-06-01T12:00:00", timeZone: "Europe/Copenhagen" };
  test.each([
    ["a due date without a start date", { flag: { flagStatus: "flagged", dueDateTime: due } }, 400],
    ["a due date with a start date", { flag: { flagStatus: "flagged", startDateTime: due, dueDateTime: due } }, 200],
    ["the subject of a received mail", { subject: "nyt" }, 400],
    ["the body of a received mail", { body: { contentType: "html", content: "x" } }, 400],
    ["an unknown property", { sagsnummer: "1" }, 400],
    ["categories that are no texts", { categories: [1] }, 400],
    ["a property id of the wrong form", { singleValueExtendedProperties: [{ id: "Sag", value: "1" }] }, 400],
  ])("%s", async (_what, body, status) => {
    expect((await at.graph("PATCH", messagesOf(id), body)).status).toBe(status);
  });
});

describe("createForward", () => {
  test("makes a draft with the quoted original, its header block in Danish, and the attachments", async () => {
    const { status, body } = await at.graph("POST", `${messagesOf(withFile)}/createForward`, {
      message: { toRecipients: TO },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ subject: "VS: Afslag", isDraft: true, hasAttachments: true, toRecipients: TO });
    for (const part of [
      "<b>Fra:</b> Søren Bach &lt;soren@privat.example&gt;",
      "<b>Sendt:</b> 13. maj 2026 10:00",
      "<b>Emne:</b> Afslag",
      "Se vedh&aelig;ftede afslag",
    ])
      expect(body.body.content).toContain(part);
    const original = await at.graph("GET", messagesOf(withFile));
    expect(body.conversationId).toBe(original.body.conversationId);
    expect(body.webLink).toMatch(/^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=/);
    const drafts = await at.graph("GET", `/users/${MAILBOX}/mailFolders/drafts/messages`);
    expect(drafts.body.value.map((one) => one.id)).toEqual([body.id]);
  });

  test.each([
    [
      "comment and body",
      { comment: "Hej", message: { toRecipients: TO, body: { contentType: "text", content: "x" } } },
    ],
    ["recipients twice", { toRecipients: TO, message: { toRecipients: TO } }],
    ["no recipients", { comment: "Hej" }],
    ["nothing", {}],
  ])("refuses %s", async (_what, body) => {
    const answer = await at.graph("POST", `${messagesOf(id)}/createForward`, body);
    expect(answer.status).toBe(400);
    expect((await at.graph("GET", `/users/${MAILBOX}/mailFolders/drafts/messages`)).body.value).toEqual([]);
  });

  test("a comment does not become part of a draft", async () => {
    const { body } = await at.graph("POST", `${messagesOf(id)}/createForward`, {
      toRecipients: TO,
      comment: "Se venligst",
    });
    expect(body.body.content).not.toContain("Se venligst");
  });

  test("a body in the call takes the place of the citizen's text", async () => {
    const message = { toRecipients: TO, body: { contentType: "html", content: "<p>Vores</p>" } };
    const { body } = await at.graph("POST", `${messagesOf(id)}/createForward`, { message });
    expect(body.body.content).toBe("<p>Vores</p>");
  });

  test("a signed mail cannot be forwarded", async () => {
    const { status, body } = await at.graph("POST", `${messagesOf(signed)}/createForward`, { toRecipients: TO });
    expect([status, body.error]).toMatchObject([
      404,
      { code: "ErrorItemNotFound", message: "Cannot open attachment." },
    ]);
  });

  test("a draft takes subject, body and recipients, and is sent only with Mail.Send.Shared", async () => {
    const draft = (await at.graph("POST", `${messagesOf(id)}/createForward`, { toRecipients: TO })).body;
    const body = { subject: "Videresendt", body: { contentType: "html", content: "<p>Ny</p>" }, ccRecipients: TO };
    expect((await at.graph("PATCH", messagesOf(draft.id), body)).body).toMatchObject(body);
    expect((await at.graph("POST", `${messagesOf(draft.id)}/send`)).status).toBe(403);
    const scopes = "Mail.ReadWrite.Shared Mail.Send.Shared";
    expect((await at.graph("POST", `${messagesOf(draft.id)}/send`, undefined, { scopes })).status).toBe(202);
    const sent = await at.graph("GET", `/users/${MAILBOX}/mailFolders/sentitems/messages`);
    expect(nth(sent.body.value, 0)).toMatchObject({ subject: "Videresendt", isDraft: false });
  });

  test("createReply answers the sender", async () => {
    const { status, body } = await at.graph("POST", `${messagesOf(id)}/createReply`, {});
    expect([status, body.subject]).toEqual([201, "SV: Klage over sagsbehandlingstid"]);
    expect(body.toRecipients[0]?.emailAddress.address).toBe("ib.toft@privat.example");
  });

  test("DELETE moves to Deleted Items first, then removes", async () => {
    const draft = (await at.graph("POST", `${messagesOf(id)}/createForward`, { toRecipients: TO })).body;
    expect((await at.graph("DELETE", messagesOf(draft.id))).status).toBe(204);
    const deleted = (await at.graph("GET", `/users/${MAILBOX}/mailFolders/deleteditems/messages`)).body.value;
    expect(deleted).toHaveLength(1);
    await at.graph("DELETE", messagesOf(nth(deleted, 0).id));
    expect((await at.graph("GET", messagesOf(nth(deleted, 0).id))).status).toBe(404);
  });

  test("attachments go on and off drafts only, below 3 MB", async () => {
    const draft = (await at.graph("POST", messagesOf(), { subject: "Ny", toRecipients: TO })).body;
    const file = { "@odata.type": "#microsoft.graph.fileAttachment", name: "a.txt", contentBytes: "aGVq" };
    const path = `${messagesOf(draft.id)}/attachments`;
    const added = await at.graph("POST", path, file);
    expect([added.status, added.body.size]).toEqual([201, 3]);
    expect((await at.graph("POST", path, { ...file, contentBytes: "A".repeat(4_500_000) })).status).toBe(413);
    expect((await at.graph("POST", `${messagesOf(id)}/attachments`, file)).status).toBe(400);
    expect((await at.graph("DELETE", `${path}/${enc(added.body.id)}`)).status).toBe(204);
    expect((await at.graph("GET", path)).body.value).toEqual([]);
  });
});

describe("importMail()", () => {
  test("takes the same Message-ID once", async () => {
    expect(await at.mail(EML)).toBe(id);
    expect((await at.graph("GET", messagesOf())).body.value).toHaveLength(3);
  });

  test("an answer in the thread belongs to the same conversation", async () => {
    const reply = EML.replace("<klage-1@privat.example>", "<svar-1@kommune.example>").replace(
      "Subject: ",
      "References: <klage-1@privat.example>\nSubject: SV: ",
    );
    const answer = await at.graph("GET", messagesOf(await at.mail(reply)));
    const first = await at.graph("GET", messagesOf(id));
    expect(answer.body.conversationId).toBe(first.body.conversationId);
  });

  test("what is no mail is refused at the back door", async () => {
    const response = await fetch(`${at.origin}/local/mailboxes/${MAILBOX}/messages?name=tom.eml`, {
      method: "POST",
      body: "",
    });
    expect(response.status).toBe(400);
  });
});
