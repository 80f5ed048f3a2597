// Corpus + vocabulary → model file. Pure: the same examples give the same bytes.
import type { FeatureBag } from "../../src/core/classification/feature-bag";
import { compileVocabulary, featuresOf } from "../../src/core/classification/features";
import type { Vocabulary } from "../../src/core/classification/knowledge";
import {
  frontCode,
  toBase64,
  writeWeights,
  type ModelFile,
  type QuestionFile,
} from "../../src/core/classification/model-file";
import { vectorOf, type Vector } from "../../src/core/classification/vector";
import { calibrate, type Held } from "./calibrate";
import { handOf, type Example } from "./corpus";
import { featureSpace, scaleOf, type FeatureSpace } from "./matrix";
import { LESSER, QUESTIONS, type Question } from "./questions";
import { dualOf, factorise, factoriseInverseBlock, gramOf, invertLower, leftOutScores, primalOf } from "./ridge";

export interface TrainOptions {
  readonly version: string;
  /** Pull of the weights towards zero. */
  readonly lambda: number;
  /** Weights kept in all, the strongest of each question. */
  readonly keep: number;
  /** Hands that are never left out for calibration: their mails fill gaps and are not typical. */
  readonly fillers: readonly string[];
}

/** How scores become probabilities, and from where they are trusted. */
export interface Calibration {
  readonly scale: number;
  readonly shift: number;
  readonly sure: number;
  readonly likely: number;
}

export const DEFAULT_OPTIONS: TrainOptions = { version: "2026-11/1", lambda: 1, keep: 270_000, fillers: ["t9"] };

export const bagsOf = (examples: readonly Example[], vocabulary: Vocabulary): readonly FeatureBag[] => {
  const compiled = compileVocabulary(vocabulary);
  return examples.map(({ mail, thread }) => featuresOf(mail, thread, { vocabulary: compiled, ownDomains: [] }));
};

interface Asked {
  readonly question: Question;
  readonly classes: readonly string[];
  readonly targets: readonly Float32Array[];
  readonly right: readonly Float32Array[];
}

function asked(question: Question, examples: readonly Example[]): Asked {
  const classes = [...new Set(examples.flatMap(question.answers))].sort();
  const right = examples.map((example) => {
    const answers = new Set(question.answers(example));
    return Float32Array.from(classes, (value) => (answers.has(value) ? 1 : 0));
  });
  const targets = examples.map((example, at) => {
    const lesser = new Set(question.lesser?.(example) ?? []);
    return Float32Array.from(classes, (value, cls) => (lesser.has(value) ? LESSER : (right[at]?.[cls] ?? 0)));
  });
  return { question, classes, targets, right };
}

/** Scores of every mail by a model that never saw its hand. */
function heldOut(
  lower: Float64Array,
  examples: readonly Example[],
  group: readonly (Asked & { readonly dual: readonly Float64Array[] })[],
  options: TrainOptions,
): readonly (readonly Held[])[] {
  const total = examples.length;
  const held: Held[][] = group.map(() => []);
  const inverse = invertLower(lower, total);
  const hands = [...new Set(examples.map(handOf))].filter((hand) => !options.fillers.includes(hand)).sort();
  for (const hand of hands) {
    const out = examples.map((_, at) => at).filter((at) => handOf(examples[at]!) === hand);
    if (out.length === total) continue;
    const block = factoriseInverseBlock(inverse, total, out);
    group.forEach(({ targets, right, dual }, at) => {
      leftOutScores(block, out, targets, dual).forEach((scores, which) => {
        held[at]!.push({ scores, right: right[out[which]!]! });
      });
    });
  }
  return held;
}

