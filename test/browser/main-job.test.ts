// The whole job, as the advisor does it, in a real browser: the real Office.js, msal-browser and Graph client against the
// local Outlook and Graph. Then the same with an answer lost on the way and with the pane closed half-way.
import type { FrameLocator, Page } from "playwright-core";
import { openStage, paneOf, type Fields, type Stage } from "./stage";

jest.setTimeout(120_000);

const HOME_HELP = "<03584ae1ead3d663e924@privat.dk>";
const CARPORT = "<e67383960f165a8cf76d@fastmail.example>";
const IN_PARTNERSHIP = "<1f1db9544f57925c517f@mail.dk>";
const BUMP = "<9da11a5cc160513a0232@webspeed.dk>";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

let page: Page;
let pane: FrameLocator;
afterEach(async () => {
  await stage.fail([]);
  await page.close();
});

const open = async (messageId: string): Promise<void> => {
  ({ page, pane } = await stage.open(messageId));
  await pane.getByTestId("suggestion").waitFor();
  await pane.getByTestId("status-line").getByText("Ikke registreret").waitFor();
};

/** Makes the complaint concern exactly these themes at this centre, whatever was suggested. */
const decide = async (centre: string, themes: readonly string[]): Promise<void> => {
  const open = pane.getByTestId("select-centre");
  if (!(await open.isVisible()))
    await pane.getByTestId("field-centre").locator("button[aria-expanded]").first().click();
  await pane.getByTestId("select-centre").selectOption(centre);
  while ((await pane.getByTestId("point").count()) > 0) {
    const point = pane.getByTestId("point").first();
    if (!(await point.getByTestId("point-theme").isVisible())) await point.locator("button").first().click();
    await point.getByRole("button", { name: /Fjern/u }).click();
  }
  for (const theme of themes) {
    await pane.getByTestId("add-point").click();
    await pane.getByTestId("add-point-theme").selectOption(theme);
  }
};

const rowsOf = async (mailKey: unknown): Promise<readonly Fields[]> =>
  (await stage.rows())
    .filter((row) => row["MailNoegle"] === mailKey)
    .sort((a, b) => Number(a["Loebenr"]) - Number(b["Loebenr"]));

const latestMailKey = async (): Promise<unknown> => (await stage.rows())[0]?.["MailNoegle"];

