import fc from "fast-check";
import {
  caseCondition,
  conditionBefore,
  narrowerThan,
  STRETCH_DAYS,
  type CaseCondition,
} from "../../../src/core/cases/case-condition";
import { OPEN_CASES, type CaseQuery } from "../../../src/core/cases/case-query";
import { addDays } from "../../../src/core/deadlines/danish-date";

const TODAY = "2026-11-24";
const ANY: CaseQuery = { ...OPEN_CASES, status: null };

test.each<[string, Partial<CaseQuery>, CaseCondition]>([
  ["a number before all else", { itemId: 7, status: "open", theme: "GF01" }, { by: "item", itemId: 7 }],
  ["an ESDH number before a theme", { esdhNumber: "21/1", theme: "GF01" }, { by: "esdh", esdhNumber: "21/1" }],
  [
    "the open cases before a theme",
    { status: "open", theme: "GF01" },
    { by: "status", statuses: ["aaben", "videresendt", "besvaret"] },
  ],
  ["one open status alone", { status: "besvaret" }, { by: "status", statuses: ["besvaret"] }],
  ["a theme where there is no period", { theme: "GF01", status: "lukket" }, { by: "theme", theme: "GF01" }],
  [
    "a short period before a theme",
    { theme: "GF01", from: "2026-09-01" },
    { by: "received", from: "2026-09-01", to: TODAY, days: STRETCH_DAYS },
  ],
  ["a theme before a long period", { theme: "GF01", from: "2026-08-01" }, { by: "theme", theme: "GF01" }],
  [
    "time for a centre",
    { centre: "borgerservice" },
    { by: "received", from: "2025-11-24", to: TODAY, days: STRETCH_DAYS },
  ],
  [
    "time for closed cases",
    { status: "lukket" },
    { by: "received", from: "2025-11-24", to: TODAY, days: STRETCH_DAYS },
  ],
  [
    "the end of a long period first",
    { from: "2020-01-01", to: "2024-12-31" },
    { by: "received", from: "2024-01-01", to: "2024-12-31", days: STRETCH_DAYS },
  ],
])("caseCondition() takes %s", (_what, query, expected) => {
  expect(caseCondition({ ...ANY, ...query }, TODAY)).toEqual(expected);
});

test("conditionBefore() has nothing before a condition that is not time", () => {
  expect(conditionBefore(ANY, { by: "theme", theme: "GF01" })).toBeNull();
});

test("stretches of a period touch, never overlap, hold every day, and none is longer than asked in one request", () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2001-01-01", days));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const query = { ...ANY, from, to };
      let expectedEnd = to;
      let condition: CaseCondition | null = caseCondition(query, TODAY);
      while (condition?.by === "received") {
        expect(condition.to).toBe(expectedEnd);
        expect(condition.from <= condition.to).toBe(true);
        expect(addDays(condition.from, STRETCH_DAYS) > condition.to).toBe(true);
        expectedEnd = addDays(condition.from, -1);
        condition = conditionBefore(query, condition);
      }
      expect(expectedEnd).toBe(addDays(from, -1));
    }),
  );
});

test.each<[string, Partial<CaseQuery>, readonly CaseCondition[]]>([
  ["nothing for a number", { itemId: 7 }, []],
  [
    "ever shorter stretches for a theme",
    { theme: "GF01" },
    [
      { by: "received", from: "2025-11-24", to: TODAY, days: STRETCH_DAYS },
      { by: "received", from: "2026-10-25", to: TODAY, days: 31 },
      { by: "received", from: "2026-11-22", to: TODAY, days: 3 },
      { by: "received", from: TODAY, to: TODAY, days: 1 },
    ],
  ],
  [
    "only shorter ones for a short period",
    { from: "2026-11-01", to: "2026-11-10" },
    [
      { by: "received", from: "2026-11-08", to: "2026-11-10", days: 3 },
      { by: "received", from: "2026-11-10", to: "2026-11-10", days: 1 },
    ],
  ],
])("narrowerThan() has %s", (_what, query, expected) => {
  const whole = { ...ANY, ...query };
  expect(narrowerThan(whole, caseCondition(whole, TODAY), { today: TODAY, most: 9 })).toEqual(expected);
});

test("a search that had to be narrowed goes on in stretches as short", () => {
  const condition: CaseCondition = { by: "received", from: "2026-10-25", to: TODAY, days: 31 };
  expect(conditionBefore(ANY, condition)).toEqual({ by: "received", from: "2026-09-24", to: "2026-10-24", days: 31 });
});
