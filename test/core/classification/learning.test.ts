import { compileVocabulary, featuresOf } from "../../../src/core/classification/features";
import {
  ALWAYS,
  answerOf,
  applyLearning,
  emptyLearning,
  learn,
  unlearn,
  type Correction,
  type LearningState,
} from "../../../src/core/classification/learning";
import { splitThread } from "../../../src/core/mail/split-thread";
import { loadClassification } from "../../../src/knowledge/classification/classification";
import { mailOf } from "./classification-mail";

async function setUp() {
  const { model, vocabulary } = await loadClassification();
  const mail = mailOf(
    "Lyset",
    "Gadelygterne på stien er slukket og ingen svarer. Xyzzyplugh er mit hemmelige ord. Jeg klager.",
  );
  const bag = featuresOf(mail, splitThread(mail), { vocabulary: compileVocabulary(vocabulary), ownDomains: [] });
  return { model, bag };
}
const WRONG = "kultur-og-fritid";

/** A corrected centre, the suggested one held to be `chance` likely and the rest of it the chosen one's. */
const corrected = (suggested: string, chosen = WRONG, chance = 0.8): Correction => ({
  question: "centre",
  suggested,
  chosen,
  chances: [
    { value: suggested, probability: chance },
    { value: chosen, probability: 1 - chance },
  ],
});
const changeOf = ({ changes }: LearningState, feature: string, value: string): number =>
  changes["centre"]?.[feature]?.[value] ?? 0;

describe("learn()", () => {
  it("changes nothing for a suggestion that was kept or a value nobody knows", async () => {
    const { model, bag } = await setUp();
    const state = emptyLearning(model);
    expect(learn(state, bag, model, corrected(WRONG))).toBe(state);
    expect(learn(state, bag, model, corrected(WRONG, "nowhere"))).toBe(state);
  });

  it("comes to follow a correction that is repeated", async () => {
    const { model, bag } = await setUp();
    const suggested = answerOf(model, "centre", bag);
    expect(suggested).toBe("trafik-og-ejendomme");
    let state = emptyLearning(model);
    for (let count = 0; count < 12; count += 1) state = learn(state, bag, model, corrected(suggested));
    expect(state.corrections).toBe(12);
    expect(answerOf(applyLearning(model, state), "centre", bag)).toBe(WRONG);
  });

  it("keeps only names the model has, never words of the mail alone", async () => {
    const { model, bag } = await setUp();
    const state = learn(emptyLearning(model), bag, model, corrected("borgerservice"));
    const names = Object.keys(state.changes["centre"] ?? {});
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => name !== ALWAYS && !model.features.has(name))).toEqual([]);
    expect(JSON.stringify(state)).not.toMatch(/xyzzy/i);
  });

  it("moves most what was surely wrong, and less where the choice was held to be next to impossible", async () => {
    const { model, bag } = await setUp();
    const movedBy = (chance: number) =>
      changeOf(learn(emptyLearning(model), bag, model, corrected("borgerservice", WRONG, chance)), ALWAYS, WRONG);
    expect(movedBy(0.85)).toBeGreaterThan(movedBy(0.55));
    expect(movedBy(0.999)).toBeLessThan(movedBy(0.85));
    expect(movedBy(0.999)).toBeGreaterThan(0);
  });

  it("moves the likeliest rivals too, each as far as it was believed, and no others", async () => {
    const { model, bag } = await setUp();
    const chances = [
      ["borgerservice", 0.5],
      ["skole-og-uddannelse", 0.3],
      [WRONG, 0.15],
      ["beskaeftigelse", 0.05],
    ] as const;
    const state = learn(emptyLearning(model), bag, model, {
      ...corrected("borgerservice"),
      chances: chances.map(([value, probability]) => ({ value, probability })),
    });
    const [first, second, chosen, last] = chances.map(([value]) => changeOf(state, ALWAYS, value));
    expect(chosen).toBeGreaterThan(0);
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(0);
    expect(last).toBe(0);
  });

  it("never lets one feature grow beyond its bound", async () => {
    const { model, bag } = await setUp();
    let state = emptyLearning(model);
    for (let count = 0; count < 300; count += 1)
      state = learn(state, bag, model, corrected("borgerservice", WRONG, 0.99));
    const sizes = Object.values(state.changes["centre"] ?? {}).flatMap((values) => Object.values(values).map(Math.abs));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(0.3);
  });
});

describe("unlearn()", () => {
  it("leaves what was before the correction", async () => {
    const { model, bag } = await setUp();
    const correction = corrected("trafik-og-ejendomme");
    const before = learn(emptyLearning(model), bag, model, corrected("trafik-og-ejendomme", "borgerservice"));
    const after = unlearn(learn(before, bag, model, correction), bag, model, correction);
    expect(after.corrections).toBe(1);
    for (const feature of Object.keys(after.changes["centre"] ?? {}))
      for (const value of [WRONG, "borgerservice", "trafik-og-ejendomme"])
        expect(changeOf(after, feature, value)).toBeCloseTo(changeOf(before, feature, value), 10);
  });

  it("takes nothing back where nothing was learnt", async () => {
    const { model, bag } = await setUp();
    const state = emptyLearning(model);
    expect(unlearn(state, bag, model, corrected("borgerservice", WRONG, 0.99))).toBe(state);
  });
});

describe("applyLearning()", () => {
  it("ignores a state of another model", async () => {
    const { model, bag } = await setUp();
    const state = learn(emptyLearning(model), bag, model, corrected("borgerservice"));
    expect(applyLearning(model, { ...state, model: "older" })).toBe(model);
  });
});
