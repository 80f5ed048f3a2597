import { calibrate, furtherFrom, thresholdsOf } from "../../../scripts/train/calibrate";

/** So many answers held to be so likely, of which so many are right. */
const answers = (count: number, probability: number, right: number) =>
  Array.from({ length: count }, (_, at) => ({ probability, isRight: at < right }));

describe("thresholdsOf()", () => {
  it("calls sikker what is right in 95 % together", () => {
    const judged = [...answers(90, 0.98, 90), ...answers(20, 0.9, 16), ...answers(20, 0.7, 8)];
    expect(thresholdsOf(judged).sure).toBe(0.9);
    expect(thresholdsOf([...answers(90, 0.98, 88), ...answers(20, 0.9, 14)]).sure).toBe(0.98);
  });

  it("never calls sikker what is wrong once in four, however right all others are", () => {
    expect(thresholdsOf([...answers(2000, 0.99, 2000), ...answers(20, 0.4, 8)])).toEqual({ sure: 0.8, likely: 0.5 });
  });

  it("asks where an answer is less likely than the rest together", () => {
    expect(thresholdsOf([...answers(500, 0.95, 500), ...answers(20, 0.3, 6)]).likely).toBe(0.5);
    expect(thresholdsOf(answers(100, 0.9, 10)).likely).toBe(0.6);
  });

  it("calls nothing sikker where nothing is", () => {
    expect(thresholdsOf(answers(100, 0.9, 60)).sure).toBeGreaterThan(1);
  });
});

describe("furtherFrom()", () => {
  it("takes what is right more often than it costs, and leaves the rest", () => {
    const mail = (probability: number, isRight: boolean) => ({
      isRight: true,
      further: [{ probability, isRight }],
      wanted: isRight ? 2 : 1,
    });
    const held = [0.9, 0.8, 0.7].map((one) => mail(one, true)).concat([0.2, 0.1].map((one) => mail(one, false)));
    expect(furtherFrom(held)).toBe(0.7);
  });
});

describe("calibrate()", () => {
  it("finds a scale under which rivals come true as often as it says", () => {
    const held = Array.from({ length: 400 }, (_, at) => ({
      scores: Float64Array.of(0.6, 0.3),
      right: at % 4 === 0 ? Float32Array.of(0, 1) : Float32Array.of(1, 0),
    }));
    const { scale } = calibrate(held, "softmax", -1);
    expect(1 / (1 + 2 ** -scale)).toBeCloseTo(0.75, 1);
  });
});
