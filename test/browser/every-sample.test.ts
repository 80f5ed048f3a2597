// Every sample mail, opened one after the other as an advisor goes through the mailboxes: the pane breaks on none.
import type { Page } from "playwright-core";
import { openStage, paneOf, type Stage } from "./stage";

jest.setTimeout(180_000);

/** A mail that is not understood by then never will be. */
const LONGEST_WAIT = 10_000;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Opens every mail of the mailbox shown; gives the number of mails and the subjects the pane has no suggestion for. */
async function goThrough(page: Page): Promise<{ readonly mails: number; readonly without: readonly string[] }> {
  const pane = paneOf(page);
  const items = page.getByTestId("mail-item");
  await items.first().waitFor();
  const mails = await items.count();
  const without: string[] = [];
  for (let index = 0; index < mails; index += 1) {
    const subject = (await items.nth(index).locator(".mail-subject").innerText()).trim();
    await items.nth(index).click();
    const caption = pane.getByTestId("mail-caption").filter({ hasText: subject });
    for (const shown of [caption, pane.getByTestId("suggestion")])
      await shown.waitFor({ timeout: LONGEST_WAIT }).catch(() => without.push(subject));
  }
  return { mails, without: [...new Set(without)] };
}

test("every sample mail of both mailboxes gets a suggestion", async () => {
  const page = await stage.browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const bugs: string[] = [];
  page.on("pageerror", (error) => bugs.push(error.message));
  await page.goto(stage.url);
  const hvidovre = await goThrough(page);
  const mailboxes = page.getByTestId("mailbox-switch");
  const other = await mailboxes.locator("option").nth(1).getAttribute("value");
  await mailboxes.selectOption(other ?? "");
  await page.getByTestId("mail-item").first().waitFor();
  const ishoej = await goThrough(page);
  expect([...hvidovre.without, ...ishoej.without]).toEqual([]);
  expect(bugs).toEqual([]);
  expect(hvidovre.mails + ishoej.mails).toBeGreaterThanOrEqual(40);
});

test("a mail without a sender is registered and forwarded like any other", async () => {
  const { pane } = await stage.open("<01f6e956cc55df878f42@mail.invalid>");
  await pane.getByTestId("suggestion").waitFor();
  await pane.getByText("Mailen siger ikke, hvem der har sendt den").first().waitFor();
  await pane.getByTestId("action-register-forward").click();
  await pane.getByTestId("receipt-draft").first().waitFor();
  expect((await stage.rows()).length).toBeGreaterThan(0);
});
