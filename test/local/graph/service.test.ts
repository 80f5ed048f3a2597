import { spawnSync } from "node:child_process";
import { ADMIN, ADVISORS, EML, MAILBOX, makeSager, OWN, messagesOf, startService } from "./local-service";

describe("the database file", () => {
  test("mail, ids, stamps, lists, grants and rows outlive a restart; tokens do not", async () => {
    const first = await startService();
    const id = await first.mail(EML);
    const sager = await makeSager(first);
    await first.graph("PATCH", messagesOf(id), { categories: ["Registreret"] });
    const row = await first.graph("POST", `${sager.path}/items`, { fields: { Noegle: "a-0" } });
    const token = await first.token({});
    await first.stop(true);

    const second = await startService({ databaseFile: first.file });
    expect((await second.graph("GET", messagesOf(id))).body.categories).toEqual(["Registreret"]);
    expect((await second.graph("GET", `${sager.path}/items/1`)).body.eTag).toBe(row.body.eTag);
    expect((await second.graph("POST", `${sager.path}/items`, { fields: { Noegle: "a-0" } })).status).toBe(409);
    expect((await second.graph("POST", `${sager.path}/items`, { fields: { Noegle: "b-0" } })).body.id).toBe("2");
    expect(await second.mail(EML)).toBe(id);
    expect((await second.graph("GET", messagesOf(), undefined, { token })).status).toBe(401);
    await second.stop();
  });

  test("a process that was killed leaves nothing locked; a living one keeps the file", async () => {
    const first = await startService();
    await expect(startService({ databaseFile: first.file })).rejects.toThrow(`in use by process ${process.pid}`);
    await first.stop(true);
    const script = `
      const { openGraphDatabase } = require("./src/local/graph/database/schema.ts");
      openGraphDatabase(process.argv[1]).run("UPDATE lists SET inherits = 1");
      process.kill(process.pid, "SIGKILL");`;
    const killed = spawnSync("npx", ["tsx", "-e", script, first.file], { encoding: "utf8" });
    expect(killed.signal === "SIGKILL" || killed.status === 137).toBe(true);
    const second = await startService({ databaseFile: first.file });
    expect((await second.graph("GET", messagesOf())).status).toBe(200);
    await second.stop();
  }, 30_000);

  test("ensureList() makes a list under its id, grants it, and adds what lacks", async () => {
    const at = await startService();
    const id = "0c9f7d5e-8a55-4f0e-9d55-3d1c2f1f7a10";
    at.service.ensureList({ id, displayName: "Sager", columns: [{ name: "A", text: {} }] });
    at.service.ensureList({
      id,
      displayName: "Sager",
      columns: [
        { name: "A", text: {} },
        { name: "B", text: {} },
      ],
    });
    const path = `/sites/${at.service.siteId}/lists/${id}`;
    expect((await at.graph("POST", `${path}/items`, { fields: { A: "1", B: "2" } })).status).toBe(201);
    expect((await at.local("GET", "/lists")).body).toMatchObject([{ id, grants: [{ roles: ["write"] }], rows: 1 }]);
    expect(() => at.service.ensureList({ id, displayName: "Sager", columns: [{ name: "C" }] })).toThrow("Sager");
    await at.stop();
  });
});