/** A trained question before it is written: weights dense, the weak ones zero. */
interface Trained extends Omit<QuestionFile, "most" | "gaps" | "levels" | "bias"> {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Questions about the same mails with the same blocks share one kernel. */
function trainGroup(
  questions: readonly Question[],
  examples: readonly Example[],
  rows: readonly Vector[],
  space: FeatureSpace,
  options: TrainOptions,
): Record<string, Trained> {
  const scale = scaleOf(space, questions[0]!.blocks);
  const gram = gramOf(rows, scale);
  const everyone = examples.map((_, at) => at);
  const lower = factorise(gram, examples.length, everyone, options.lambda);
  const group = questions.map((question) => {
    const one = asked(question, examples);
    return { ...one, dual: dualOf(lower, one.targets) };
  });
  const held = heldOut(lower, examples, group, options);
  const trained: Record<string, Trained> = {};
  group.forEach(({ question, classes, dual }, at) => {
    const { weights, bias } = primalOf(rows, scale, dual);
    const positive = question.positive === undefined ? -1 : classes.indexOf(question.positive);
    prune(weights, space, Math.round(options.keep * shareOf(question.name)));
    trained[question.name] = {
      classes,
      link: question.link,
      ...calibrate(held[at]!, question.link, positive),
      weights,
      bias,
    };
  });
  return trained;
}

/** How many of the kept weights a question gets. */
const SHARES: Readonly<Record<string, number>> = { theme: 0.36, themes: 0.24, centre: 0.2, type: 0.09 };
const shareOf = (name: string): number => SHARES[name] ?? 0.022;

/** Zeroes all but the `keep` weights that move most mails: size times the root of the mails the feature stands in. */
function prune(weights: Float32Array, space: FeatureSpace, keep: number): void {
  const size = weights.length / space.names.length;
  const worth = Float32Array.from(weights, (weight, at) => Math.abs(weight) * space.reach[Math.floor(at / size)]!);
  const floor = worth.slice().sort()[Math.max(0, worth.length - keep)] ?? 0;
  worth.forEach((value, at) => {
    if (value < floor) weights[at] = 0;
  });
}

/** Rows of the features that any question still uses. */
function usedRows(trained: readonly Trained[], count: number): readonly number[] {
  const used = new Uint8Array(count);
  for (const { weights, classes } of trained)
    weights.forEach((weight, at) => {
      if (weight !== 0) used[Math.floor(at / classes.length)] = 1;
    });
  return [...used.keys()].filter((row) => used[row] === 1);
}

function written({ weights, bias, ...rest }: Trained, rows: readonly number[]): QuestionFile {
  const size = rest.classes.length;
  const kept = new Float32Array(rows.length * size);
  rows.forEach((row, at) => {
    kept.set(weights.subarray(row * size, (row + 1) * size), at * size);
  });
  return { ...rest, bias: [...bias].map((value) => Number(value.toFixed(4))), ...writeWeights(kept) };
}

/** Trains every question and calibrates it on authors left out. */
export function trainModel(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  options: TrainOptions = DEFAULT_OPTIONS,
): ModelFile {
  const bags = bagsOf(examples, vocabulary);
  const space = featureSpace(bags);
  const rows = bags.map((bag) => vectorOf(bag, space));
  const groups = new Map<string, Question[]>();
  for (const question of QUESTIONS) {
    const key = `${JSON.stringify(question.blocks)}${question.about.toString()}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const trained: Record<string, Trained> = {};
  for (const group of groups.values()) {
    const chosen = examples.map((_, at) => at).filter((at) => group[0]!.about(examples[at]!));
    const [mails, vectors] = [chosen.map((at) => examples[at]!), chosen.map((at) => rows[at]!)];
    Object.assign(trained, trainGroup(group, mails, vectors, space, options));
  }
  const used = usedRows(Object.values(trained), space.names.length);
  return {
    version: options.version,
    names: frontCode(used.map((row) => space.names[row]!)),
    idf: toBase64(Uint8Array.from(used, (row) => Math.min(255, Math.round(space.idf[row]! * 24)))),
    questions: Object.fromEntries(Object.entries(trained).map(([name, one]) => [name, written(one, used)])),
  };
}
