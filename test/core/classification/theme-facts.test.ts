import { themeFactsOf } from "../../../src/core/classification/questions/theme-facts";
import { logChance } from "../../../src/core/classification/score";

const evidence = {
  theme: new Map([
    ["GF02", 0.5],
    ["GF08", 0.3],
    ["HJ01", 0.4],
  ]),
  dated: 0.9,
  chaser: 0.7,
  mentions: new Map(),
  isEnglish: false,
};

describe("themeFactsOf()", () => {
  it("tells as many facts of each theme, in the order of the scores", () => {
    const facts = themeFactsOf(evidence);
    expect(facts.map(([chance]) => chance)).toEqual([0.5, 0.3, 0.4].map(logChance));
    expect(new Set(facts.map(({ length }) => length)).size).toBe(1);
    expect(facts.flat().filter((fact) => !Number.isFinite(fact))).toEqual([]);
  });

  it("tells of each theme how well its group does", () => {
    expect(themeFactsOf(evidence).map(([, best]) => best)).toEqual([0.5, 0.5, 0.4]);
  });

  it("lets a dated decision speak for HJ, and a chased answer for GF02", () => {
    const ends = themeFactsOf(evidence).map((facts) => facts.slice(-3, -1));
    expect(ends).toEqual([
      [0, 0.7],
      [0, 0],
      [0.9, 0],
    ]);
  });

  it("tells of English once more how likely each theme is by itself", () => {
    const last = (isEnglish: boolean) => themeFactsOf({ ...evidence, isEnglish }).map((facts) => facts.at(-1));
    expect(last(true)).toEqual([0.5, 0.3, 0.4].map(logChance));
    expect(last(false)).toEqual([0, 0, 0]);
  });
});
