import {
  frontCode,
  isWritten,
  reachOf,
  readModel,
  storedIdf,
  writeIdf,
} from "../../../src/core/classification/model-file";
import type { Model } from "../../../src/core/classification/knowledge";
import { writeLevels } from "../../../scripts/train/write-model";

/** The model of one question, read from its file. */
const readBack = (
  classes: readonly string[],
  names: readonly string[],
  { weights, idf, step }: { readonly weights: Float32Array; readonly idf: readonly number[]; readonly step: number },
) =>
  readModel({
    version: "test",
    names: frontCode(names),
    idf: writeIdf(idf),
    questions: {
      one: {
        classes,
        bias: classes.map(() => 0),
        link: "softmax",
        scale: 1,
        shift: 0,
        sure: 1,
        likely: 0,
        step,
        levels: writeLevels(weights, step, { names, idf }),
      },
    },
    acting: { weights: [], sure: 1, likely: 1, from: 1 },
    hovedsag: { weights: [], sure: 1, likely: 1, further: { weights: [], from: 1 } },
  });

/** Weight of every class of every row, zero where none stands. */
function dense({ weights: { starts, classes, values }, questions }: Model): readonly number[] {
  const width = Object.values(questions).reduce((sum, question) => sum + question.classes.length, 0);
  const all = Array.from({ length: (starts.length - 1) * width }, () => 0);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1)
      all[row * width + (classes[entry] ?? 0)] = values[entry] ?? 0;
  return all;
}

describe("model file", () => {
  it("readModel() reads sparse weights to within half a level, over short and long distances", () => {
    const weights = Float32Array.from({ length: 13_500 }, (_, at) =>
      at % 7 === 0 || at % 2100 === 1 ? Math.sin(at) : 0,
    );
    const step = 0.01;
    const idf = Array.from({ length: 4500 }, (_, at) => storedIdf(1 + at / 600));
    const names = Array.from({ length: 4500 }, (_, at) => `w:${String(at).padStart(4, "0")}`);
    const model = readBack(["a", "b", "c"], names, { weights, idf, step });
    expect([...model.features.keys()]).toEqual(names);
    idf.forEach((one, at) => expect(model.idf[at]).toBeCloseTo(one, 5));
    dense(model).forEach((read, at) => {
      const row = Math.floor(at / 3);
      const [weight, one] = [weights[at] ?? 0, idf[row] ?? 0];
      expect(Math.abs(read - weight)).toBeLessThanOrEqual((0.501 * step) / reachOf(one));
      expect(read !== 0).toBe(isWritten(weight, one, step));
    });
  });

  it("does not cut off a weight that is far above the rest, and will not write one it could not read", () => {
    const file = { names: ["m:x", "m:y"], idf: [1, 1] };
    const weights = Float32Array.of(3, 0.01);
    const read = dense(readBack(["a", "b"], file.names, { weights, idf: file.idf, step: 0.01 }));
    [-3, 3, -0.01, 0.01].forEach((weight, at) => expect(read[at]).toBeCloseTo(weight, 6));
    expect(() => writeLevels(weights, 0.001, file)).toThrow("does not fit");
  });

  it("readModel() gives the first of two classes what the second has, with the other sign", () => {
    const model = readBack(["no", "yes"], ["w:a", "w:b"], {
      weights: Float32Array.of(0.5, -0.25),
      idf: [1, 1],
      step: 0.25,
    });
    expect(dense(model)).toEqual([-0.5, 0.5, 0.25, -0.25]);
  });
});
