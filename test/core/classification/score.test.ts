import * as fc from "fast-check";
import { logChance, probabilitiesOf } from "../../../src/core/classification/score";

describe("logChance()", () => {
  it("is the logarithm of a score that is well above what wrong values wander by", () => {
    for (const score of [0.5, 0.8, 1, 2, 50]) expect(Math.exp(logChance(score))).toBeCloseTo(score, 2);
  });

  it("goes on falling below zero, where a logarithm has no value", () => {
    expect(logChance(0)).toBeLessThan(logChance(0.05));
    expect(logChance(-0.1)).toBeLessThan(logChance(0));
    expect(logChance(-0.3) - logChance(-0.4)).toBeCloseTo(logChance(-5) - logChance(-5.1), 1);
  });

  it("is finite and rises with the score, however far", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (score, more) => {
          expect(Number.isFinite(logChance(score))).toBe(true);
          expect(logChance(score + more)).toBeGreaterThan(logChance(score));
        },
      ),
    );
  });
});

describe("probabilitiesOf()", () => {
  const question = { first: 0, classes: ["a", "b"], bias: Float32Array.of(0, 0), sure: 1, likely: 1 };
  const rivals = { ...question, link: "softmax" as const, scale: 1, shift: 0 };

  it("shares rivals out by their scores where these are large", () => {
    const [a = 0, b = 0] = probabilitiesOf(Float64Array.of(0.75, 0.25), rivals);
    expect(a + b).toBeCloseTo(1, 12);
    expect(a / b).toBeCloseTo(3, 0);
  });

  it("takes the same step in the score as more where both are small", () => {
    const oddsOf = (a: number, b: number) => {
      const [one = 0, other = 1] = probabilitiesOf(Float64Array.of(a, b), rivals);
      return one / other;
    };
    expect(oddsOf(0.3, 0.1)).toBeGreaterThan(oddsOf(0.9, 0.7));
  });

  it("judges what are no rivals each by itself", () => {
    const each = { ...question, link: "sigmoid" as const, scale: 10, shift: -5 };
    const [a = 0, b = 0] = probabilitiesOf(Float64Array.of(0.9, 0.8), each);
    expect(a).toBeCloseTo(1 / (1 + Math.exp(-4)), 9);
    expect(b).toBeCloseTo(1 / (1 + Math.exp(-3)), 9);
  });
});
