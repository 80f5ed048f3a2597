import {
  columnsOf,
  factorise,
  factoriseInverseBlock,
  invertLower,
  leftOutDual,
  leftOutScores,
  solve,
  type Square,
} from "../../../scripts/train/ridge";

const SIZE = 23;
const LAMBDA = 0.7;

/** A positive definite matrix and targets without chance. */
const gram: Square = {
  size: SIZE,
  values: Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [row, col] = [Math.floor(at / SIZE), at % SIZE];
    return (row === col ? 2 : 0) + Math.cos(row - col) + 1;
  }),
};
const targets = Array.from({ length: SIZE }, (_, at) => Float32Array.of(at % 2, at % 3 === 0 ? 1 : 0));
const out = [2, 3, 11, 20];
const rest = targets.map((_, at) => at).filter((at) => !out.includes(at));

/** The model of the rest, fitted afresh. */
const part: Square = {
  size: rest.length,
  values: Float64Array.from(rest.flatMap((row) => rest.map((col) => gram.values[row * SIZE + col] ?? 0))),
};
const fresh = solve(factorise(part, LAMBDA), columnsOf(rest.map((at) => targets[at] ?? new Float32Array(2))));

const lower = factorise(gram, LAMBDA);
const inverse = invertLower(lower);
const dual = solve(lower, columnsOf(targets));
const block = factoriseInverseBlock(inverse, out);

describe("factorise() and invertLower() of more rows", () => {
  it("go on from what is known of the first ones", () => {
    const first = 9;
    const corner: Square = {
      size: first,
      values: Float64Array.from({ length: first * first }, (_, at) => {
        const [row, col] = [Math.floor(at / first), at % first];
        return gram.values[row * SIZE + col] ?? 0;
      }),
    };
    const known = factorise(corner, LAMBDA);
    const more = factorise(gram, LAMBDA, known);
    const closely = ({ size, values }: Square) => Array.from(values.subarray(0, size * size), (one) => one.toFixed(9));
    expect(closely(more)).toEqual(closely(lower));
    expect(closely(invertLower(more, invertLower(known)))).toEqual(closely(inverse));
  });
});

describe("solve()", () => {
  it("gives back the targets through the matrix", () => {
    for (let row = 0; row < SIZE; row += 1) {
      let sum = LAMBDA * (dual.values[row * 2] ?? 0);
      for (let col = 0; col < SIZE; col += 1) sum += (gram.values[row * SIZE + col] ?? 0) * (dual.values[col * 2] ?? 0);
      expect(sum).toBeCloseTo(targets[row]?.[0] ?? -1, 9);
    }
  });
});

describe("leftOutDual()", () => {
  it("is the dual of a model fitted without the mails left out", () => {
    const left = leftOutDual(inverse, block, out, dual);
    rest.forEach((mail, at) => {
      for (const cls of [0, 1])
        expect(left.values[mail * 2 + cls]).toBeCloseTo(fresh.values[at * 2 + cls] ?? Number.NaN, 9);
    });
    for (const mail of out) expect(left.values[mail * 2]).toBe(0);
  });
});

describe("leftOutScores()", () => {
  it("are the scores of a model fitted without the mails left out", () => {
    leftOutScores(block, out, targets, dual).forEach((scores, at) => {
      for (const cls of [0, 1]) {
        const row = out[at] ?? -1;
        const expected = rest.reduce(
          (sum, mail, index) => sum + (gram.values[row * SIZE + mail] ?? 0) * (fresh.values[index * 2 + cls] ?? 0),
          0,
        );
        expect(scores[cls]).toBeCloseTo(expected, 9);
      }
    });
  });
});
