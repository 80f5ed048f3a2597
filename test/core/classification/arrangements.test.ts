import type { Mention } from "../../../src/core/classification/mentions";
import {
  actingOf,
  arrangementsOf,
  type ArrangementEvidence,
} from "../../../src/core/classification/questions/arrangements";
import { loadClassification } from "../../../src/knowledge/classification/classification";

const mention = (more: Partial<Mention>): Mention => ({
  count: 1,
  units: 1,
  weight: 2,
  first: 0,
  last: 0,
  inSubject: false,
  opens: false,
  closes: false,
  isClaimed: false,
  ...more,
});

const NAMES = [
  "andre-instanser",
  "beskaeftigelse",
  "boern-og-familier",
  "borgerservice",
  "digitalisering",
  "handicap-og-psykiatri",
  "kultur-og-fritid",
  "none",
  "oekonomi-og-analyse",
  "personale-og-loen",
  "plan-og-miljoe",
  "politik-og-ledelse",
  "skole-og-uddannelse",
  "sundhed-og-aeldre",
  "trafik-og-ejendomme",
  "uoplyst",
];

const evidence = (
  scores: Readonly<Record<string, number>>,
  more: Partial<ArrangementEvidence> = {},
): ArrangementEvidence => ({
  centre: new Map(NAMES.map((name) => [name, scores[name] ?? 0])),
  contributing: new Map(),
  coordination: 0,
  passedOn: 0,
  mentions: new Map(),
  ...more,
});

const modelOf = async () => (await loadClassification()).model.acting;

describe("arrangementsOf()", () => {
  const arrangements = arrangementsOf(
    evidence({ beskaeftigelse: 0.6, borgerservice: 0.5, "andre-instanser": 0.4, uoplyst: 0.3 }),
  );

  it("has no centre act beside itself, nor two of a kind", () => {
    for (const { primary, further } of arrangements) {
      expect(further).not.toContain(primary);
      expect(new Set(further).size).toBe(further.length);
    }
    expect(
      new Set(arrangements.map(({ primary, further }) => `${primary}+${[...further].sort().join("+")}`)).size,
    ).toBe(arrangements.length);
  });

  it("has nobody outside the municipality act, and nobody act beside them", () => {
    for (const { primary, further } of arrangements) {
      expect(further.filter((one) => ["andre-instanser", "uoplyst", "none"].includes(one))).toEqual([]);
      if (["andre-instanser", "uoplyst", "none"].includes(primary)) expect(further).toEqual([]);
    }
  });

  it("tells as many facts of each", async () => {
    const { weights } = await modelOf();
    expect(new Set(arrangements.map(({ facts }) => facts.length))).toEqual(new Set([weights.length]));
    expect(arrangements.flatMap(({ facts }) => facts).filter((fact) => !Number.isFinite(fact))).toEqual([]);
  });
});

describe("actingOf()", () => {
  it("shares out all of the probability, among primaries and beside each", async () => {
    const { primary, besides } = actingOf(evidence({ beskaeftigelse: 0.6, borgerservice: 0.5 }), await modelOf());
    expect([...primary.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    for (const value of primary.keys())
      for (const share of besides(value).values()) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
  });

  it("sees a further centre where two units point at each other, and none where one is spoken of", async () => {
    const scores = { beskaeftigelse: 0.55, "handicap-og-psykiatri": 0.5 };
    const two = new Map([
      ["beskaeftigelse", mention({ first: 0, last: 20, count: 2, units: 2, opens: true })],
      ["handicap-og-psykiatri", mention({ first: 8, last: 30, count: 2, units: 2, closes: true })],
    ]);
    const contributing = new Map([
      ["handicap-og-psykiatri", 0.4],
      ["beskaeftigelse", 0.3],
    ]);
    const model = await modelOf();
    const both = actingOf(evidence(scores, { coordination: 0.8, mentions: two, contributing }), model);
    const alone = actingOf(
      evidence({ beskaeftigelse: 0.9 }, { mentions: new Map([["beskaeftigelse", mention({})]]) }),
      model,
    );
    expect(both.besides("beskaeftigelse").get("handicap-og-psykiatri")).toBeGreaterThan(model.from);
    expect(Math.max(0, ...alone.besides("beskaeftigelse").values())).toBeLessThan(model.from);
  });

  it("knows of nobody beside a centre that it does not think of", async () => {
    const { besides } = actingOf(evidence({ beskaeftigelse: 0.6 }), await modelOf());
    expect([...besides("trafik-og-ejendomme")]).toEqual([]);
  });
});
