import { mkdtempSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseSettings } from "../../src/adapters/settings/parse-settings";
import { startLocal, type LocalRun } from "../../src/local/server";

const SAMPLE = [
  "From: Karen Holm <karen@eksempel.dk>",
  "To: borgerraadgiver@ishoj.dk",
  "Subject: Manglende svar",
  "Date: Mon, 9 Nov 2026 10:00:00 +0100",
  "Message-ID: <proeve-1@eksempel.dk>",
  "",
  "Ingen svarer mig.",
].join("\r\n");

let folder: string;
let run: LocalRun;

const options = () => ({
  port: 0,
  rootDir: process.cwd(),
  databaseFile: path.join(folder, "graph.sqlite"),
  distDir: path.join(folder, "dist"),
  samplesDir: path.join(folder, "samples"),
});

/** A GET with the path sent exactly as given: `fetch` would tidy it first. */
const rawGet = (rawPath: string, host?: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(run.url);
    const headers = host === undefined ? {} : { host };
    const asked = request({ host: "127.0.0.1", port, path: rawPath, headers }, (res) => {
      let body = "";
      res.setEncoding("utf8").on("data", (part: string) => (body += part));
      res.on("end", () => resolve({ status: res.statusCode ?? 0, body }));
    });
    asked.on("error", reject).end();
  });

const token = async (): Promise<string> => {
  const response = await fetch(`${run.url}/local/token`, { method: "POST", body: "{}" });
  return ((await response.json()) as { access_token: string }).access_token;
};

const messagesOf = async (mailbox: string): Promise<readonly { subject: string; id: string }[]> => {
  const url = `${run.url}/v1.0/users/${mailbox}/mailFolders/inbox/messages`;
  const response = await fetch(url, { headers: { Authorization: `Bearer ${await token()}` } });
  return ((await response.json()) as { value: { subject: string; id: string }[] }).value;
};

const listIds = async (): Promise<readonly unknown[]> => {
  const settings = await (await fetch(`${run.url}/pane/settings.json`)).json();
  return (settings as { municipalities: { lists: unknown }[] }).municipalities.map(({ lists }) => lists);
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "local-outlook-"));
  cpSync("test/fixtures/local-outlook", path.join(folder, "dist"), { recursive: true });
  cpSync("test/fixtures/local-outlook", path.join(folder, "samples"), { recursive: true });
  writeFileSync(path.join(folder, "samples/en.eml"), SAMPLE);
  writeFileSync(path.join(folder, "secret.txt"), "hemmeligt");
  run = await startLocal(options());
}, 60_000);

afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("startLocal()", () => {
  it.each([
    ["/", "/stage/outlook.js"],
    ["/register", "/stage/register.js"],
  ])("shows a page at %s", async (at, script) => {
    const page = await rawGet(at);
    expect(page.status).toBe(200);
    expect(page.body).toContain(`src="${script}"`);
  });

  it.each(["/stage/outlook.js", "/stage/register.js", "/stage/before-office.js", "/stage/stage.css"])(
    "serves %s",
    async (at) => {
      const answer = await rawGet(at);
      expect(answer.status).toBe(200);
      expect(answer.body.length).toBeGreaterThan(500);
    },
  );

  it("serves the built pane with the local Office.js, and only to itself", async () => {
    const response = await fetch(`${run.url}/pane/taskpane.html`);
    const html = await response.text();
    expect(html).toContain('src="/office/office.js"');
    expect(html).not.toContain("appsforoffice.microsoft.com");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it.each(["/office/office.js", "/office/outlook-web-16.01.js", "/office/da-DK/office_strings.js"])(
    "serves %s from the npm package",
    async (at) => {
      expect((await rawGet(at)).status).toBe(200);
    },
  );

  it("answers Office.js that this host is trusted", async () => {
    expect((await rawGet("/office/AgaveErrorUX/index.html")).body).toContain("hostUserTrusted: true");
  });

  it("writes settings the add-in accepts, with the lists that were made", async () => {
    const response = await fetch(`${run.url}/pane/settings.json`);
    const settings = parseSettings(await response.json());
    expect(settings.ok).toBe(true);
    if (!settings.ok) return;
    expect(settings.value.localGraphOrigin).toBe(run.url);
    const lists = settings.value.municipalities.flatMap(({ lists: { cases, events } }) => [cases, events]);
    expect(new Set(lists).size).toBe(4);
  });

  it("puts a sample into the mailbox it was sent to", async () => {
    expect((await messagesOf("borgerraadgiver@ishoj.dk")).map(({ subject }) => subject)).toEqual(["Manglende svar"]);
    expect(await messagesOf("borgerraadgiver@hvidovre.dk")).toEqual([]);
  });

  it.each([
    "/pane/../secret.txt",
    "/pane/..%2fsecret.txt",
    "/pane/%2e%2e/secret.txt",
    "/pane/..%5csecret.txt",
    "/office/../../../../package.json",
    "/pane//../../secret.txt",
    "/stage/../server.ts",
  ])("gives nothing outside its folders: %s", async (at) => {
    const answer = await rawGet(at);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain("hemmeligt");
  });

  it.each(["evil.example", "evil.example:3000", "localhost.evil.example"])("refuses the host name %s", async (host) => {
    expect((await rawGet("/", host)).status).toBe(421);
  });

  it("answers writes to pages with 405", async () => {
    expect((await fetch(`${run.url}/stage/stage.css`, { method: "POST" })).status).toBe(405);
  });

  it("rejects where the port is taken", async () => {
    const port = Number(new URL(run.url).port);
    const second = startLocal({ ...options(), port, databaseFile: path.join(folder, "other.sqlite") });
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("starts again on the same data without doubling anything", async () => {
    const before = await listIds();
    await run.close();
    run = await startLocal(options());
    expect(await listIds()).toEqual(before);
    expect(await messagesOf("borgerraadgiver@ishoj.dk")).toHaveLength(1);
  });
});
