import { compileVocabulary, featuresOf } from "../../../src/core/classification/features";
import { ALWAYS, emptyLearning, learn } from "../../../src/core/classification/learning";
import { readLearning, writeLearning } from "../../../src/core/classification/stored-learning";
import { splitThread } from "../../../src/core/mail/split-thread";
import { loadClassification } from "../../../src/knowledge/classification/classification";
import { mailOf } from "./classification-mail";

describe("the stored state", () => {
  async function manyCorrections() {
    const { model, vocabulary } = await loadClassification();
    const compiled = compileVocabulary(vocabulary);
    const centres = model.questions["centre"]?.classes ?? [];
    let state = emptyLearning(model);
    for (let count = 0; count < 120; count += 1) {
      const mail = mailOf(
        "Klage",
        `Xyzzyplugh${String(count)} har ventet på svar om hjemmehjælp, lygter, skole og bolig nummer ${String(count)}.`,
      );
      const bag = featuresOf(mail, splitThread(mail), { vocabulary: compiled, ownDomains: [] });
      const [suggested = "", chosen = ""] = [centres[count % centres.length], centres[(count + 1) % centres.length]];
      const chances = [{ value: suggested, probability: 0.8 }];
      state = learn(state, bag, model, { question: "centre", suggested, chosen, chances });
    }
    return { model, state };
  }

  it("is read back as it was stored, fits a column of SharePoint, and holds no word of a mail alone", async () => {
    const { model, state } = await manyCorrections();
    const text = writeLearning(state, model);
    const read = readLearning(text, model)!;
    expect(read.corrections).toBe(state.corrections);
    expect(writeLearning(read, model)).toBe(text);
    expect(text).not.toMatch(/xyzzy/i);
    for (const [feature, values] of Object.entries(read.changes["centre"] ?? {}))
      for (const [value, change] of Object.entries(values))
        expect(change).toBeCloseTo(state.changes["centre"]?.[feature]?.[value] ?? NaN, 3);
    const features = Object.values(read.changes).flatMap((one) => Object.keys(one));
    expect(features.length).toBeGreaterThan(5);
    expect(features.filter((name) => name !== ALWAYS && !model.features.has(name))).toEqual([]);
  });

  it("drops whatever is no number of the model's own", async () => {
    const { model, state } = await manyCorrections();
    const [feature = ""] = Object.keys(state.changes["centre"] ?? {});
    const place = model.questions["centre"]!.classes.indexOf("borgerservice");
    const { changes, ...rest } = state;
    expect(changes).toBeDefined();
    const strange = {
      ...rest,
      learnt: {
        centre: { [feature]: [place, 500, 99, 1000, place, "x", place], "w:hemmeligord": [place, 10_000] },
        ground: { [feature]: [place, 10_000] },
      },
    };
    const read = readLearning(JSON.stringify(strange), model);
    expect(read?.changes).toEqual({ centre: { [feature]: { borgerservice: 0.05 } } });
  });

  it("leaves the weakest changes out where the column would be too small", async () => {
    const { model } = await loadClassification();
    const values = model.questions["theme"]!.classes;
    const names = [...model.features.keys()].slice(0, 600);
    const theme = Object.fromEntries(
      names.map((name, row) => [name, Object.fromEntries(values.map((value, at) => [value, (row + at + 1) / 10_000]))]),
    );
    const text = writeLearning({ ...emptyLearning(model), corrections: 9, changes: { theme } }, model);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(54_000);
    const kept = Object.values(readLearning(text, model)!.changes["theme"] ?? {}).flatMap((one) => Object.values(one));
    expect(Math.min(...kept)).toBeGreaterThan(0.03);
  });

  it.each(["", "[]", "null", '{"version":2}', '{"version":2,"model":"older","corrections":3,"learnt":{}}'])(
    "reads nothing out of %j",
    async (json) => {
      const { model } = await loadClassification();
      expect(readLearning(json, model)).toBeNull();
    },
  );
});
