// The local Outlook as a host of the real Office.js and the real msal-browser, with a pane of the smallest kind.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Page, Request } from "playwright-core";
import type { Settings } from "../../src/core/codebook/settings";
import { CASES_LIST } from "../../src/core/registration/schema";
import { startLocal, type LocalRun } from "../../src/local/server";
import { launchChromium } from "./launch-chromium";

jest.setTimeout(60_000);

const MAILBOX = "borgerraadgiver@hvidovre.dk";
const MSAL = "node_modules/@azure/msal-browser/lib/msal-browser.min.js";

const eml = (number: number, subject: string, html: string): string =>
  [
    `Received: from mx.eksempel.dk by mail.hvidovre.dk; Mon, ${number} Nov 2026 10:00:00 +0100`,
    `From: Karen Holm <karen${number}@eksempel.dk>`,
    `To: Borgerraadgiveren <${MAILBOX}>`,
    `Subject: ${subject}`,
    `Date: Mon, ${number} Nov 2026 10:00:00 +0100`,
    `Message-ID: <mail-${number}@eksempel.dk>`,
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
  ].join("\r\n");

/** What the fixture pane keeps on its window. */
interface PaneWindow {
  readonly log: { items: (string | null)[]; themes: Record<string, string>[]; host: string };
  readonly call: <T>(run: (done: (result: unknown) => void) => void) => Promise<T>;
  readonly signIn: (clientId: string, interactive: boolean) => Promise<{ accessToken: string; username: string }>;
}

let folder: string;
let run: LocalRun;
let browser: Browser;
let page: Page;

