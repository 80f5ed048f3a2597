// Nothing but keys and codes can get into the outbox, whatever stands in the rows.
import fc from "fast-check";
import type { ChangeRequest } from "../../../src/core/registration/change";
import type { ChangeId } from "../../../src/core/registration/event";
import { decodeRow, type OutboxLists } from "../../../src/core/registration/outbox-codes";
import { changeEntry, isEntry, registrationEntry } from "../../../src/core/registration/outbox-entry";
import { decodeRequest } from "../../../src/core/registration/outbox-request";
import { bareRow, COLUMN_OF } from "../../../src/core/registration/fields";
import type { RegisterRow, StoredRow } from "../../../src/core/registration/row";
import { CODEBOOK } from "../../../src/knowledge/codebook";
import { COMPLAINT, points, stored } from "./make";

const LISTS: OutboxLists = { codebook: CODEBOOK, municipalities: ["hvidovre"], appealBodies: ["Ankestyrelsen"] };
const HEAD = { municipality: "hvidovre", at: "2026-11-24T08:00:00Z", owner: "0123456789abcdef" };
const ROWS = stored({ ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre") }).map(
  (row) => ({
    ...row,
    eTag: '"0f8fad5b-d9cb-469f-a165-70867728950e,3"',
  }),
);
const FIELDS = Object.keys(COLUMN_OF) as (keyof RegisterRow)[];

/** Words nobody may find in the outbox: names, addresses, numbers, sentences. */
const words = fc.oneof(
  fc.constantFrom(
    "Karen Holm",
    "120371-6123",
    "1203716123",
    "borger@mail.example",
    "karen-holm",
    "Vestervej 12",
    "karen",
  ),
  fc.string({ minLength: 1 }),
  fc.lorem(),
);
const spoilt = fc
  .record({ index: fc.nat(1), field: fc.constantFrom(...FIELDS), word: words })
  .map(({ index, field, word }) => ({
    word,
    rows: ROWS.map((row, at) =>
      at === index ? { ...row, [field]: field === "contributingCentres" ? [word] : word } : row,
    ),
  }));

const CODES = new Set<string>([
  ...CODEBOOK.centres.map(({ id }) => id),
  ...CODEBOOK.themes.map(({ id }) => id),
  "Ankestyrelsen",
  "hvidovre",
]);
/** Every text in an entry. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
/** A key, a date, an eTag, a version, or a lower-case code of one of our closed lists. */
const isHarmless = (text: string): boolean =>
  CODES.has(text) ||
  CLOSED.has(text) ||
  /^(ny-)?[0-9a-f]{16,40}(-\d\d)?$/.test(text) ||
  /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) ||
  /^"[0-9a-f-]{36},\d+"$/.test(text) ||
  /^c-?\d+$/.test(text) ||
  /^\d{2,4}[/-]\d{1,5}$/.test(text) ||
  text === CODEBOOK.version ||
  text === `codebook ${CODEBOOK.version}`;
const CLOSED = new Set<string>([
  ...[
    "registration",
    "change",
    "hovedsag",
    "foelgesag",
    "enkeltsag",
    "mail",
    "klagesag",
    "aaben",
    "ingen",
    "indgaaende",
  ],
  ...["hjaelp-til-klageprocessen", "correct", "merge", "undo", "follow", "move-to-centre", "remind", "split"],
  ...["answered", "medhold", "udgaaende", "videresendt", "besvaret", "lukket", "fortrudt", "move-to-case"],
]);

const property = (check: (given: { word: string; rows: readonly StoredRow[] }) => void) =>
  fc.assert(fc.property(spoilt, check), { numRuns: 400 });

it("registrationEntry() never holds a word, whatever a row holds", () => {
  property(({ rows }) => {
    const entry = registrationEntry(rows.map(bareRow), HEAD, LISTS);
    expect(textsIn(entry).filter((text) => !isHarmless(text))).toEqual([]);
  });
});

