// How right suggestions are, held against labels: the figures of docs/decisions/classification-model.md.
import { groupOf } from "../codebook/codebook";
import { confusionMatrix } from "./confusion-matrix";
import type { Suggested, Suggestion } from "./suggestion";

/** Labels of the corpus format that the classification answers for. */
export interface ExpectedLabels {
  readonly henvendelse: string;
  readonly omgang: number | null;
  readonly rykker: boolean;
  readonly center: string | null;
  readonly medvirkende: readonly string[];
  readonly temaer: readonly string[];
  readonly afvisning: string | null;
  readonly afgoerelsesdato: string | null;
  readonly haster: boolean;
}

export interface Judged {
  readonly suggestion: Suggestion;
  readonly labels: ExpectedLabels;
}

export interface Confusion {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : round(part / whole));

/** Precision, recall and F1 of counts. */
export const confusionOf = (hit: number, wrong: number, missed: number): Confusion => ({
  precision: share(hit, hit + wrong),
  recall: share(hit, hit + missed),
  f1: share(2 * hit, 2 * hit + wrong + missed),
  support: hit + missed,
});

/** Of two lists of values per mail: one confusion over all (micro) and one per value. */
export function setScores(
  pairs: readonly { readonly found: readonly string[]; readonly wanted: readonly string[] }[],
): {
  readonly micro: Confusion;
  readonly each: Readonly<Record<string, Confusion>>;
  readonly macroF1: number;
} {
  const counts = new Map<string, [number, number, number]>();
  const bump = (value: string, at: 0 | 1 | 2) => {
    const count = counts.get(value) ?? [0, 0, 0];
    count[at] += 1;
    counts.set(value, count);
  };
  for (const { found, wanted } of pairs) {
    for (const value of found) bump(value, wanted.includes(value) ? 0 : 1);
    for (const value of wanted) if (!found.includes(value)) bump(value, 2);
  }
  const total = [...counts.values()].reduce<[number, number, number]>(
    (sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]],
    [0, 0, 0],
  );
  const each = Object.fromEntries([...counts].sort().map(([value, count]) => [value, confusionOf(...count)]));
  const asked = Object.values(each).filter(({ support }) => support > 0);
  return {
    micro: confusionOf(...total),
    each,
    macroF1: share(
      asked.reduce((sum, { f1 }) => sum + f1, 0),
      asked.length,
    ),
  };
}

export interface Trust {
  /** Expected calibration error over ten bins of equal width. */
  readonly calibrationError: number;
  /** Share of mails marked `sikker`, and how many of those are right. */
  readonly sure: { readonly coverage: number; readonly precision: number };
  /** Largest share of mails that can be answered with 95 % right, most probable first. */
  readonly coverageAt95: number;
}

/** How far probabilities can be trusted. */
export function trustOf(
  answers: readonly { readonly probability: number; readonly isRight: boolean; readonly isSure: boolean }[],
): Trust {
  const bins = new Map<number, { sum: number; right: number; count: number }>();
  for (const { probability, isRight } of answers) {
    const at = Math.min(9, Math.floor(probability * 10));
    const bin = bins.get(at) ?? { sum: 0, right: 0, count: 0 };
    bins.set(at, { sum: bin.sum + probability, right: bin.right + Number(isRight), count: bin.count + 1 });
  }
  const error = [...bins.values()].reduce((sum, { sum: all, right }) => sum + Math.abs(all - right), 0);
  const sure = answers.filter(({ isSure }) => isSure);
  let right = 0;
  let covered = 0;
  [...answers]
    .sort((a, b) => b.probability - a.probability)
    .forEach(({ isRight }, at) => {
      right += Number(isRight);
      if (right / (at + 1) >= 0.95) covered = at + 1;
    });
  return {
    calibrationError: share(error, answers.length),
    sure: {
      coverage: share(sure.length, answers.length),
      precision: share(sure.filter(({ isRight }) => isRight).length, sure.length),
    },
    coverageAt95: share(covered, answers.length),
  };
}

/** Stands for no value. */
const NONE = "ingen";

const isKlagesag = ({ labels }: Judged): boolean => labels.henvendelse === "klagesag";

function topOf<T>(
  judged: readonly Judged[],
  pick: (one: Suggestion) => Suggested<unknown, T>,
  wanted: (one: Judged) => T,
  count: number,
): number {
  const hits = judged.filter((one) =>
    pick(one.suggestion)
      .ranked.slice(0, count)
      .some(({ value }) => value === wanted(one)),
  );
  return share(hits.length, judged.length);
}

const accuracy = (judged: readonly Judged[], isRight: (one: Judged) => boolean): number =>
  share(judged.filter(isRight).length, judged.length);

function flag(judged: readonly Judged[], found: (one: Judged) => boolean, wanted: (one: Judged) => boolean): Confusion {
  const count = (a: boolean, b: boolean) => judged.filter((one) => found(one) === a && wanted(one) === b).length;
  return confusionOf(count(true, true), count(true, false), count(false, true));
}

