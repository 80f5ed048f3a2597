import { correctionsOf, readLearning, storableLearning } from "../../../src/core/classification/corrections";
import { compileVocabulary, featuresOf } from "../../../src/core/classification/features";
import { ALWAYS, emptyLearning, learn } from "../../../src/core/classification/learning";
import { splitThread } from "../../../src/core/mail/split-thread";
import { loadClassification } from "../../../src/knowledge/classification/classification";
import { SUGGESTION } from "../../app/advisor";
import { mailOf } from "./classification-mail";

const CHOICE = { contactType: "klagesag", centre: "sundhed-og-aeldre", points: [{ theme: "HJ01" }] } as const;

test.each([
  ["a kept suggestion", {}, []],
  ["another centre", { centre: "borgerservice" }, ["centre sundhed-og-aeldre>borgerservice"]],
  ["another first theme", { points: [{ theme: "GF02" }] }, ["theme HJ01>GF02"]],
  [
    "no case",
    { contactType: "ikke-sag" as const, centre: null, points: [] },
    ["type klagesag>ikke-sag", "centre sundhed-og-aeldre>none"],
  ],
])("correctionsOf() reads %s", (_, change, expected) => {
  const found = correctionsOf(SUGGESTION, { ...CHOICE, ...change });
  expect(found.map(({ question, suggested, chosen }) => `${question} ${suggested}>${chosen}`)).toEqual(expected);
});

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
      state = learn(state, bag, model, { question: "centre", suggested, chosen });
    }
    return { model, state };
  }

  it("is read back as it was stored, fits a column of SharePoint, and holds no word of a mail alone", async () => {
    const { model, state } = await manyCorrections();
    const stored = storableLearning(state, model);
    const json = JSON.stringify(stored);
    expect(readLearning(json, model)).toEqual(stored);
    expect(json.length).toBeLessThan(60_000);
    expect(json).not.toMatch(/xyzzy/i);
    const features = Object.values(stored.changes).flatMap((one) => Object.keys(one));
    expect(features.length).toBeGreaterThan(5);
    expect(features.filter((name) => name !== ALWAYS && !model.features.has(name))).toEqual([]);
  });

  it("drops whatever is no number of the model's own", async () => {
    const { model, state } = await manyCorrections();
    const [feature = ""] = Object.keys(state.changes["centre"] ?? {});
    const strange = {
      ...state,
      changes: {
        centre: { [feature]: { borgerservice: 0.05, nowhere: 1, kultur: "x" }, "w:hemmeligord": { borgerservice: 1 } },
        ground: { [feature]: { borgerservice: 1 } },
      },
    };
    const read = readLearning(JSON.stringify(strange), model);
    expect(read?.changes).toEqual({ centre: { [feature]: { borgerservice: 0.05 } } });
  });

  it.each(["", "[]", "null", '{"version":1}', '{"version":1,"model":"older","corrections":3,"changes":{}}'])(
    "reads nothing out of %j",
    async (json) => {
      const { model } = await loadClassification();
      expect(readLearning(json, model)).toBeNull();
    },
  );
});