const rowsBecome = async (count: number, before: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await stage.rows()).length === before + count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the register never held ${count} new rows`);
};

const COMPLAINT = { Henvendelsestype: "klagesag", Kommune: "hvidovre" };

test("the main job: a mail is corrected, registered with a følgesag, and its forward draft opened and read", async () => {
  await open(HOME_HELP);
  await decide("sundhed-og-aeldre", ["FA01", "GF08"]);
  await pane.getByTestId("action-register-forward").click();
  await pane.getByTestId("receipt").waitFor();
  const numbers = await pane.getByTestId("receipt-case-number").allInnerTexts();
  expect(numbers).toEqual([expect.stringMatching(/^HVI-2026-\d{4}$/u), expect.stringMatching(/^HVI-2026-\d{4}$/u)]);

  const rows = await rowsOf(await latestMailKey());
  expect(rows).toMatchObject([
    { ...COMPLAINT, Sagsart: "hovedsag", Klagetema: "FA01", Center: "sundhed-og-aeldre", Status: "aaben" },
    { ...COMPLAINT, Sagsart: "foelgesag", Klagetema: "GF08", ForaelderNoegle: rows[0]?.["Noegle"] },
  ]);

  expect(await pane.getByTestId("receipt-draft").getByRole("link").getAttribute("href")).toContain(stage.url);
  const compose = page.getByTestId("compose-window");
  await compose.waitFor();
  expect(await compose.getByTestId("compose-to").inputValue()).toContain("sundhed-aeldre@hvidovre.dk");
  expect(await compose.getByTestId("compose-subject").inputValue()).toContain(numbers[0]);
  const body = await compose.getByTestId("compose-body").innerText();
  for (const part of ["Udførelse af hjælp og pleje", "Kommunikation og sprog", "Svarfrist", "Digital Post"])
    expect(body).toContain(part);
  expect(body).toContain("hverken lørdag aften eller"); // the citizen's own words follow ours
  expect(body.indexOf("Klagepunkter")).toBeLessThan(body.indexOf("hverken lørdag aften eller"));
  await compose.getByTestId("compose-close").click();
  await page.getByTestId("folder-drafts").click();
  await page
    .getByTestId("mail-item")
    .filter({ hasText: numbers[0] ?? "" })
    .waitFor();
  await page.close();

  ({ page, pane } = await stage.open(HOME_HELP));
  const status = pane.getByTestId("status-line");
  await status.getByText("Registreret af").waitFor();
  expect(await status.innerText()).toContain(numbers[0]);
  await page.getByTestId("mail-item").filter({ hasText: "Registreret" }).first().waitFor();

  await page.goto(`${stage.url}/register`);
  await page.getByTestId("register-row").first().waitFor();
  expect(await page.getByTestId("register-row").count()).toBe((await stage.rows()).length);
});

test.each([
  {
    name: "the whole batch",
    rule: { method: "POST", pathPattern: String.raw`^/\$batch$`, kind: "504-after", times: 1 },
  },
  { name: "one row in it", rule: { method: "POST", pathPattern: "/items$", kind: "504-after", times: 1 } },
])("a 504 after $name was carried out leaves each row once", async ({ name, rule }) => {
  const mail = name === "one row in it" ? IN_PARTNERSHIP : CARPORT;
  const before = (await stage.rows()).length;
  await open(mail);
  await decide("plan-og-miljoe", ["HJ05", "GF01"]);
  await stage.fail([rule]);
  await pane.getByTestId("action-register-forward").click();
  for (let tries = 0; tries < 3 && !(await isDone()); tries += 1) await tryAgain();
  const rows = await rowsOf(await latestMailKey());
  expect(rows.map((row) => [row["Sagsart"], row["Klagetema"]])).toEqual([
    ["hovedsag", "HJ05"],
    ["foelgesag", "GF01"],
  ]);
  expect(await stage.rows()).toHaveLength(before + 2);
  expect(await pane.getByTestId("receipt-draft").count()).toBe(1);
});

const isDone = async (): Promise<boolean> => {
  const receipt = pane.getByTestId("receipt-draft");
  const again = pane.getByTestId("try-again").or(pane.getByRole("button", { name: "Gør færdig" }));
  await receipt.or(again).first().waitFor();
  return (await receipt.count()) > 0;
};

const tryAgain = async (): Promise<void> => {
  await pane
    .getByTestId("try-again")
    .or(pane.getByRole("button", { name: "Gør færdig" }))
    .first()
    .click();
};

test("a pane that is reloaded between the two rows is told, and finishes with each row once", async () => {
  const before = (await stage.rows()).length;
  await open(BUMP);
  await decide("trafik-og-ejendomme", ["FA03", "GF02"]);
  await stage.fail([{ method: "POST", pathPattern: "/items$", kind: "slow", skip: 1, delayMs: 4000 }]);
  await pane.getByTestId("action-register").click();
  await rowsBecome(1, before);
  await stage.fail([{ method: "POST", pathPattern: "/items$", kind: "503" }]);
  await page.reload();
  pane = paneOf(page);
  await pane
    .getByTestId("status-line")
    .getByText(/1 af 2|Registreret af/u)
    .first()
    .waitFor();
  await stage.fail([]);
  const finish = pane.getByRole("button", { name: "Gør færdig" });
  if (await finish.isVisible()) await finish.click();
  await pane.getByTestId("status-line").getByText("Registreret af").waitFor();
  const rows = await rowsOf(await latestMailKey());
  expect(rows.map((row) => [row["Sagsart"], row["Klagetema"]])).toEqual([
    ["hovedsag", "FA03"],
    ["foelgesag", "GF02"],
  ]);
  expect(await stage.rows()).toHaveLength(before + 2);
});

const selectGudrun = async (): Promise<void> => {
  await page.getByTestId("mail-item").filter({ hasText: "Gudrun Ellemose" }).click();
  pane = paneOf(page);
  await pane.getByText(/Gudrun Ellemose: /u).waitFor();
  await pane.getByTestId("suggestion").waitFor();
  expect(await page.getByTestId("reading-pane").innerText()).toContain("Gudrun Ellemose");
};

test("a mail selected while the first one is still being read is the mail the pane shows", async () => {
  page = await stage.browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const delays = [1000, 1500]; // the first mail is read, and given up, before the second is
  await page.route(
    (url) => url.pathname.endsWith("/attachments"),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delays.shift() ?? 0));
      await route.continue();
    },
  );
  await page.goto(`${stage.url}/?mail=0`);
  await selectGudrun();
});

test("a mail selected while the pane is still starting is the mail the pane shows", async () => {
  page = await stage.browser.newPage({ viewport: { width: 1400, height: 1000 } });
  let release = () => {};
  const starting = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    (url) => url.pathname === "/pane/settings.json",
    async (route) => {
      await starting;
      await route.continue();
    },
  );
  await page.goto(`${stage.url}/?mail=0`);
  await page.getByTestId("pane-frame").waitFor();
  setTimeout(release, 1000);
  await selectGudrun();
});
