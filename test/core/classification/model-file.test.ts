import * as fc from "fast-check";
import { frontCode, fromBase64, readModel, toBase64, writeWeights } from "../../../src/core/classification/model-file";

describe("model file", () => {
  it("fromBase64() reads back what toBase64() wrote", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it("readModel() reads sparse weights to within one level", () => {
    const weights = Float32Array.from({ length: 900 }, (_, at) => (at % 7 === 0 ? Math.sin(at) : 0));
    const names = Array.from({ length: 450 }, (_, at) => `w:${String(at).padStart(4, "0")}`);
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
      idf: toBase64(new Uint8Array(450).fill(24)),
      questions: { one: { ...question, ...writeWeights(weights) } },
    });
    expect([...model.features.keys()]).toEqual(names);
    model.questions["one"]?.weights.forEach((weight, at) => {
      expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThan(0.04);
    });
  });
});
