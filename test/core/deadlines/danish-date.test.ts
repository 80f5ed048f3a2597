import { addDays, danishDate, weekday, writtenDate } from "../../../src/core/deadlines/danish-date";
import fc from "fast-check";

describe("danishDate()", () => {
  it.each([
    ["2026-03-12T09:00:00Z", "2026-03-12"],
    ["2026-01-01T22:59:59Z", "2026-01-01"],
    ["2026-01-01T23:00:00Z", "2026-01-02"],
    ["2026-07-01T21:59:59Z", "2026-07-01"],
    ["2026-07-01T22:00:00Z", "2026-07-02"],
    // Summer time 2026: 29 March 01:00 UTC to 25 October 01:00 UTC.
    ["2026-03-28T22:59:59Z", "2026-03-28"],
    ["2026-03-28T23:00:00Z", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "2026-03-30"],
    ["2026-10-24T22:00:00Z", "2026-10-25"],
    ["2026-10-25T22:59:59Z", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "2026-10-26"],
    ["2026-12-31T23:30:00+01:00", "2026-12-31"],
    ["2026-03-12T12:00:00Z", "2026-03-12"],
    ["2026-03-12", "2026-03-12"],
  ])("reads %s as %s", (instant, date) => {
    expect(danishDate(instant)).toBe(date);
  });

  it("agrees with the time-zone database of Intl for any instant 1996–2037", () => {
    const intl = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short" });
    const range = { min: new Date("1996-01-01T00:00:00Z"), max: new Date("2037-12-31T00:00:00Z"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (instant) => {
        expect(danishDate(instant.toISOString())).toBe(intl.format(instant));
      }),
      { numRuns: 500 },
    );
  });

  it("throws on what is no date", () => {
    expect(() => danishDate("i morgen")).toThrow(RangeError);
  });
});

it("addDays() crosses months, years and summer time", () => {
  expect([
    addDays("2026-03-28", 2),
    addDays("2026-12-31", 1),
    addDays("2024-02-28", 1),
    addDays("2026-01-01", -1),
  ]).toEqual(["2026-03-30", "2027-01-01", "2024-02-29", "2025-12-31"]);
});

it("weekday() counts from Sunday", () => {
  expect([weekday("2026-11-22"), weekday("2026-11-28")]).toEqual([0, 6]);
});

it("writtenDate() writes as a Danish letter does", () => {
  expect(writtenDate("2026-03-12")).toBe("12. marts 2026");
  expect(writtenDate("2026-10-01")).toBe("1. oktober 2026");
});