const open = async (query = ""): Promise<Frame> => {
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${run.url}/${query}`);
  await page.getByTestId("mail-item").first().waitFor();
  const handle = await page.getByTestId("pane-frame").elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForSelector("#state:has-text('klar')");
  return frame;
};

const clientId = async (): Promise<string> => {
  const settings = (await (await fetch(`${run.url}/pane/settings.json`)).json()) as { clientId: string };
  return settings.clientId;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "local-outlook-"));
  cpSync("test/fixtures/local-outlook", path.join(folder, "dist"), { recursive: true });
  cpSync(MSAL, path.join(folder, "dist/msal-browser.js"));
  const samples = path.join(folder, "samples");
  cpSync("test/fixtures/local-outlook", samples, { recursive: true });
  writeFileSync(path.join(samples, "1.eml"), eml(9, "Klage over afslag", "<p>Jeg <b>klager</b> over afslaget.</p>"));
  writeFileSync(path.join(samples, "2.eml"), eml(2, "Rykker", "<p>Hvorn&aring;r h&oslash;rer jeg?</p>"));
  run = await startLocal({
    port: 0,
    rootDir: process.cwd(),
    databaseFile: path.join(folder, "graph.sqlite"),
    distDir: path.join(folder, "dist"),
    samplesDir: samples,
  });
  browser = await launchChromium();
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await run.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the local Outlook", () => {
  it("hands the selected mail to Office.js: subject, sender, ids, body, headers, sharing", async () => {
    const frame = await open();
    const seen = await frame.evaluate(async () => {
      const { call } = window as unknown as PaneWindow;
      const { mailbox, requirements } = Office.context;
      const item = mailbox.item!;
      return {
        subject: item.subject,
        from: item.from.emailAddress,
        internetMessageId: item.internetMessageId,
        user: mailbox.userProfile.emailAddress,
        restId: mailbox.convertToRestId(item.itemId, "v2.0"),
        nestedAppAuth: requirements.isSetSupported("NestedAppAuth", "1.1"),
        mailbox113: requirements.isSetSupported("Mailbox", "1.13"),
        html: await call<string>((done) => item.body.getAsync(Office.CoercionType.Html, done)),
        text: await call<string>((done) => item.body.getAsync(Office.CoercionType.Text, done)),
        headers: await call<string>((done) => item.getAllInternetHeadersAsync(done)),
        shared: await call<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done)),
      };
    });
    expect(seen).toMatchObject({
      subject: "Klage over afslag",
      from: "karen9@eksempel.dk",
      internetMessageId: "<mail-9@eksempel.dk>",
      user: run.graph.user.address,
      nestedAppAuth: true,
      mailbox113: true,
      shared: { targetMailbox: MAILBOX, owner: MAILBOX },
    });
    expect(seen.html).toContain("<b>klager</b>");
    expect(seen.text.trim()).toBe("Jeg klager over afslaget.");
    expect(seen.headers).toMatch(/^Received: from mx\.eksempel\.dk/m);
    const listed = await page.getByTestId("mail-item").first().getAttribute("data-message-id");
    expect(seen.restId).toBe(listed);
  });

  it("tells when another mail is selected, by mouse and by arrow key", async () => {
    const frame = await open();
    await page.getByTestId("mail-item").nth(1).click();
    await frame.waitForSelector("#subject:has-text('Rykker')");
    await page.keyboard.press("ArrowUp");
    await frame.waitForSelector("#subject:has-text('Klage over afslag')");
    const items = await frame.evaluate(() => (window as unknown as PaneWindow).log.items);
    expect(items).toHaveLength(3);
  });

  it("tells that there is no item in an empty folder", async () => {
    const frame = await open();
    await page.getByTestId("folder-sentitems").click();
    await frame.waitForSelector("#subject:has-text('(ingen mail)')");
  });

  it("writes categories that the mail list shows", async () => {
    const frame = await open("?mail=1");
    const standing = await frame.evaluate(async () => {
      const { call } = window as unknown as PaneWindow;
      const { categories } = Office.context.mailbox.item!;
      await call((done) => categories.addAsync(["Haster"], done));
      return call<Office.CategoryDetails[]>((done) => categories.getAsync(done));
    });
    expect(standing.map(({ displayName }) => displayName)).toEqual(["Haster"]);
    await page.getByTestId("mail-item").nth(1).locator('[data-category="Haster"]').waitFor();
    await frame.evaluate(async () => {
      const { call } = window as unknown as PaneWindow;
      await call((done) => Office.context.mailbox.item!.categories.removeAsync(["Haster"], done));
    });
  });

  it("signs in silently through msal-browser with a token Graph takes", async () => {
    const frame = await open();
    const id = await clientId();
    const signedIn = await frame.evaluate((app) => (window as unknown as PaneWindow).signIn(app, false), id);
    expect(signedIn.username).toBe(run.graph.user.address);
    const response = await fetch(`${run.url}/v1.0/users/${MAILBOX}/messages`, {
      headers: { Authorization: `Bearer ${signedIn.accessToken}` },
    });
    expect(response.status).toBe(200);
  });

  it("asks for consent where it is missing: silent fails, the popup succeeds once the person accepts", async () => {
    const frame = await open("?consent=needed");
    const id = await clientId();
    const silent = frame.evaluate(
      (app) =>
        (window as unknown as PaneWindow).signIn(app, false).then(
          () => "signed in",
          (error: unknown) => (error instanceof Error ? error.name : "?"),
        ),
      id,
    );
    expect(await silent).toBe("InteractionRequiredAuthError");
    const popup = frame.evaluate((app) => (window as unknown as PaneWindow).signIn(app, true), id);
    await page.getByTestId("consent-accept").click();
    expect((await popup).accessToken).toMatch(/^[^.]+\.[^.]+\.[^.]+$/);
  });

  it("keeps shared properties away where the mailbox is open as an account of its own", async () => {
    const frame = await open("?hosting=separate");
    const seen = await frame.evaluate(() => ({
      method: typeof Office.context.mailbox.item!.getSharedPropertiesAsync,
      user: Office.context.mailbox.userProfile.emailAddress,
    }));
    expect(seen).toEqual({ method: "undefined", user: MAILBOX });
  });

  it("gives the theme to a listener at once and again when it is switched", async () => {
    const frame = await open("?theme=light");
    await page.getByTestId("switch-theme").click();
    await frame.waitForFunction(() => (window as unknown as PaneWindow).log.themes.length === 2);
    const themes = await frame.evaluate(() => (window as unknown as PaneWindow).log.themes);
    expect(themes.map((one) => one["bodyBackgroundColor"])).toEqual(["#ffffff", "#1f1f1f"]);
  });

  it("speaks the language of Outlook's user interface", async () => {
    await open("?lang=da-DK");
    await page.getByTestId("switch-language").click();
    const handle = await page.getByTestId("pane-frame").elementHandle();
    const frame = await handle.contentFrame();
    await frame!.waitForSelector("#state:has-text('klar')");
    expect(await frame!.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  });

  it("opens a draft for the add-in, and sends it within the machine", async () => {
    const frame = await open();
    const response = await fetch(`${run.url}/local/token`, { method: "POST", body: "{}" });
    const { access_token: token } = (await response.json()) as { access_token: string };
    const made = await fetch(`${run.url}/v1.0/users/${MAILBOX}/messages`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ subject: "VS: Klage", body: { contentType: "html", content: "<p>Se nedenfor.</p>" } }),
    });
    const { id } = (await made.json()) as { id: string };
    await frame.evaluate(async (graphId) => {
      const { call } = window as unknown as PaneWindow;
      const ewsId = Office.context.mailbox.convertToEwsId(graphId, "v2.0");
      await call((done) => Office.context.mailbox.displayMessageFormAsync(ewsId, done));
    }, id);
    await page.getByTestId("compose-window").waitFor();
    expect(await page.getByTestId("compose-subject").inputValue()).toBe("VS: Klage");
    expect(await page.getByTestId("compose-body").innerText()).toContain("Se nedenfor.");
    await page.getByTestId("compose-to").fill("Center for Sundhed og Ældre <sundhed-aeldre@hvidovre.dk>");
    await page.getByTestId("compose-send").click();
    await page.getByTestId("compose-window").waitFor({ state: "detached" });
    await page.getByTestId("folder-sentitems").click();
    await page.getByTestId("mail-item").getByText("VS: Klage").waitFor();
  });

  it("takes a mail file in, and says so in Danish when a file is no mail", async () => {
    await open("?lang=da-DK");
    const input = page.getByTestId("file-input");
    const buffer = Buffer.from(eml(16, "Ny henvendelse", "<p>Hej</p>"));
    await input.setInputFiles({ name: "ny.eml", mimeType: "message/rfc822", buffer });
    await page.getByTestId("mail-item").getByText("Ny henvendelse").waitFor();
    await input.setInputFiles({ name: "billede.eml", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e]) });
    await page.getByText("»billede.eml« kunne ikke læses som mail.").waitFor();
  });

  it("takes in a mail that is dropped on the window", async () => {
    await open("?lang=da-DK");
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "sluppet.eml", { type: "message/rfc822" }));
        return transfer;
      },
      eml(17, "Sluppet på vinduet", "<p>Hej</p>"),
    );
    await page.dispatchEvent("body", "dragenter", { dataTransfer: dropped });
    await page.getByTestId("drop-zone").getByText("Slip .eml- eller .msg-filer").waitFor();
    await page.dispatchEvent("[data-testid=drop-zone]", "drop", { dataTransfer: dropped });
    await page.getByTestId("mail-item").getByText("Sluppet").waitFor();
    await page.getByTestId("reading-subject").getByText("Sluppet på vinduet").waitFor();
  });

  it("lets nothing out: every request of page and pane stays on this origin or is stopped by the page's policy", async () => {
    page = await browser.newPage();
    const elsewhere: Request[] = [];
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== run.url) elsewhere.push(request);
    });
    await page.goto(run.url);
    const handle = await page.getByTestId("pane-frame").elementHandle();
    const frame = await handle.contentFrame();
    await frame?.waitForSelector("#state:has-text('klar')");
    const probe = await frame?.evaluate(() =>
      fetch("https://example.com/").then(
        () => "sent",
        () => "stopped",
      ),
    );
    expect(probe).toBe("stopped");
    const left = elsewhere.filter((request) => request.failure()?.errorText !== "csp").map((request) => request.url());
    expect(left).toEqual([]);
  });

  it("shows the register with Danish column names and finds a row by its text", async () => {
    const settings = (await (await fetch(`${run.url}/pane/settings.json`)).json()) as Settings;
    const { siteId, lists } = settings.municipalities[0]!;
    const tokenAnswer = await fetch(`${run.url}/local/token`, { method: "POST", body: "{}" });
    const { access_token: token } = (await tokenAnswer.json()) as { access_token: string };
    const columns = CASES_LIST.columns.filter(({ type, unique }) => type === "text" && unique === true);
    const fields = Object.fromEntries(columns.map(({ name }) => [name, "raekke-fra-proeven"]));
    const made = await fetch(`${run.url}/v1.0/sites/${siteId}/lists/${lists.cases}/items`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ fields }),
    });
    expect(made.status).toBe(201);
    page = await browser.newPage();
    await page.goto(`${run.url}/register`);
    await page.getByTestId("register-row").getByText("raekke-fra-proeven").waitFor();
    const heads = await page.locator("th").allInnerTexts();
    expect(heads).toEqual(expect.arrayContaining(CASES_LIST.columns.map(({ displayName }) => displayName)));
    await page.getByTestId("register-filter").fill("findes ikke");
    await page.getByText("Ingen rækker svarer til filteret.").waitFor();
    await page.getByTestId("register-tab-events").click();
    expect(await page.getByTestId("register-tab-events").getAttribute("aria-selected")).toBe("true");
  });
});
