// Finding cases in a register of ten years, over http. Requests are counted, not timed.
import type { CaseSearch, FoundCases, SearchPlace } from "../../src/app/case-search";
import { caseDeadline } from "../../src/core/cases/case-deadline";
import type { CaseLine } from "../../src/core/cases/case-line";
import { OPEN_CASES, type CaseQuery } from "../../src/core/cases/case-query";
import { addDays, danishDate } from "../../src/core/deadlines/danish-date";
import type { Result } from "../../src/core/result";
import { advisor, type Advisor } from "./advisor";
import { caseRow, END, fillRegister, mailKeyOf, messageIdOf, receivedOf } from "../contracts/fill-register";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";

const ROWS = 30_000;
const MAILS = ROWS / 2;
const TODAY = "2026-11-24";
const ANY: CaseQuery = { ...OPEN_CASES, status: null };

/** What the list holds, told by the generator and not by what is tested. */
const ALL = Array.from({ length: ROWS }, (_, index) => ({
  itemId: index + 1,
  ...caseRow(Math.floor(index / 2), index % 2, MAILS),
}));

let graph: LocalGraphForTests;
let signe: Advisor;
let cases: CaseSearch;
beforeAll(async () => {
  graph = await startLocalGraph({ prepare: (file, lists) => fillRegister(file, lists, ROWS) });
  signe = advisor(graph);
  ({ cases } = signe);
}, 60_000);
afterAll(() => graph.stop());
beforeEach(() => graph.clearRequests());

const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const find = async (query: Partial<CaseQuery>, place?: SearchPlace): Promise<FoundCases> =>
  value(await cases.find(graph.municipality, { ...ANY, ...query }, place));
const idsOf = (lines: readonly { readonly itemId: number }[]): readonly number[] =>
  lines.map(({ itemId }) => itemId).sort((one, other) => one - other);
const roundTrips = async (): Promise<number> => (await graph.requests()).filter(({ inBatch }) => !inBatch).length;

/** Every page of a search. */
async function findAll(query: Partial<CaseQuery>): Promise<{ lines: readonly CaseLine[]; pages: number }> {
  const lines: CaseLine[] = [];
  let pages = 0;
  for (let place: SearchPlace | null | undefined; place !== null; pages += 1) {
    const found: FoundCases = await find(query, place);
    lines.push(...found.lines);
    place = found.next;
  }
  return { lines, pages };
}

const isOpen = ({ status }: { readonly status: string }): boolean => status === "aaben" || status === "videresendt";

test("a register of 30,000 rows has more rows at one centre than SharePoint answers by index", () => {
  expect(ALL.filter(({ centre }) => centre === "sundhed-og-aeldre").length).toBeGreaterThan(5000);
});

test("the open cases come in one request, the earliest svarfrist first", async () => {
  const { lines, next } = await find(OPEN_CASES);
  expect(await roundTrips()).toBe(1);
  expect(next).toBeNull();
  expect(idsOf(lines)).toEqual(idsOf(ALL.filter(isOpen)));
  const dues = lines.map(({ responseDue }) => responseDue);
  expect(dues).toEqual([...dues].sort());
  expect(lines[0] && caseDeadline(lines[0], TODAY).state).toBe("overdue");
});

test.each([
  ["HVI-2026-29998 by its number", { itemId: 29_998 }, (row: (typeof ALL)[number]) => row.itemId === 29_998],
  ["an ESDH number", { esdhNumber: "21/1230" }, (row) => row.mailKey === mailKeyOf(1230)],
  [
    "the open cases of the largest centre",
    { status: "open", centre: "sundhed-og-aeldre" },
    (row) => isOpen(row) && row.centre === "sundhed-og-aeldre",
  ],
  [
    "a theme in a month",
    { theme: "GF02", from: "2026-03-01", to: "2026-03-31" },
    (row) => row.theme === "GF02" && row.received.startsWith("2026-03") && row.status !== "fortrudt",
  ],
] satisfies readonly [string, Partial<CaseQuery>, (row: (typeof ALL)[number]) => boolean][])(
  "%s comes in one request",
  async (_what, query, isMeant) => {
    const { lines, pages } = await findAll(query);
    expect([pages, await roundTrips()]).toEqual([1, 1]);
    expect(idsOf(lines)).toEqual(idsOf(ALL.filter(isMeant)));
    expect(lines.length).toBeGreaterThan(0);
  },
);

