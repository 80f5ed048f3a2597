import { compileVocabulary, featuresOf } from "../../../src/core/classification/features";
import {
  ALWAYS,
  answerOf,
  applyLearning,
  emptyLearning,
  learn,
  unlearn,
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

describe("learn()", () => {
  it("changes nothing for a suggestion that was kept or a value nobody knows", async () => {
    const { model, bag } = await setUp();
    const state = emptyLearning(model);
    expect(learn(state, bag, model, { question: "centre", suggested: WRONG, chosen: WRONG })).toBe(state);
    expect(learn(state, bag, model, { question: "centre", suggested: WRONG, chosen: "nowhere" })).toBe(state);
  });

  it("comes to follow a correction that is repeated", async () => {
    const { model, bag } = await setUp();
    const suggested = answerOf(model, "centre", bag);
    expect(suggested).toBe("trafik-og-ejendomme");
    let state = emptyLearning(model);
    for (let count = 0; count < 12; count += 1)
      state = learn(state, bag, model, { question: "centre", suggested, chosen: WRONG });
    expect(state.corrections).toBe(12);
    expect(answerOf(applyLearning(model, state), "centre", bag)).toBe(WRONG);
  });

  it("keeps only names the model has, never words of the mail alone", async () => {
    const { model, bag } = await setUp();
    const state = learn(emptyLearning(model), bag, model, {
      question: "centre",
      suggested: "borgerservice",
      chosen: WRONG,
    });
    const names = Object.keys(state.changes["centre"] ?? {});
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => name !== ALWAYS && !model.features.has(name))).toEqual([]);
    expect(JSON.stringify(state)).not.toMatch(/xyzzy/i);
  });

  it("never lets one feature grow beyond its bound", async () => {
    const { model, bag } = await setUp();
    let state = emptyLearning(model);
    for (let count = 0; count < 300; count += 1)
      state = learn(state, bag, model, { question: "centre", suggested: "borgerservice", chosen: WRONG });
    const sizes = Object.values(state.changes["centre"] ?? {}).flatMap((values) => Object.values(values).map(Math.abs));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(0.12);
  });
});

describe("unlearn()", () => {
  it("leaves what was before the correction", async () => {
    const { model, bag } = await setUp();
    const correction = { question: "centre", suggested: "trafik-og-ejendomme", chosen: WRONG } as const;
    const before = learn(emptyLearning(model), bag, model, { ...correction, chosen: "borgerservice" });
    const after = unlearn(learn(before, bag, model, correction), bag, model, correction);
    expect(after.corrections).toBe(1);
    const changeOf = (state: typeof before, feature: string, value: string) =>
      state.changes["centre"]?.[feature]?.[value] ?? 0;
    for (const feature of Object.keys(after.changes["centre"] ?? {}))
      for (const value of [WRONG, "borgerservice", "trafik-og-ejendomme"])
        expect(changeOf(after, feature, value)).toBeCloseTo(changeOf(before, feature, value), 10);
  });

  it("takes nothing back where nothing was learnt", async () => {
    const { model, bag } = await setUp();
    const state = emptyLearning(model);
    expect(unlearn(state, bag, model, { question: "centre", suggested: "borgerservice", chosen: WRONG })).toBe(state);
  });
});

describe("applyLearning()", () => {
  it("ignores a state of another model", async () => {
    const { model, bag } = await setUp();
    const state = learn(emptyLearning(model), bag, model, {
      question: "centre",
      suggested: "borgerservice",
      chosen: WRONG,
    });
    expect(applyLearning(model, { ...state, model: "older" })).toBe(model);
  });
});