/** Every figure of an evaluation, as plain JSON. Complaint questions are asked of labelled complaints. */
export function measure(judged: readonly Judged[]): Record<string, unknown> {
  const complaints = judged.filter(isKlagesag);
  const placed = judged.filter(({ labels }) => labels.center !== null);
  const main = ({ labels }: Judged) => labels.temaer[0] ?? "";
  const trust = (
    of: readonly Judged[],
    pick: (one: Suggestion) => Suggested<unknown, unknown>,
    isRight: (one: Judged) => boolean,
  ) =>
    trustOf(
      of.map((one) => {
        const { probability, confidence } = pick(one.suggestion);
        return { probability, isRight: isRight(one), isSure: confidence === "sikker" };
      }),
    );
  const types = setScores(
    judged.map(({ suggestion, labels }) => ({ found: [suggestion.contactType.value], wanted: [labels.henvendelse] })),
  );
  const centres = setScores(
    placed.map(({ suggestion, labels }) => ({
      found: [suggestion.centre.value ?? NONE],
      wanted: [labels.center ?? NONE],
    })),
  );
  const themes = setScores(
    complaints.map(({ suggestion, labels }) => ({ found: suggestion.themes.value, wanted: labels.temaer })),
  );
  const list = (value: string | null) => (value === null ? [] : [value]);
  const grounds = setScores(
    judged.map(({ suggestion, labels }) => ({
      found: list(suggestion.rejectionGround.value),
      wanted: list(labels.afvisning),
    })),
  );
  const also = setScores(
    judged.map(({ suggestion, labels }) => ({
      found: suggestion.contributingCentres.value,
      wanted: labels.medvirkende,
    })),
  );
  const typeRight = ({ suggestion, labels }: Judged) => suggestion.contactType.value === labels.henvendelse;
  const centreRight = ({ suggestion, labels }: Judged) => suggestion.centre.value === labels.center;
  const themeRight = (one: Judged) => one.suggestion.themes.ranked[0]?.value === main(one);
  return {
    mails: judged.length,
    complaints: complaints.length,
    henvendelse: {
      accuracy: accuracy(judged, typeRight),
      top2: topOf(
        judged,
        (one) => one.contactType,
        ({ labels }) => labels.henvendelse,
        2,
      ),
      klagesagRecall: types.each["klagesag"]?.recall ?? 1,
      macroF1: types.macroF1,
      each: types.each,
      confusion: confusionMatrix(
        judged.map(({ suggestion, labels }) => ({
          right: labels.henvendelse,
          suggested: suggestion.contactType.value,
        })),
      ),
      trust: trust(judged, (one) => one.contactType, typeRight),
    },
    center: {
      top1: accuracy(placed, centreRight),
      top1WithNone: accuracy(judged, centreRight),
      top2: topOf(
        placed,
        (one) => one.centre,
        ({ labels }) => labels.center,
        2,
      ),
      top3: topOf(
        placed,
        (one) => one.centre,
        ({ labels }) => labels.center,
        3,
      ),
      macroF1: centres.macroF1,
      each: centres.each,
      confusion: confusionMatrix(
        placed.map(({ suggestion, labels }) => ({
          right: labels.center ?? NONE,
          suggested: suggestion.centre.value ?? NONE,
        })),
      ),
      trust: trust(judged, (one) => one.centre, centreRight),
    },
    hovedsag: {
      top1: accuracy(complaints, themeRight),
      top2: topOf(complaints, (one) => one.themes, main, 2),
      top3: topOf(complaints, (one) => one.themes, main, 3),
      group: accuracy(
        complaints,
        (one) => groupOf(one.suggestion.themes.ranked[0]?.value ?? "") === groupOf(main(one)),
      ),
      confusion: confusionMatrix(
        complaints.map((one) => ({
          right: main(one) || NONE,
          suggested: one.suggestion.themes.ranked[0]?.value ?? NONE,
        })),
      ),
      trust: trust(complaints, (one) => one.themes, themeRight),
    },
    temaer: { microF1: themes.micro.f1, macroF1: themes.macroF1, micro: themes.micro, each: themes.each },
    omgang: {
      accuracy: accuracy(complaints, ({ suggestion, labels }) => suggestion.round.value === labels.omgang),
      second: flag(
        complaints,
        (one) => one.suggestion.round.value === 2,
        (one) => one.labels.omgang === 2,
      ),
    },
    afvisning: { microF1: grounds.micro.f1, ...grounds },
    rykker: flag(
      judged,
      (one) => one.suggestion.chaser.value,
      (one) => one.labels.rykker,
    ),
    haster: flag(
      judged,
      (one) => one.suggestion.urgent.value,
      (one) => one.labels.haster,
    ),
    afgoerelsesdato: {
      accuracy: accuracy(judged, ({ suggestion, labels }) => suggestion.decisionDate.value === labels.afgoerelsesdato),
    },
    medvirkende: { microF1: also.micro.f1, micro: also.micro },
  };
}