describe("tokens", () => {
  test.each([
    ["no token", "", 401],
    ["a token of someone else's making", "Bearer eyJ.eyJ.sig", 401],
  ])("%s is refused with a challenge", async (_what, authorization, status) => {
    const at = await startService();
    const response = await fetch(`${at.origin}/v1.0${OWN}`, { headers: authorization === "" ? {} : { authorization } });
    expect(response.status).toBe(status);
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer realm=""/);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe("InvalidAuthenticationToken");
    await at.stop();
  });

  test("an id token, an expired token and a changed token are refused", async () => {
    const at = await startService();
    const issued = (await at.local("POST", "/token", {})).body;
    const expired = await at.token({ expired: true });
    const [head, , sign] = issued.access_token.split(".");
    const forged = Buffer.from(JSON.stringify({ ...payload(issued.access_token), scp: ADMIN })).toString("base64url");
    for (const token of [issued.id_token, expired, `${head}.${forged}.${sign}`])
      expect((await at.graph("GET", messagesOf(), undefined, { token })).status).toBe(401);
    await at.stop();
  });

  test("a token names the human asked for, keeps the object id over runs, and lasts as long as asked", async () => {
    let time = new Date("2026-05-12T07:00:00Z");
    const at = await startService({ now: () => time });
    const { body } = await at.local("POST", "/token", {
      user: ADVISORS.jonas,
      scopes: "https://graph.microsoft.com/User.Read",
      lifetimeSeconds: 60,
    });
    expect(body).toMatchObject({ expires_in: 60, scope: "User.Read", account: { username: ADVISORS.jonas.address } });
    expect(payload(body.id_token)).toMatchObject({
      name: "Jonas Kvist",
      preferred_username: ADVISORS.jonas.address,
      tid: at.service.tenantId,
    });
    const me = await at.graph("GET", OWN, undefined, { token: body.access_token });
    expect(me.body).toMatchObject({ displayName: "Jonas Kvist", id: body.account.localAccountId });
    time = new Date("2026-05-12T07:01:01Z");
    expect((await at.graph("GET", OWN, undefined, { token: body.access_token })).status).toBe(401);
    await at.stop();
    const again = await startService();
    expect((await again.local("POST", "/token", { user: ADVISORS.jonas })).body.account.localAccountId).toBe(
      me.body.id,
    );
    await again.stop();
  });

  test("while consent is needed silent requests fail until an interactive one succeeded", async () => {
    const at = await startService();
    await at.local("PUT", "/consent", { required: true });
    const silent = await at.local("POST", "/token", {});
    expect([silent.status, silent.body.error.status]).toEqual([401, "USER_INTERACTION_REQUIRED"]);
    expect((await at.local("POST", "/token", { interactive: true })).status).toBe(200);
    expect((await at.local("POST", "/token", {})).status).toBe(200);
    expect((await at.local("GET", "/consent")).body).toEqual({ required: false });
    expect((await at.local("POST", "/token", { lifetimeSeconds: "long" })).status).toBe(400);
    await at.stop();
  });

  const payload = (token: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;
});

describe("http", () => {
  test.each([
    ["an unknown path", "GET", "/users/a/calendar", {}, undefined, 400],
    ["a method the path has not", "PUT", messagesOf(), {}, "{}", 405],
    ["a body that is no JSON", "POST", messagesOf(), { "content-type": "application/json" }, "{", 400],
    ["a body of another type", "POST", messagesOf(), { "content-type": "text/plain" }, "{}", 415],
    ["a broken percent-coding", "GET", "/users/%zz", {}, undefined, 400],
  ])("%s is refused", async (_what, method, path, headers, body, status) => {
    const at = await startService();
    const authorization = `Bearer ${await at.token({})}`;
    const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const response = await fetch(`${at.origin}/v1.0${path}`, {
      method,
      headers: { ...type, authorization, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toHaveProperty("error.innerError.request-id", response.headers.get("request-id"));
    await at.stop();
  });

  test("browsers of other origins may call Graph, but not the back door", async () => {
    const at = await startService();
    const preflight = await fetch(`${at.origin}/v1.0/$batch`, {
      method: "OPTIONS",
      headers: { origin: "https://localhost:3999" },
    });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    expect((await at.local("GET", "/lists")).headers.get("access-control-allow-origin")).toBeNull();
    expect((await at.local("GET", "/nothing")).status).toBe(404);
    await at.stop();
  });

  test("the back door shows a mailbox and a message with every id", async () => {
    const at = await startService();
    const id = await at.mail(EML);
    const { body } = await at.local("GET", `/mailboxes/${MAILBOX}/messages/${encodeURIComponent(id)}`);
    expect(body).toMatchObject({
      id,
      isPlainText: true,
      subject: "Klage over sagsbehandlingstid",
      folder: "inbox",
      attachments: [],
    });
    expect(body.immutableId).toMatch(/^AAkALgAA/);
    expect((await at.local("GET", `/mailboxes/${MAILBOX}`)).body.folders).toContainEqual({
      name: "inbox",
      displayName: "Indbakke",
      total: 1,
      unread: 1,
    });
    await at.stop();
  });
});