it("changeEntry() never holds a word, whatever the request holds", () => {
  const requests = (rows: readonly StoredRow[], word: string): readonly ChangeRequest[] => {
    const [one, other] = rows as [StoredRow, StoredRow];
    return [
      { kind: "correct", row: one, fields: { summary: word, esdhNumber: word, appealBody: word, theme: "HJ02" } },
      { kind: "merge", one, other },
      { kind: "move-to-centre", row: one, centre: word },
      { kind: "follow", rows, step: { step: "answered", on: word, result: "medhold" } },
      { kind: "remind", row: one, on: word },
      { kind: "undo", rows },
    ];
  };
  property(({ rows, word }) => {
    for (const request of requests(rows, word)) {
      const entry = changeEntry({ request, changeId: "c-1" as ChangeId, reason: word }, HEAD, LISTS);
      expect(textsIn(entry).filter((text) => !isHarmless(text))).toEqual([]);
    }
  });
});

it("isEntry() takes nothing from outside but codes: one strange value anywhere and it is none", () => {
  const entry = registrationEntry(ROWS.map(bareRow), HEAD, LISTS);
  expect(isEntry(JSON.parse(JSON.stringify(entry)), LISTS)).toBe(true);
  expect(isEntry({ ...entry, note: "Karen" }, LISTS)).toBe(false);
  expect(isEntry({ ...entry, id: "Karen" }, LISTS)).toBe(false);
  const rows = entry?.work.kind === "registration" ? entry.work.rows : [];
  for (const [field, value] of [
    ["summary", "Karen"],
    ["centre", "Karen"],
    ["round", "Karen"],
  ] as const) {
    const work = { kind: "registration", rows: [{ ...rows[0], [field]: value }] };
    expect(isEntry({ ...entry, work }, LISTS)).toBe(false);
  }
});

it("registrationEntry() keeps the rows whole but for their words, and says that words are missing", () => {
  const rows = ROWS.map(bareRow).map((row) => ({ ...row, summary: "Afslag", appealBody: "Ankestyrelsen" }));
  const entry = registrationEntry(rows, HEAD, LISTS);
  expect(entry).toMatchObject({ lacksWords: true, id: `ny-${String(rows[0]?.mailKey)}` });
  const back =
    entry?.work.kind === "registration"
      ? entry.work.rows.map((row) => decodeRow(row, rows[0]?.registeredBy ?? ""))
      : [];
  const version = { madeWith: back[0]?.madeWith };
  expect(back).toEqual(rows.map((row) => ({ ...row, ...version, summary: null })));
  expect(registrationEntry(ROWS.map(bareRow), HEAD, LISTS)?.lacksWords).toBe(false);
});

it("decodeRequest() asks for what was asked for", () => {
  const [one, other] = ROWS as unknown as [StoredRow, StoredRow];
  const requests: readonly ChangeRequest[] = [
    { kind: "correct", row: one, fields: { theme: "HJ02", urgent: true } },
    { kind: "merge", one, other },
    { kind: "move-to-case", row: other, to: one },
    { kind: "split", row: other, along: [] },
    { kind: "follow", rows: [one, other], step: { step: "closed", on: "2026-11-24" } },
    { kind: "remind", row: one, on: "2026-11-24" },
    { kind: "undo", rows: [one, other] },
  ];
  const keyOf = (request: ChangeRequest | null) =>
    JSON.stringify(request, (name, value: unknown) =>
      ["summary", "recommendation", "lastChange", "registeredBy", "plan", "madeWith"].includes(name)
        ? undefined
        : value,
    );
  for (const request of requests) {
    const entry = changeEntry({ request, changeId: "c-1" as ChangeId, reason: null }, HEAD, LISTS);
    if (entry?.work.kind !== "change") throw new Error(`no entry of ${request.kind}`);
    const read = JSON.parse(JSON.stringify(entry.work.request)) as typeof entry.work.request;
    expect(JSON.parse(keyOf(decodeRequest(read, "x")))).toEqual(JSON.parse(keyOf(request)));
  }
});

it("changeEntry() keeps nothing of a change that is words alone", () => {
  const request: ChangeRequest = { kind: "correct", row: ROWS[0] as StoredRow, fields: { summary: "Afslag" } };
  expect(changeEntry({ request, changeId: "c-1" as ChangeId, reason: null }, HEAD, LISTS)).toBeNull();
});
