// Every way the product writes in the register, with numbers and the mail's own words wherever somebody can type: nothing
// of it gets into a list, column names stay ASCII and known, and every request is one that Microsoft documents.
import fc from "fast-check";
import type { Fetch } from "../../src/adapters/graph/middleware";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { ChangeId } from "../../src/core/registration/event";
import type { AppointmentSource, FormId, FormSource } from "../../src/core/registration/contact-source";
import { violations } from "../../src/core/registration/invariants";
import { CASES_LIST, EVENTS_LIST } from "../../src/core/registration/schema";
import type { StoredRow } from "../../src/core/registration/row";
import { loadGraphMetadata } from "../contracts/graph-metadata";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, oneCentre, SIGNE, silently, threePoints, type Advisor } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/** Keeps every request that passes, parts of batches one by one. */
function watching(): { readonly through: Fetch; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const through: Fetch = (url, init) => {
    const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body as string);
    const path = url.slice(`${graph.origin}/v1.0`.length);
    if (path === "/$batch") asked.push(...(body as { requests: Asked[] }).requests);
    else asked.push({ method: init.method ?? "GET", url: path, ...(body === undefined ? {} : { body }) });
    return fetch(url, init);
  };
  return { through, asked };
}

/** A number that is nobody's: born 1858–1899, in the ways people write it. */
const cpr = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 58, max: 99 }),
    seventh: fc.integer({ min: 5, max: 8 }),
    rest: fc.integer({ min: 0, max: 999 }),
    between: fc.constantFrom("-", "", " ", "–"),
  })
  .map(({ day, month, year, seventh, rest, between }) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return `${two(day)}${two(month)}${two(year)}${between}${String(seventh)}${String(rest).padStart(3, "0")}`;
  });

/** Words that only the mail has. */
const MAIL_WORDS = ["Zebrastien", "hængekøjen", "kolibrier"];
const mailOf = (number: string, id: string) => ({
  subject: `${MAIL_WORDS[0] ?? ""} ${number}`,
  text: `${MAIL_WORDS[1] ?? ""} og ${MAIL_WORDS[2] ?? ""}, mit nummer er ${number}.`,
  from: "zebrastien@mail.example",
  messageId: `<${id}-${number.replace(/\D/g, "")}@zebrastien.example>`,
});

/** Everything an advisor can do, with a number in every place that takes words. */
async function everything(signe: Advisor, number: string): Promise<void> {
  let changes = 0;
  const change = async (request: ChangeRequest) => {
    const why = { changeId: `c${String((changes += 1))}` as ChangeId, reason: `Se ${number}, tak` };
    const answer = await signe.work.change(graph.municipality, request, why);
    if (!answer.ok) throw new Error(`${request.kind}: ${JSON.stringify(answer.error)}`);
  };
  const row = async (at: number): Promise<StoredRow> => (await graph.rows())[at] as StoredRow;
  const first = await graph.receive(mailOf(number, "a"));
  const understood = await signe.understand(first);
  const receipt = await signe.workbench.register(
    understood,
    threePoints(understood.choice),
    { forward: true },
    silently,
  );
  if (!receipt.ok) throw new Error(receipt.error.kind);
  await change({ kind: "correct", row: await row(0), fields: { summary: `Om ${number} og afslag`, theme: "HJ02" } });
  await signe.work.change(
    graph.municipality,
    { kind: "correct", row: await row(0), fields: { esdhNumber: number, recommendation: number } },
    { changeId: "c0" as ChangeId, reason: number },
  );
  await change({ kind: "correct", row: await row(0), fields: { esdhNumber: "21/1234" } });
  await change({ kind: "move-to-centre", row: await row(0), centre: "beskaeftigelse" });
  await change({ kind: "split", row: await row(1) });
  await change({
    kind: "follow",
    rows: [await row(2)],
    step: { step: "answered", on: "2026-11-24", result: "medhold" },
  });
  await change({ kind: "remind", row: await row(0), on: "2026-11-24" });
  const source: FormSource = {
    kind: "form",
    formId: number as FormId,
    contactForm: "brev",
    received: "2026-11-20T10:00:00Z",
  };
  const meeting: AppointmentSource = {
    kind: "appointment",
    iCalUId: `${number}@zebrastien`,
    start: "2026-11-21T10:00:00Z",
  };
  for (const one of [source, meeting]) {
    const contact = { source: one, choice: oneCentre(understood.choice), summary: `Ringede om ${number}` };
    const registered = await signe.work.registerContact(graph.municipality, contact);
    if (!registered.ok) throw new Error(JSON.stringify(registered.error));
  }
  await change({ kind: "merge", one: await row(4), other: await row(7) });
  await change({ kind: "move-to-case", row: await row(8), to: await row(0) });
  for (const [at, as] of (["supplement", "chaser"] as const).entries()) {
    const later = await signe.understand({
      ...(await graph.receive(mailOf(number, `later${String(at)}`))),
      references: [first.internetMessageId ?? ""],
    });
    const status = await signe.workbench.lookUp(later);
    if (!status.ok || status.value.state !== "none" || !status.value.related) throw new Error("no related case");
    const attached = await signe.workbench.attach(later, status.value.related, as);
    if (!attached.ok) throw new Error(attached.error.kind);
    const undone = await signe.workbench.undo(later, attached.value.registration);
    if (!undone.ok && undone.error.kind !== "conflict") throw new Error(undone.error.kind);
  }
  await signe.worklist.read(graph.municipality);
  await signe.work.history(graph.municipality, (await row(0)).mailKey);
  await signe.work.complete(graph.municipality, (await row(0)).mailKey);
}

