// The municipality's own leak, as the advisor meets it: the banner, one press, and a draft to the data protection officer.
import { openStage, type Stage } from "./stage";

jest.setTimeout(120_000);

const LEAK = "<a5c2b2a0108f58f74eaa@gmail.com>";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test("a breach note lies as a draft to the data protection officer, without a single full number", async () => {
  const { page, pane } = await stage.open(LEAK);
  await pane.getByTestId("write-breach-note").click();
  const note = pane.getByTestId("breach-note");
  await note.waitFor();
  expect(await note.innerText()).toContain("dpo@hvidovre.dk");
  const mailbox = `${stage.url}/local/mailboxes/borgerraadgiver@hvidovre.dk/messages`;
  const drafts = (await (await fetch(`${mailbox}?folder=drafts`)).json()) as { id: string; subject: string }[];
  const ours = drafts.filter(({ subject }) => subject.startsWith("Muligt brud"));
  expect(ours).toHaveLength(1);
  const { text } = (await (await fetch(`${mailbox}/${ours[0]?.id ?? ""}`)).json()) as { text: string };
  expect(text).toContain("72 timer");
  expect(text).not.toMatch(/\d{6}[-\s]?\d{4}/u);
  await page.close();
});

test("the mail shows its personal data when asked", async () => {
  const { page } = await stage.open(LEAK);
  await page.getByTestId("show-personal-data").click();
  const marks = page.frameLocator('[data-testid="mail-body"]').locator("mark");
  expect(await marks.count()).toBeGreaterThan(0);
  await page.getByTestId("show-personal-data").click();
  expect(await marks.count()).toBe(0);
  await page.close();
});