test("a theme over all years comes by the index of the theme", async () => {
  const { lines, pages } = await findAll({ theme: "HJ01" });
  expect(pages).toBe(await roundTrips());
  expect(pages).toBeLessThanOrEqual(2);
  expect(idsOf(lines)).toEqual(idsOf(ALL.filter(({ theme, status }) => theme === "HJ01" && status !== "fortrudt")));
  expect(lines.length).toBeGreaterThan(100);
});

test("a centre over all years goes back in time, a request a page and every case once", async () => {
  const { lines, pages } = await findAll({ centre: "sundhed-og-aeldre" });
  expect(await roundTrips()).toBe(pages);
  expect(idsOf(lines)).toEqual(
    idsOf(ALL.filter(({ centre, status }) => centre === "sundhed-og-aeldre" && status !== "fortrudt")),
  );
}, 60_000);

test("a page tells how far back it has searched, and the newest come first", async () => {
  const { lines, searchedTo, next } = await find({ status: "lukket" });
  expect(searchedTo).toBe(addDays(TODAY, -365));
  expect(next).not.toBeNull();
  const received = lines.map((line) => line.received);
  expect(received).toEqual([...received].sort().reverse());
});

test("a period holds its first and last day in Danish time", async () => {
  const { lines } = await findAll({ from: "2026-05-04", to: "2026-05-04" });
  const inDenmark = ALL.filter(
    ({ received, status }) =>
      received >= "2026-05-03T22:00:00Z" && received < "2026-05-04T22:00:00Z" && status !== "fortrudt",
  );
  expect(idsOf(lines)).toEqual(idsOf(inDenmark));
  expect(lines.length).toBeGreaterThan(0);
});

test("a number nobody has, and one of another municipality's, are found nowhere", async () => {
  expect((await find({ itemId: 999_999 })).lines).toEqual([]);
});

test("a theme that half the register has is looked for in stretches of time", async () => {
  const crowded = await startLocalGraph({
    prepare: (file, lists) => fillRegister(file, lists, ROWS, { theme: "GF02" }),
  });
  const { cases: crowd } = advisor(crowded);
  await crowded.clearRequests();
  const found = value(await crowd.find(crowded.municipality, { ...ANY, theme: "GF02" }));
  expect(found.lines.length).toBeGreaterThan(0);
  expect(found.searchedTo).toBe(addDays(TODAY, -365));
  expect((await crowded.requests()).filter(({ inBatch }) => !inBatch)).toHaveLength(1);
  await crowded.stop();
}, 60_000);

test("a register that got 30,000 open rows in one year costs a request a page, and no case is passed over", async () => {
  const crowded = await startLocalGraph({
    prepare: (file, lists) => fillRegister(file, lists, ROWS, { theme: "GF02", status: "aaben" }, 1),
  });
  const { cases: crowd, worklist } = advisor(crowded);
  const from = addDays(TODAY, -70);
  for (const query of [{ status: "open" }, { theme: "GF02" }, { centre: "borgerservice" }] as const) {
    await crowded.clearRequests();
    const seen: number[] = [];
    let pages = 0;
    for (let place: SearchPlace | null | undefined; place !== null; pages += 1) {
      const found: FoundCases = value(await crowd.find(crowded.municipality, { ...ANY, ...query, from }, place));
      seen.push(...found.lines.map(({ itemId }) => itemId));
      place = found.next;
    }
    expect((await crowded.requests()).filter(({ inBatch }) => !inBatch)).toHaveLength(pages);
    expect(new Set(seen).size).toBe(seen.length);
    const inPeriod = Array.from({ length: ROWS }, (_, index) => caseRow(Math.floor(index / 2), index % 2, MAILS, 1));
    const meant = inPeriod.filter(
      ({ received, centre }) => danishDate(received) >= from && (!("centre" in query) || centre === query.centre),
    );
    expect(seen).toHaveLength(meant.length);
  }
  await crowded.receive({ subject: "Ny" });
  await crowded.clearRequests();
  const page = value(await worklist.read(crowded.municipality));
  expect(page.waiting.map(({ mail }) => mail.subject)).toEqual(["Ny"]);
  expect((await crowded.requests()).filter(({ inBatch }) => !inBatch)).toHaveLength(1);
  await crowded.stop();
}, 120_000);

