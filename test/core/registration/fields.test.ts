import fc from "fast-check";
import { changedFields, COLUMN_OF, fromFields, PLAN_COLUMN, toFields } from "../../../src/core/registration/fields";
import { decodePlan, encodePlan } from "../../../src/core/registration/plan-codes";
import { CASES_LIST, EVENTS_LIST } from "../../../src/core/registration/schema";
import { toRows } from "../../../src/core/registration/to-rows";
import { COMPLAINT, decided, ENQUIRY, points, stored } from "./make";

const MANY = {
  ...COMPLAINT,
  points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre", "GF06@borgerservice", "GF07@borgerservice"),
};
const ITEM = { itemId: 142, eTag: '"{8c0c0ac1},3"' };

describe("toFields() and fromFields()", () => {
  it.each([
    ["a complaint", COMPLAINT],
    ["many points", MANY],
    ["an enquiry", ENQUIRY],
    [
      "contributing centres and no consent",
      { ...COMPLAINT, contributingCentres: ["borgerservice", "digitalisering"], consent: false },
    ],
  ])("bring every row of %s back as it was", (_, choice) => {
    const rows = toRows(decided(choice));
    for (const row of rows) {
      const read = fromFields(toFields(row, row.ordinal === 0 ? rows.slice(1) : []), ITEM);
      expect(read).toEqual({ ok: true, value: { ...row, ...ITEM, plan: row.ordinal === 0 ? rows.slice(1) : [] } });
    }
  });

  it("write date-only values at noon UTC and read them as the date in Denmark", () => {
    const [row] = toRows(decided(COMPLAINT));
    const fields = toFields(row!, []);
    expect(fields["Svarfrist"]).toBe("2026-12-07T12:00:00Z");
    // What SharePoint answers for a date-only column of a site in Copenhagen: midnight there.
    const read = fromFields({ ...fields, Svarfrist: "2026-12-06T23:00:00Z", Klagefrist: "2026-07-31T22:00:00Z" }, ITEM);
    expect(read).toMatchObject({ ok: true, value: { responseDue: "2026-12-07", appealDeadline: "2026-08-01" } });
  });

  it("leave empty columns out of a new item and clear them in a change", () => {
    const [row] = toRows(decided(ENQUIRY));
    expect(Object.values(toFields(row!, []))).not.toContain(null);
    expect(changedFields({ responseDue: null, status: "lukket", contributingCentres: [] })).toEqual({
      Svarfrist: null,
      Status: "lukket",
      MedvirkendeCentre: null,
    });
  });

  it.each([
    [{ Status: "noget andet" }, ["Status"]],
    [{ Noegle: undefined, Loebenr: "nul" }, ["Noegle", "Loebenr"]],
    [{ Svarfrist: "snart" }, ["Svarfrist"]],
  ])("name the columns that hold what no row of ours can: %j", (change, columns) => {
    const [row] = toRows(decided(COMPLAINT));
    expect(fromFields({ ...toFields(row!, []), ...change }, ITEM)).toEqual({ ok: false, error: columns });
  });

  it("hold codes only: nothing in an item has a space but the title and the versions", () => {
    const rows = toRows(decided(MANY));
    const { Title, LavetMed, ...rest } = toFields(rows[0]!, rows.slice(1));
    expect(Title).toBe("klagesag · HJ01 · sundhed-og-aeldre");
    expect(LavetMed).toContain("codebook");
    expect(Object.values(rest).filter((value) => String(value).includes(" "))).toEqual([]);
  });
});

describe("decodePlan()", () => {
  it("is what encodePlan() wrote, for the rest of any registration", () => {
    const [main, ...rest] = toRows(decided(MANY));
    expect(decodePlan(main!, encodePlan(rest))).toEqual(rest);
    expect(encodePlan(rest)!.length).toBeLessThan(255);
  });

  it("reads nothing from what was changed by hand", () => {
    const [main] = stored(COMPLAINT);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const row of decodePlan(main!, text)) expect(row.mailKey).toBe(main!.mailKey);
      }),
    );
    expect(decodePlan(main!, '[["foelgesag",0,"x"]]')).toEqual([]);
    expect(decodePlan(main!, null)).toEqual([]);
  });
});

describe.each([CASES_LIST, EVENTS_LIST])("the list $displayName", ({ columns }) => {
  it("has unique ASCII names SharePoint does not change, and unique Danish ones", () => {
    const names = columns.map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(columns.map(({ displayName }) => displayName)).size).toBe(columns.length);
  });

  it("indexes at most 20 columns, and every unique one", () => {
    expect(columns.filter(({ indexed }) => indexed === true).length).toBeLessThanOrEqual(20);
    expect(columns.filter(({ unique, indexed }) => unique === true && indexed !== true)).toEqual([]);
    expect(columns.filter(({ type, choices }) => (type === "choice") !== (choices !== undefined))).toEqual([]);
  });
});

it("every property of a row stands in a column of the list Sager", () => {
  const names = new Set(CASES_LIST.columns.map(({ name }) => name));
  expect([...Object.values(COLUMN_OF), PLAN_COLUMN].filter((name) => !names.has(name))).toEqual([]);
});
