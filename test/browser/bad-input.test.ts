// What goes wrong, as the advisor meets it in a real browser: a file that is no mail, a token nobody takes, a register
// that is closed, a mail that is gone. Each says in Danish what happened, what was not done and what to do.
import type { FrameLocator, Page } from "playwright-core";
import { openStage, type Stage } from "./stage";

jest.setTimeout(120_000);

const HOME_HELP = "<03584ae1ead3d663e924@privat.dk>";
const CARPORT = "<e67383960f165a8cf76d@fastmail.example>";
const BUMP = "<9da11a5cc160513a0232@webspeed.dk>";
const IN_PARTNERSHIP = "<1f1db9544f57925c517f@mail.dk>";
const MAILBOX = "borgerraadgiver@hvidovre.dk";
const NOT_REGISTERED = "Intet er registreret. Dine valg står her stadig.";

let stage: Stage;
let page: Page;
let pane: FrameLocator;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.fail([]);
  await page.close();
});

const open = async (messageId: string): Promise<void> => {
  ({ page, pane } = await stage.open(messageId));
  await pane.getByTestId("suggestion").waitFor();
  await pane.getByTestId("status-line").getByText("Ikke registreret").waitFor();
};

const failureOf = async (): Promise<string> => {
  const bar = pane.getByTestId("failure").first();
  await bar.waitFor();
  return bar.innerText();
};

test("an Outlook that does not tell the mailbox: the mailbox is found through Graph, and registering is the same", async () => {
  ({ page, pane } = await stage.open(BUMP, "&shared=missing"));
  await pane.getByTestId("suggestion").waitFor();
  await pane.getByTestId("status-line").getByText("Ikke registreret").waitFor();
});

test("a file that is no mail is refused in words, and the mailbox stays as it was", async () => {
  await open(HOME_HELP);
  const before = await page.getByTestId("mail-item").count();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    transfer.items.add(new File([bytes], "billede.eml", { type: "message/rfc822" }));
    return transfer;
  });
  await page.dispatchEvent("body", "dragenter", { dataTransfer: dropped });
  await page.dispatchEvent("[data-testid=drop-zone]", "drop", { dataTransfer: dropped });
  const toast = page.getByTestId("toast");
  await toast.waitFor();
  expect(await toast.innerText()).toBe(
    "»billede.eml« kunne ikke læses som mail. Den er ikke lagt i indbakken. Brug en .eml- eller .msg-fil.",
  );
  expect(await page.getByTestId("mail-item").count()).toBe(before);
});

test.each([
  {
    what: "an expired token",
    mail: HOME_HELP,
    rule: { pathPattern: ".*", kind: "token-expired" },
    happened: "Du er ikke logget ind.",
    todo: "Vælg Prøv igen, og log ind i det vindue, der åbner.",
  },
  {
    what: "a token refused by new claims",
    mail: CARPORT,
    rule: { pathPattern: ".*", kind: "claims-challenge" },
    happened: "Du er ikke logget ind.",
    todo: "Vælg Prøv igen, og log ind i det vindue, der åbner.",
  },
  {
    what: "a forbidden list",
    mail: BUMP,
    rule: { pathPattern: "/lists/", kind: "forbidden" },
    happened: "Du har ikke adgang til registret.",
    todo: "Bed den, der styrer adgangen hos jer, om at give dig den.",
  },
])("$what is told where it was pressed, nothing is written, and pressing again works", async (fault) => {
  await open(fault.mail);
  const before = await stage.rows();
  await stage.fail([fault.rule]);
  await pane.getByTestId("action-register").click();
  const said = await failureOf();
  expect(said.split("\n").filter((line) => line.trim() !== "")).toEqual(
    expect.arrayContaining([fault.happened, NOT_REGISTERED, fault.todo]),
  );
  expect(await stage.rows()).toEqual(before);
  await stage.fail([]);
  await pane.getByTestId("failure").first().getByTestId("try-again").click();
  await pane.getByTestId("receipt").waitFor();
  expect((await stage.rows()).length).toBeGreaterThan(before.length);
});

test("a closed register is told when the mail is opened, and the suggestion still stands", async () => {
  await stage.fail([{ pathPattern: "/lists/", kind: "forbidden" }]);
  ({ page, pane } = await stage.open(IN_PARTNERSHIP));
  await pane.getByTestId("suggestion").waitFor();
  const status = pane.getByTestId("status-line");
  await status.getByText("Du har ikke adgang til registret.").waitFor();
  const said = await status.innerText();
  expect(said).toContain("Ukendt, om den er registreret");
  expect(said).toContain("Bed den, der styrer adgangen hos jer, om at give dig den.");
});

/** Deletes a mail, and then from Deleted Items too, as another program would. */
const remove = async (messageId: string): Promise<void> => {
  const local = `${stage.url}/local`;
  const answer = await fetch(`${local}/token`, { method: "POST", body: "{}" });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  for (const folder of ["inbox", "deleteditems"]) {
    const listed = await fetch(`${local}/mailboxes/${MAILBOX}/messages?folder=${folder}`);
    const messages = (await listed.json()) as { id: string; internetMessageId: string }[];
    const id = messages.find((one) => one.internetMessageId === messageId)?.id ?? "";
    const path = `${stage.url}/v1.0/users/${MAILBOX}/messages/${encodeURIComponent(id)}`;
    const gone = await fetch(path, { method: "DELETE", headers: { Authorization: `Bearer ${token}` } });
    expect(gone.status).toBe(204);
  }
};

/** Outlook has not heard of it yet: its list, asked for anew every few seconds, stays as it is. */
const keepListAsItIs = (): Promise<unknown> =>
  page.route("**/v1.0/**", (route) =>
    route.request().frame() === page.mainFrame() ? route.abort() : route.continue(),
  );

test("a mail that vanished before it was registered: the rows stand, and what could not be done is told", async () => {
  await open(IN_PARTNERSHIP);
  const before = await stage.rows();
  await keepListAsItIs();
  await remove(IN_PARTNERSHIP);
  await pane.getByTestId("action-register").click();
  await pane.getByTestId("receipt").waitFor();
  const said = await failureOf();
  for (const part of [
    "Mailen findes ikke længere i postkassen. Den kan være flyttet eller slettet.",
    "Mailen er ikke mærket som registreret i Outlook. Registret er rigtigt.",
    "Find mailen i Outlook, og vælg den igen.",
  ])
    expect(said).toContain(part);
  expect((await stage.rows()).length).toBeGreaterThan(before.length);
});
