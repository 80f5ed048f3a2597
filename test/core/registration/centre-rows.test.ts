import { readCentreRow, withCentreRows, type CentreRow } from "../../../src/core/registration/centre-rows";
import type { Municipality } from "../../../src/core/codebook/settings";
import { CODEBOOK } from "../../../src/knowledge/codebook";

const MUNICIPALITY: Municipality = {
  id: "hvidovre",
  name: "Hvidovre Kommune",
  casePrefix: "HVI",
  mailbox: "borgerraadgiver@kommune.example",
  siteId: "site",
  lists: { cases: "c", events: "e" },
  centres: [
    { id: "sundhed-og-aeldre", address: "sundhed@kommune.example" },
    { id: "beskaeftigelse", address: "job@kommune.example" },
  ],
  domains: { own: ["kommune.example"], secure: ["hospital.example"] },
  responseBusinessDays: 10,
};
const row = (part: Partial<CentreRow>): CentreRow => ({
  id: "sundhed-og-aeldre",
  name: "Sundhed og Ældre",
  address: "nyt@kommune.example",
  from: null,
  to: null,
  ...part,
});
const addressOn = (day: string, ...rows: readonly CentreRow[]): string | null | undefined =>
  withCentreRows(MUNICIPALITY, rows, { codebook: CODEBOOK, day }).centres.find(({ id }) => id === "sundhed-og-aeldre")
    ?.address;

describe("withCentreRows()", () => {
  it.each<readonly [string, string | null, readonly CentreRow[]]>([
    ["no rows: the settings", "sundhed@kommune.example", []],
    ["a row that always holds", "nyt@kommune.example", [row({})]],
    ["its first day", "nyt@kommune.example", [row({ from: "2026-11-24" })]],
    ["the day before its first: the settings", "sundhed@kommune.example", [row({ from: "2026-11-25" })]],
    ["its last day", "nyt@kommune.example", [row({ to: "2026-11-24" })]],
    ["the day after its last: the settings", "sundhed@kommune.example", [row({ to: "2026-11-23" })]],
    [
      "the later of two",
      "b@kommune.example",
      [row({ from: "2026-06-01", address: "b@kommune.example" }), row({ from: "2026-01-01" })],
    ],
    ["a secure domain", "a@hospital.example", [row({ address: "a@hospital.example" })]],
    ["another domain: no address", null, [row({ address: "a@gmail.com" })]],
    ["two addresses in one: no address", null, [row({ address: "x@gmail.com,a@kommune.example" })]],
    ["an empty address: no address", null, [row({ address: null })]],
  ])("%s", (_, wanted, rows) => {
    expect(addressOn("2026-11-24", ...rows)).toBe(wanted);
  });

  it("never gives an address to what nothing is forwarded to", () => {
    const rows = [row({ id: "andre-instanser" }), row({ id: "findes-ikke" })];
    const { centres } = withCentreRows(MUNICIPALITY, rows, { codebook: CODEBOOK, day: "2026-11-24" });
    expect(centres.filter(({ id }) => id !== "sundhed-og-aeldre" && id !== "beskaeftigelse")).toEqual([
      { id: "andre-instanser", address: null },
      { id: "findes-ikke", address: null },
    ]);
  });
});

it("readCentreRow() reads days as they are in Denmark, and leaves out what names no centre", () => {
  const fields = { Kode: " borgerservice ", Navn: "Borgerservice", GyldigFra: "2026-05-31T22:00:00Z", GyldigTil: "" };
  expect(readCentreRow(fields)).toEqual({
    id: "borgerservice",
    name: "Borgerservice",
    address: null,
    from: "2026-06-01",
    to: null,
  });
  expect(readCentreRow({ Navn: "Uden kode" })).toBeNull();
});
