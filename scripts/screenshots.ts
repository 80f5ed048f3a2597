// Takes the pictures of the README from the local run: `npm run screenshots`. The same server, pane and sample mails as
// `npm start`, on a free port and with a database of their own, so that nobody's tries are in the pictures.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { startLocal } from "../src/local/server";
import { launchChromium } from "../test/browser/launch-chromium";

const FOLDER = "docs/images";
const DESK = { width: 1440, height: 900 } as const;

interface Scene {
  /** File name without ending. */
  readonly name: string;
  readonly theme: "light" | "dark";
  /** Width of the pane in pixels, as Outlook allows. */
  readonly pane: 320 | 450;
  /** A piece of the subject of the mail to select. */
  readonly mail: string;
  readonly contrast?: true;
  /** What to do in the pane before the picture. */
  readonly act?: (pane: FrameLocator) => Promise<void>;
  /** Of the whole page, not only of the pane. */
  readonly wide?: true;
}

async function registerAndForward(pane: FrameLocator): Promise<void> {
  await pane.getByTestId("action-register-forward").click();
  await pane.getByTestId("receipt-draft").first().waitFor();
}

async function askWhy(pane: FrameLocator): Promise<void> {
  await pane.getByTestId("why-contactType").click();
  await pane.getByTestId("why-quotes").first().waitFor();
}

async function showTab(pane: FrameLocator, name: RegExp, list: string): Promise<void> {
  await pane.getByRole("tab", { name }).click();
  await pane.getByTestId(list).waitFor();
}

async function registerAndOpenCase(pane: FrameLocator): Promise<void> {
  await pane.getByTestId("action-register").click();
  await pane.getByTestId("receipt").waitFor();
  await showTab(pane, /^Sager/, "cases-list");
  await pane.getByTestId("cases-list").getByRole("button").first().click();
  await pane.getByTestId("follow-forwarded").click();
  await pane.getByTestId("confirm-change").click();
  await pane.getByTestId("what-happened").waitFor();
  await pane.getByTestId("history-toggle").click();
  await pane.getByTestId("history-entry").first().waitFor();
}

async function openContactForm(pane: FrameLocator): Promise<void> {
  await showTab(pane, /^Sager/, "cases-list");
  await pane.getByTestId("open-contact-form").click();
  await pane.getByTestId("form-telefon").click();
  await pane.getByRole("button", { name: "Klagesag", exact: true }).click();
  await pane.getByTestId("contact-centre").selectOption("borgerservice");
  await pane.getByTestId("add-point").click();
  await pane.getByTestId("add-point-theme").selectOption("GF06");
}

const SCENES: readonly Scene[] = [
  { name: "outlook", theme: "light", pane: 450, mail: "Ingen svarer om merudgifter", wide: true },
  { name: "deadline-320-light", theme: "light", pane: 320, mail: "HASTER frist" },
  { name: "breach-450-dark", theme: "dark", pane: 450, mail: "Møde tirsdag" },
  { name: "contrast-320", theme: "light", pane: 320, mail: "Aflastning", contrast: true },
  { name: "why-320-light", theme: "light", pane: 320, mail: "Klemt mellem", act: askWhy },
  {
    name: "worklist-450-light",
    theme: "light",
    pane: 450,
    mail: "Klemt mellem",
    act: (pane) => showTab(pane, /^Arbejdsliste/, "worklist-list"),
  },
  { name: "receipt-320-light", theme: "light", pane: 320, mail: "Klage over afslag", act: registerAndForward },
  { name: "case-320-light", theme: "light", pane: 320, mail: "Aflastning", act: registerAndOpenCase },
  { name: "contact-450-dark", theme: "dark", pane: 450, mail: "Klemt mellem", act: openContactForm },
];

async function openMail(page: Page, url: string, { theme, pane, mail }: Scene): Promise<FrameLocator> {
  await page.goto(`${url}/?lang=da-DK&theme=${theme}&pane=${String(pane)}`);
  const frame = page.frameLocator('[data-testid="pane-frame"]');
  await frame.getByTestId("suggestion").waitFor();
  await page.getByTestId("mail-item").filter({ hasText: mail }).first().click();
  await page.getByTestId("reading-subject").filter({ hasText: mail }).waitFor();
  // The pane names the mail it speaks of.
  await frame.getByText(mail).first().waitFor();
  await frame.getByTestId("suggestion").waitFor();
  return frame;
}

async function take(browser: Browser, url: string, scene: Scene): Promise<void> {
  const options: BrowserContextOptions = {
    viewport: DESK,
    deviceScaleFactor: scene.wide ? 1 : 2,
    reducedMotion: "reduce",
  };
  const context = await browser.newContext({ ...options, ...(scene.contrast ? { forcedColors: "active" } : {}) });
  const page = await context.newPage();
  const pane = await openMail(page, url, scene);
  await scene.act?.(pane);
  // A toast or a focus ring that is on its way in or out would differ from run to run.
  await page.waitForTimeout(500);
  const target = scene.wide ? page : page.getByTestId("pane");
  await target.screenshot({ path: `${FOLDER}/${scene.name}.png` });
  console.log(`${FOLDER}/${scene.name}.png`);
  await context.close();
}

async function takeRegister(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 420 } });
  await page.goto(`${url}/register?lang=da-DK&theme=light`);
  await page.getByTestId("register-row").first().waitFor();
  await page.screenshot({ path: `${FOLDER}/register.png` });
  console.log(`${FOLDER}/register.png`);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const data = mkdtempSync(path.join(tmpdir(), "screenshots-"));
  const run = await startLocal({
    port: 0,
    rootDir: process.cwd(),
    databaseFile: path.join(data, "graph.sqlite"),
    distDir: path.resolve("dist"),
    samplesDir: path.resolve("src/local/samples"),
  });
  const browser = await launchChromium();
  try {
    for (const scene of SCENES) await take(browser, run.url, scene);
    await takeRegister(browser, run.url);
  } finally {
    await browser.close();
    await run.close();
    rmSync(data, { recursive: true, force: true });
  }
}

void main();