test("the registered-check of a mail is one request among 30,000 rows", async () => {
  const mail = await graph.receive({ messageId: messageIdOf(MAILS - 2) });
  const understood = await signe.understand(mail);
  await graph.clearRequests();
  const status = value(await signe.workbench.lookUp(understood));
  // The check itself, and the stamp that the mail did not carry yet.
  expect([status.state, await roundTrips()]).toEqual(["registered", 2]);
  await graph.clearRequests();
  await signe.workbench.lookUp(understood);
  expect(await roundTrips()).toBe(1);
});

test("the first page of the worklist is two requests among 30,000 rows and 200 mails", async () => {
  const recent = Array.from({ length: 200 }, (_, index) => MAILS - 200 + index);
  for (const mail of recent)
    await graph.receive({
      messageId: messageIdOf(mail),
      date: receivedOf(mail, MAILS),
      subject: `Sag ${String(mail)}`,
    });
  for (let count = 0; count < 11; count += 1)
    await graph.receive({ subject: `Ny ${String(count)}`, date: addDays(END.slice(0, 10), -count) + "T10:00:00Z" });
  const live = new Set<string>(ALL.filter(({ status }) => status !== "fortrudt").map(({ mailKey }) => mailKey));
  const undone = recent.filter((mail) => !live.has(mailKeyOf(mail))).map((mail) => `Sag ${String(mail)}`);
  await graph.clearRequests();
  const page = value(await signe.worklist.read(graph.municipality));
  const considered = value(await signe.worklist.consider(graph.municipality, page.waiting));
  expect(await roundTrips()).toBe(2);
  expect(considered.map(({ considered: { state } }) => state)).toEqual(Array(10).fill("understood"));
  const names = page.waiting.map(({ mail }) => mail.subject);
  const received = page.waiting.map(({ mail }) => mail.received ?? "");
  expect(received).toEqual([...received].sort());
  expect(new Set(names)).toEqual(
    new Set([...undone, ...Array.from({ length: 11 }, (_, count) => `Ny ${String(count)}`)]),
  );
}, 60_000);

test("every filter was on one indexed column: the local Graph refuses others", async () => {
  await find(OPEN_CASES);
  await find({ theme: "HJ01" });
  const statuses = (await graph.requests()).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

describe("CaseSearch.open()", () => {
  test("has rows, mail and draft of a registration in one round trip, from its hovedsag", async () => {
    const understood = await signe.understand(await graph.receive({ subject: "Åbnes fra sagslisten" }));
    const receipt = value(
      await signe.workbench.register(understood, understood.choice, { forward: true }, () => undefined),
    );
    const [main] = receipt.registration.rows;
    const { lines } = await find({ itemId: main?.itemId ?? 0 });
    await graph.clearRequests();
    const details = value(await cases.open(graph.municipality, lines[0] as CaseLine));
    expect(await roundTrips()).toBe(1);
    expect(details.caseNumbers).toEqual(receipt.registration.caseNumbers);
    expect(details.mail).toMatchObject({ subject: "Åbnes fra sagslisten", graphId: expect.any(String) });
    expect(details.drafts.map(({ forRow }) => forRow)).toEqual([main?.key]);
    expect(details.missing).toBe(0);
  });

  test("finds the mail from a følgesag too", async () => {
    const understood = await signe.understand(await graph.receive({ subject: "Med følgesag" }));
    const receipt = value(
      await signe.workbench.register(understood, understood.choice, { forward: false }, () => undefined),
    );
    const { lines } = await find({ itemId: receipt.registration.rows[1]?.itemId ?? 0 });
    const details = value(await cases.open(graph.municipality, lines[0] as CaseLine));
    expect([details.rows.length, details.mail?.subject]).toEqual([2, "Med følgesag"]);
  });
});
