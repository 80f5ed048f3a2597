import { danishHolidays, easterSunday, isDanishHoliday } from "../../../src/core/deadlines/danish-holidays";

describe("easterSunday()", () => {
  it.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [2000, "2000-04-23"],
    [2017, "2017-04-16"],
    [2023, "2023-04-09"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("%i: %s", (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe("danishHolidays()", () => {
  it("lists the closed days of 2026 in order", () => {
    expect(danishHolidays(2026).map((one) => `${one.date} ${one.name}`)).toEqual([
      "2026-01-01 nytårsdag",
      "2026-04-02 skærtorsdag",
      "2026-04-03 langfredag",
      "2026-04-05 påskedag",
      "2026-04-06 2. påskedag",
      "2026-05-14 Kristi himmelfartsdag",
      "2026-05-24 pinsedag",
      "2026-05-25 2. pinsedag",
      "2026-06-05 grundlovsdag",
      "2026-12-24 juleaftensdag",
      "2026-12-25 juledag",
      "2026-12-26 2. juledag",
      "2026-12-31 nytårsaftensdag",
    ]);
  });

  it("keeps store bededag up to 2023 and not after", () => {
    expect(isDanishHoliday("2023-05-05")).toBe(true);
    expect(isDanishHoliday("2017-05-12")).toBe(true);
    expect(isDanishHoliday("2024-04-26")).toBe(false);
  });
});
