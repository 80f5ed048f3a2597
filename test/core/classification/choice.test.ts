import { fitChoice, type ChoiceCase } from "../../../scripts/train/choice";
import { choiceProbabilities } from "../../../src/core/classification/choice";

/** Numbers between 0 and 1, the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Choices made as a conditional logit of these weights makes them. */
function choices(
  weights: readonly number[],
  biases: readonly number[] | undefined,
  count: number,
): readonly ChoiceCase[] {
  const next = numbers(11);
  return Array.from({ length: count }, () => {
    const facts = Array.from({ length: biases?.length ?? 2 + Math.floor(next() * 4) }, () =>
      weights.map(() => next() * 4 - 2),
    );
    const shares = choiceProbabilities(facts, biases === undefined ? { weights } : { weights, biases });
    const lot = next();
    let sum = 0;
    const chosen = shares.findIndex((share) => (sum += share) >= lot);
    return { facts, chosen: chosen < 0 ? facts.length - 1 : chosen, weight: 1 };
  });
}

const lossOf = (cases: readonly ChoiceCase[], model: Parameters<typeof choiceProbabilities>[1]): number =>
  cases.reduce((sum, { facts, chosen }) => sum - Math.log(choiceProbabilities(facts, model)[chosen] ?? 0), 0);

describe("choiceProbabilities()", () => {
  it("sums to one, and is the same whatever is added to all", () => {
    const facts = [
      [1, 0],
      [0, 2],
      [700, 1],
    ];
    const shares = choiceProbabilities(facts, { weights: [1, -1] });
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    const moved = facts.map(([a = 0, b = 0]) => [a + 5, b]);
    choiceProbabilities(moved, { weights: [1, -1] }).forEach((share, at) =>
      expect(share).toBeCloseTo(shares[at] ?? -1, 12),
    );
  });

  it("gives each thing what it has by itself", () => {
    expect(choiceProbabilities([[0], [0]], { weights: [1], biases: [Math.log(3), 0] })).toEqual([
      expect.closeTo(0.75),
      expect.closeTo(0.25),
    ]);
  });
});

describe("fitChoice()", () => {
  it("finds the weights that choices were made by", () => {
    const { weights } = fitChoice(choices([1.5, -0.8, 0], undefined, 4000), { hasBiases: false });
    [1.5, -0.8, 0].forEach((true_, at) => expect(Math.abs((weights[at] ?? 9) - true_)).toBeLessThan(0.12));
  });

  it("finds what each thing has by itself", () => {
    const { weights, biases = [] } = fitChoice(choices([1], [0.9, 0, -0.9], 4000), { hasBiases: true });
    expect(weights[0]).toBeGreaterThan(0.9);
    expect((biases[0] ?? 0) - (biases[2] ?? 0)).toBeGreaterThan(1.5);
    expect((biases[0] ?? 0) - (biases[2] ?? 0)).toBeLessThan(2.1);
  });

  it("ends where no small change makes the cases likelier", () => {
    const cases = choices([2, -1], undefined, 300);
    const { weights } = fitChoice(cases, { hasBiases: false });
    const best = lossOf(cases, { weights });
    for (const at of [0, 1])
      for (const by of [-0.3, 0.3]) {
        const moved = weights.map((weight, other) => (other === at ? weight + by : weight));
        expect(lossOf(cases, { weights: moved })).toBeGreaterThan(best);
      }
  });

  it("reaches the same weights from a start that is near", () => {
    const cases = choices([1.2, -0.4], undefined, 500);
    const cold = fitChoice(cases, { hasBiases: false });
    const warm = fitChoice(cases, { hasBiases: false, start: { weights: [1, 0] } });
    cold.weights.forEach((weight, at) => expect(warm.weights[at]).toBeCloseTo(weight, 2));
  });
});
