// Weights put together from what a file holds of each question, and what was learnt laid on top of them.
import fc from "fast-check";
import { heldIn } from "../../../src/core/classification/level-code";
import { sparseWeights, withChanges, type SparseWeights } from "../../../src/core/classification/sparse-weights";

const ROWS = 5;
/** Classes of the three questions below. */
const [WIDE, TWO] = [3, 2];
const CLASSES = WIDE + TWO + 1;

const levelsOf = (width: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -39, max: 39 })), {
    minLength: ROWS * width,
    maxLength: ROWS * width,
  });

const tableOf = (numbers: readonly number[], width: number, isMirrored: boolean) => {
  const levels = Int16Array.from(numbers);
  return { levels, width, held: heldIn(levels, width), step: 0.5, isMirrored };
};

const anyWeights = fc
  .tuple(levelsOf(WIDE), levelsOf(1), levelsOf(1))
  .map(([wide, two, one]) => ({ wide, two, one }))
  .map((levels) => ({
    levels,
    weights: sparseWeights(
      [tableOf(levels.wide, WIDE, false), tableOf(levels.two, 1, true), tableOf(levels.one, 1, false)],
      Float64Array.from({ length: ROWS }, (_, row) => 2 ** row),
    ),
  }));

/** Every weight, row by row; the classes of a row ascend and none is told twice. */
function dense({ starts, classes, values }: SparseWeights): readonly number[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const all = Array.from({ length: CLASSES }, () => 0);
    let last = -1;
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
      const cls = classes[entry] ?? 0;
      expect(cls).toBeGreaterThan(last);
      last = cls;
      all[cls] = values[entry] ?? 0;
    }
    return all;
  }).flat();
}

test("sparseWeights() gives every class of every question its weight, rivals of two the opposite ones", () => {
  fc.assert(
    fc.property(anyWeights, ({ levels, weights }) => {
      const expected = Array.from({ length: ROWS }, (_, row) => {
        const unit = 0.5 / 2 ** row;
        const two = (levels.two[row] ?? 0) * unit;
        const wide = levels.wide.slice(row * WIDE, (row + 1) * WIDE).map((level) => level * unit);
        return [...wide, -two, two, (levels.one[row] ?? 0) * unit];
      }).flat();
      dense(weights).forEach((weight, at) => expect(weight).toBeCloseTo(expected[at] ?? NaN, 6));
    }),
  );
});

test("withChanges() adds to what stands, also where nothing stood, and leaves the weights it was given", () => {
  const anyChange = fc.record({
    row: fc.integer({ min: 0, max: ROWS - 1 }),
    cls: fc.integer({ min: 0, max: CLASSES - 1 }),
    by: fc.constantFrom(-0.25, 0.125, 1),
  });
  fc.assert(
    fc.property(anyWeights, fc.array(anyChange), ({ weights }, list) => {
      const before = dense(weights);
      const changes = new Map<number, Map<number, number>>();
      for (const { row, cls, by } of list) changes.set(row, new Map([...(changes.get(row) ?? []), [cls, by]]));
      const after = dense(withChanges(weights, changes));
      after.forEach((weight, at) => {
        const by = changes.get(Math.floor(at / CLASSES))?.get(at % CLASSES) ?? 0;
        expect(weight).toBeCloseTo((before[at] ?? NaN) + by, 6);
      });
      expect(dense(weights)).toEqual(before);
    }),
  );
});

test("sparseWeights() refuses more classes than it could tell apart", () => {
  const wide = (width: number) => tableOf([1, ...Array.from({ length: width - 1 }, () => 0)], width, false);
  const reach = Float64Array.of(1);
  expect(sparseWeights([wide(200), wide(56)], reach).classes).toHaveLength(2);
  expect(() => sparseWeights([wide(200), wide(57)], reach)).toThrow("257 classes");
});
