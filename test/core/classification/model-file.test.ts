import { frontCode, readModel, storedIdf, writeIdf, writeWeights } from "../../../src/core/classification/model-file";

describe("model file", () => {
  it("readModel() reads sparse weights to within one level, over short and long distances", () => {
    const weights = Float32Array.from({ length: 9000 }, (_, at) =>
      at % 7 === 0 || at % 2100 === 1 ? Math.sin(at) : 0,
    );
    const names = Array.from({ length: 4500 }, (_, at) => `w:${String(at).padStart(4, "0")}`);
    const question = {
      classes: ["a", "b"],
      bias: [0, 0],
      link: "softmax",
      scale: 1,
      shift: 0,
      sure: 1,
      likely: 0,
    } as const;
    const model = readModel({
      version: "test",
      names: frontCode(names),
      idf: writeIdf(names.map((_, at) => 1 + at / 600)),
      questions: { one: { ...question, ...writeWeights(weights) } },
      contributing: { weights: [], bias: 0, from: 1 },
    });
    expect([...model.features.keys()]).toEqual(names);
    names.forEach((_, at) => expect(model.idf[at]).toBeCloseTo(storedIdf(1 + at / 600), 5));
    model.questions["one"]?.weights.forEach((weight, at) => {
      expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThan(0.1);
    });
  });
});
