import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  nextBusinessDay,
} from "../../../src/core/deadlines/business-days";
import { responseDue } from "../../../src/core/deadlines/response-due";
import fc from "fast-check";
import { addDays } from "../../../src/core/deadlines/danish-date";

describe("isBusinessDay()", () => {
  it.each([
    ["2026-11-23", true, "a Monday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-04-06", false, "2. påskedag"],
    ["2026-06-05", false, "grundlovsdag"],
    ["2026-12-31", false, "nytårsaftensdag"],
    ["2024-04-26", true, "store bededag, abolished"],
  ])("%s: %s, %s", (date, open) => {
    expect(isBusinessDay(date)).toBe(open);
  });
});

describe("addBusinessDays()", () => {
  it.each([
    ["2026-11-23", 1, "2026-11-24"],
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-22", 0, "2026-11-23"],
    ["2026-11-23", 0, "2026-11-23"],
    ["2026-03-26", 10, "2026-04-14"],
    ["2026-12-22", 3, "2026-12-29"],
    ["2023-05-04", 1, "2023-05-08"],
    ["2024-04-25", 1, "2024-04-26"],
  ])("%s + %i = %s", (from, count, date) => {
    expect(addBusinessDays(from, count)).toBe(date);
  });

  it("is undone by businessDaysBetween() and always lands on an open day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addDays("2020-01-01", offset);
        const to = addBusinessDays(from, count);
        expect(isBusinessDay(to)).toBe(true);
        expect(businessDaysBetween(from, to)).toBe(count);
        expect(businessDaysBetween(to, from)).toBe(-count);
      }),
      { numRuns: 100 },
    );
  });
});

it("nextBusinessDay() moves a deadline out of the Easter days", () => {
  expect(nextBusinessDay("2026-04-02")).toBe("2026-04-07");
});

it("responseDue() counts from the Danish date of the forwarding", () => {
  expect(responseDue({ responseBusinessDays: 10 }, "2026-11-23T23:30:00Z")).toBe("2026-12-08");
});
