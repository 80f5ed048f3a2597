// Work on the register in a real browser, against the local Graph: a case is corrected by two advisors at once, a contact
// without a mail is registered once however often it is pressed, and what was decided without a network is saved once.
import type { FrameLocator, Page } from "playwright-core";
import { findTheme } from "../../src/core/codebook/codebook";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { openStage, paneOf, type Fields, type Stage } from "./stage";

jest.setTimeout(180_000);

const HOME_HELP = "<03584ae1ead3d663e924@privat.dk>";
const CARPORT = "<e67383960f165a8cf76d@fastmail.example>";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

let pages: Page[] = [];
afterEach(async () => {
  await stage.fail([]);
  for (const page of pages) await page.close();
  pages = [];
});

const openMail = async (messageId: string): Promise<{ readonly page: Page; readonly pane: FrameLocator }> => {
  const opened = await stage.open(messageId);
  pages.push(opened.page);
  await opened.pane.getByTestId("suggestion").or(opened.pane.getByTestId("receipt")).first().waitFor();
  return opened;
};

/** The case with this number, opened in the tab Sager of a pane. */
const openCase = async (pane: FrameLocator, number: string): Promise<void> => {
  await pane.getByRole("tab", { name: /^Sager/u }).click();
  await pane
    .getByTestId("cases-list")
    .getByRole("button", { name: new RegExp(number, "u") })
    .first()
    .click();
  await pane.getByTestId("row-correct").first().waitFor();
};

const correct = async (pane: FrameLocator, field: string, change: () => Promise<unknown>): Promise<void> => {
  await pane.getByTestId("row-correct").first().click();
  await pane.getByTestId(`field-line-${field}`).getByRole("button").first().click();
  await change();
  await pane.getByRole("button", { name: "Tastefejl" }).click();
  await pane.getByTestId("confirm-change").click();
};

/** The hovedsag that was registered last. */
const latestMain = async (): Promise<Fields | undefined> =>
  (await stage.rows()).find((row) => row["Sagsart"] === "hovedsag");

/** Label of a theme; the two chosen are not what the sample mail is about, so choosing them is a change. */
const themeName = (id: string): string => findTheme(CODEBOOK, id)?.label ?? "";

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("until() waited in vain");
};

test("two advisors correct the same case: the second sees the first's change, picks, and the history tells both", async () => {
  const one = await openMail(HOME_HELP);
  await one.pane.getByTestId("action-register").click();
  await one.pane.getByTestId("receipt").waitFor();
  const number = (await one.pane.getByTestId("receipt-case-number").first().innerText()).trim();
  const two = await openMail(CARPORT);
  await openCase(one.pane, number);
  await openCase(two.pane, number);
  await correct(two.pane, "theme", () => two.pane.getByTestId("edit-theme").selectOption("GF06"));
  await two.pane.getByTestId("what-happened").waitFor();

  await correct(one.pane, "theme", () => one.pane.getByTestId("edit-theme").selectOption("AN03"));
  const conflict = one.pane.getByTestId("conflict");
  await conflict.waitFor();
  expect(await conflict.innerText()).toContain("En kollega har rettet sagen imens");
  const asked = await one.pane.getByTestId("conflict-theme").innerText();
  expect(asked).toContain(`Din: ${themeName("AN03")}`);
  expect(asked).toContain(`Kollegaens: ${themeName("GF06")}`);
  await one.pane.getByRole("radio", { name: /^Din/u }).check();
  await one.pane.getByTestId("resolve-conflict").click();
  await one.pane.getByTestId("what-happened").waitFor();
  expect((await latestMain())?.["Klagetema"]).toBe("AN03");

  await one.pane.getByTestId("history-toggle").click();
  const entries = one.pane.getByTestId("history-entry");
  await entries.first().waitFor();
  const told = await entries.allInnerTexts();
  expect(told[0]).toContain(`Klagepunkt: fra ${themeName("GF06")} til ${themeName("AN03")}`);
  expect(told[1]).toContain(`til ${themeName("GF06")}`);
  expect(told.at(-1)).toContain("Registreret af");
  expect(told.join()).not.toMatch(/AN03|GF06/u);
});

