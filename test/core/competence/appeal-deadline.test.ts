import { appealDeadlines } from "../../../src/core/competence/appeal-deadline";

describe("appealDeadlines()", () => {
  it.each([
    ["four weeks on a weekday", "2018-05-02", "2018-05-30", "2018-06-06"],
    ["a Sunday moves to Monday", "2018-06-03", "2018-07-02", "2018-07-09"],
    ["Easter moves to Tuesday", "2018-03-05", "2018-04-03", "2018-04-09"],
    ["Christmas moves past the closed days", "2018-11-27", "2018-12-27", "2019-01-02"],
  ])("%s", (_, decided, digital, letter) => {
    expect(appealDeadlines(decided)).toEqual({ digital, letter });
  });
});
