import {
  furtherChances,
  furtherFactsOf,
  type Foremost,
} from "../../../src/core/classification/questions/further-themes";
import { themeFactsOf } from "../../../src/core/classification/questions/theme-facts";
import { loadClassification } from "../../../src/knowledge/classification/classification";

const furtherModel = async () => (await loadClassification()).model.hovedsag.further;

function foremost(scores: Readonly<Record<string, number>>, first: string): Foremost {
  const theme = new Map(Object.entries(scores));
  const sum = [...theme.values()].reduce((total, score) => total + Math.max(0, score), 0);
  return {
    scores: theme,
    facts: themeFactsOf({ theme, dated: 0, chaser: 0, mentions: new Map(), isEnglish: false }),
    chances: new Map([...theme].map(([name, score]) => [name, Math.max(0, score) / sum])),
    first,
  };
}

const SCORES = { FL01: 0.1, GF02: 0.6, GF03: 0.4, GF08: 0.05, HJ01: 0.3, HJ04: -0.1, PA01: 0, PA02: 0.02 };

describe("furtherFactsOf()", () => {
  it("thinks of the themes that came nearest, never of the hovedsag itself", () => {
    expect([...furtherFactsOf(foremost(SCORES, "GF02")).keys()]).toEqual([
      "GF03",
      "HJ01",
      "FL01",
      "GF08",
      "PA02",
      "PA01",
    ]);
  });

  it("tells as many facts of each as the model weighs", async () => {
    const { weights } = await furtherModel();
    const facts = [...furtherFactsOf(foremost(SCORES, "GF02")).values()];
    expect(new Set(facts.map(({ length }) => length))).toEqual(new Set([weights.length]));
    expect(facts.flat().filter((fact) => !Number.isFinite(fact))).toEqual([]);
  });

  it("knows of nothing beside the only theme", () => {
    expect([...furtherFactsOf(foremost({ GF02: 0.6 }, "GF02"))]).toEqual([]);
  });
});

describe("furtherChances()", () => {
  it("holds a theme that came near for likelier than one that did not", async () => {
    const { weights } = await furtherModel();
    const chances = furtherChances(foremost(SCORES, "GF02"), { weights });
    expect(chances.get("GF03")).toBeGreaterThan(chances.get("FL01") ?? 1);
    for (const chance of chances.values()) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  it("suggests a theme that came near, and none where all are far", async () => {
    const { weights, from } = await furtherModel();
    const near = furtherChances(foremost({ GF02: 0.6, GF03: 0.5, HJ01: 0, FL01: 0 }, "GF02"), { weights });
    const far = furtherChances(foremost({ GF02: 0.9, GF03: 0.02, HJ01: 0, FL01: 0 }, "GF02"), { weights });
    expect(near.get("GF03")).toBeGreaterThan(from);
    expect(Math.max(...far.values())).toBeLessThan(from);
  });
});