test("a contact by telephone is registered once, although the answer was lost and the button pressed again", async () => {
  const before = (await stage.rows()).length;
  const { pane } = await openMail(CARPORT);
  await pane.getByRole("tab", { name: /^Sager/u }).click();
  await pane.getByTestId("open-contact-form").click();
  await pane.getByTestId("form-telefon").click();
  await pane.getByRole("button", { name: "Klagesag", exact: true }).click();
  await pane.getByTestId("contact-centre").selectOption("borgerservice");
  await pane.getByTestId("contact-register").click();
  await pane.getByTestId("failure").getByText("En klagesag skal have mindst ét klagepunkt.").waitFor();
  for (const theme of ["GF06", "GF02"]) {
    await pane.getByTestId("add-point").click();
    await pane.getByTestId("add-point-theme").selectOption(theme);
  }
  await pane.getByTestId("summary").fill("Ringede fra 20 45 67 89, cpr 120371-6123, om tonen.");
  await pane.getByTestId("summary-redacted").getByText("[cpr]").first().waitFor();
  // Another tab and back: the form is as it was.
  await pane.getByRole("tab", { name: /^Mail/u }).click();
  await pane.getByRole("tab", { name: /^Sager/u }).click();
  expect(await pane.getByTestId("point").count()).toBe(2);
  await stage.fail([{ method: "POST", pathPattern: "/items$", kind: "504-after", times: 1 }]);
  await pane.getByTestId("contact-register").click();
  const receipt = pane.getByTestId("contact-receipt");
  await receipt.or(pane.getByTestId("try-again")).first().waitFor();
  if ((await receipt.count()) === 0) await pane.getByTestId("try-again").click();
  await receipt.waitFor();
  const rows = (await stage.rows()).slice(0, -before || undefined).slice(0, 2);
  expect(await stage.rows()).toHaveLength(before + 2);
  expect(rows.map((row) => row["Kontaktform"])).toEqual(["telefon", "telefon"]);
  expect(JSON.stringify(rows)).not.toMatch(/120371|20 45 67 89/u);
  await pane.getByTestId("undo").click();
  await pane.getByText(/er fortrudt\. Formularen står her stadig\./u).waitFor();
});

test("what is registered without a network waits as codes, and is saved once when it is back", async () => {
  const before = (await stage.rows()).length;
  const { page, pane } = await openMail(CARPORT);
  await pane.getByTestId("status-line").getByText("Ikke registreret").waitFor();
  await page.waitForTimeout(4000); // the outbox is fetched at rest
  await stage.fail([{ method: "POST", pathPattern: String.raw`^/\$batch$`, kind: "503" }]);
  await pane.getByTestId("action-register").click();
  await pane.getByTestId("kept").waitFor({ timeout: 60_000 });
  expect(await pane.getByTestId("outbox").innerText()).toContain("Venter på at blive gemt (1)");
  const kept = await page
    .frames()
    .find((frame) => frame.url().includes("taskpane"))
    ?.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).toContain("udbakke");
  expect(kept).not.toMatch(/@|carport/iu);
  expect(await stage.rows()).toHaveLength(before);

  await page.reload();
  const again = paneOf(page);
  await stage.fail([]);
  await again.getByTestId("flush-outbox").or(again.getByText("1 er gemt nu.")).first().waitFor();
  // The pane may save it by itself first, and the button is gone.
  await again
    .getByTestId("flush-outbox")
    .click({ timeout: 5000 })
    .catch(() => null);
  await until(async () => (await stage.rows()).length > before);
  await again.getByText("1 er gemt nu.").waitFor();
  await again.getByRole("button", { name: "Se efter igen" }).click();
  await again.getByTestId("status-line").getByText("Registreret af").waitFor();
  const added = (await stage.rows()).length - before;
  const planned = Number((await stage.rows())[0]?.["Planlagt"]);
  expect(added).toBe(planned);
});

test("a meeting of the calendar is registered from beside it, once whoever presses, and its title is not kept", async () => {
  const before = (await stage.rows()).length;
  const register = async () => {
    const opened = await stage.open(CARPORT, "&meeting=2026-11-10T13:30%2B01:00&title=Møde%20med%20Bodil");
    pages.push(opened.page);
    const { pane } = opened;
    await pane.getByTestId("meeting").getByText("Møde med Bodil").waitFor();
    await pane.getByTestId("register-meeting").click();
    await pane.getByText("Fra kalenderen: Møde med Bodil").waitFor();
    expect(await pane.getByTestId("contact-date").inputValue()).toBe("2026-11-10");
    expect(await pane.getByTestId("contact-time").inputValue()).toBe("13:30");
    await pane.getByRole("button", { name: "Vejledningssag", exact: true }).click();
    await pane.getByTestId("contact-centre").selectOption("borgerservice");
    await pane.getByTestId("contact-register").click();
    await pane.getByTestId("contact-receipt").waitFor();
    return opened;
  };
  const { page, pane } = await register();
  await register();
  expect(await stage.rows()).toHaveLength(before + 1);
  const [row] = await stage.rows();
  expect(row).toMatchObject({ Kontaktform: "moede", Henvendelsestype: "vejledning", Center: "borgerservice" });
  expect(JSON.stringify(row)).not.toMatch(/Bodil|meeting-/u);
  // A mail is selected: the pane turns to it.
  await page.getByTestId("mail-item").filter({ hasText: "Klemt mellem" }).first().click();
  await pane.getByRole("tab", { name: /^Mail/u }).click();
  await pane.getByTestId("suggestion").waitFor();
});
