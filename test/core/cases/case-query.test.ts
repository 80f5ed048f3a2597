import { caseLine, type CaseLine } from "../../../src/core/cases/case-line";
import { itemIdIn, matches, OPEN_CASES, type CaseQuery } from "../../../src/core/cases/case-query";
import type { MailKey } from "../../../src/core/registration/decision";

const line = (part: Partial<CaseLine> = {}): CaseLine => ({
  itemId: 142,
  mailKey: "k" as MailKey,
  kind: "hovedsag",
  ordinal: 0,
  received: "2026-03-11T23:30:00Z",
  contactType: "klagesag",
  centre: "sundhed-og-aeldre",
  theme: "HJ01",
  status: "aaben",
  responseDue: "2026-03-26",
  urgent: false,
  esdhNumber: "21/4711",
  ...part,
});
const ANY: CaseQuery = { ...OPEN_CASES, status: null };

test.each([
  ["HVI-2026-0142", 142],
  ["hvi-2026-142", 142],
  [" HVI 2026 0142 ", 142],
  ["0142", 142],
  ["142", 142],
  ["ISH-2026-0142", null],
  ["HVI-2026", null],
  ["klage", null],
  ["", null],
  ["1234567890", null],
])("itemIdIn(%j) is %j", (text, expected) => {
  expect(itemIdIn(text, "HVI")).toBe(expected);
});

test.each<[string, Partial<CaseQuery>, Partial<CaseLine>, boolean]>([
  ["any case", {}, {}, true],
  ["not a case taken back, unless asked", {}, { status: "fortrudt" }, false],
  ["a case taken back when asked", { status: "fortrudt" }, { status: "fortrudt" }, true],
  ["an answered case as open", { status: "open" }, { status: "besvaret" }, true],
  ["no closed case as open", { status: "open" }, { status: "lukket" }, false],
  ["an ESDH number in any case", { esdhNumber: "21/4711A" }, { esdhNumber: "21/4711a" }, true],
  ["no other ESDH number", { esdhNumber: "21/4711" }, { esdhNumber: null }, false],
  ["the Danish day, not the one in UTC", { from: "2026-03-12", to: "2026-03-12" }, {}, true],
  ["nothing of the day before", { to: "2026-03-11" }, {}, false],
  ["another centre not", { centre: "borgerservice" }, {}, false],
  ["another theme not", { theme: "GF01" }, {}, false],
  ["another number not", { itemId: 143 }, {}, false],
])("matches() finds %s", (_what, query, part, expected) => {
  expect(matches(line(part), { ...ANY, ...query })).toBe(expected);
});

const FIELDS = {
  MailNoegle: "k",
  Sagsart: "hovedsag",
  Loebenr: 0,
  Modtaget: "2026-03-11T23:30:00Z",
  Henvendelsestype: "klagesag",
  Center: "sundhed-og-aeldre",
  Klagetema: "HJ01",
  Status: "aaben",
  Svarfrist: "2026-03-26T12:00:00Z",
  Haster: false,
  EsdhNr: "21/4711",
};

test("caseLine() reads a row", () => {
  expect(caseLine(FIELDS, 142)).toEqual(line());
});

test.each<[string, Record<string, unknown>]>([
  ["without mail key", { MailNoegle: undefined }],
  ["without time", { Modtaget: undefined }],
  ["with a time that is none", { Modtaget: "i går" }],
  ["with a status of somebody's own", { Status: "venter" }],
])("caseLine() leaves out an item %s", (_what, part) => {
  expect(caseLine({ ...FIELDS, ...part }, 1)).toBeNull();
});