const KEYS = /\b[0-9a-f]{40}(?:-\d\d)?(?:~\d+)?\b|\bny-\d{14}\b|"[0-9a-f-]{36},\d+"/g;
const CPR_SHAPED = /(?<!\d)\d{6}[ \t]{0,2}[-–]?[ \t]{0,2}\d{4}(?!\d)/;
const COLUMNS = new Set([
  "Title",
  ...[CASES_LIST, EVENTS_LIST].flatMap(({ columns }) => columns.map(({ name }) => name)),
]);
/** Columns that hold an advisor's address. */
const SIGNED = ["RegistreretAf", "UdfoertAf", "SenesteHaendelse"];

function fieldsOf({ method, url, body }: Asked): Readonly<Record<string, unknown>> | null {
  if (!url.startsWith("/sites/") || method === "GET") return null;
  const given = body as Record<string, unknown>;
  return (given["fields"] as Record<string, unknown> | undefined) ?? given;
}

const metadata = loadGraphMetadata();

it("whatever an advisor does, no number and no word of the mail gets into the register", async () => {
  const columns = new Set<string>();
  const problems = new Set<string>();
  await fc.assert(
    fc.asyncProperty(cpr, async (number) => {
      await graph.manage("POST", "reset", {});
      const { through, asked } = watching();
      await everything(advisor(graph, SIGNE, through), number);
      const writes = asked.map(fieldsOf).filter((fields) => fields !== null);
      expect(writes.length).toBeGreaterThan(30);
      for (const [column, value] of writes.flatMap((fields) => Object.entries(fields))) {
        columns.add(column);
        const text = String(value).replace(KEYS, "");
        expect([column, CPR_SHAPED.test(text)]).toEqual([column, false]);
        expect([column, text.includes(number)]).toEqual([column, false]);
        expect([column, MAIL_WORDS.filter((word) => text.toLowerCase().includes(word.toLowerCase()))]).toEqual([
          column,
          [],
        ]);
        if (!SIGNED.includes(column)) expect([column, text.includes("@")]).toEqual([column, false]);
      }
      for (const { method, url, body } of asked)
        for (const problem of metadata?.validateRequest(method, url, body) ?? []) problems.add(`${method} ${problem}`);
      expect(violations(await graph.rows())).toEqual([]);
    }),
    { numRuns: 4 },
  );
  expect([...problems]).toEqual([]);
  // The words were written, without what was taken out of them.
  expect([...columns]).toEqual(
    expect.arrayContaining(["Begrundelse", "Resume", "SenesteHaendelse", "Detaljer", "EsdhNr"]),
  );
  expect([...columns].filter((name) => !/^[A-Za-z0-9_]{1,32}$/.test(name) || !COLUMNS.has(name))).toEqual([]);
}, 120_000);

it("the columns of every list have ASCII names that SharePoint leaves as they are", () => {
  const names = [...COLUMNS];
  expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
});
