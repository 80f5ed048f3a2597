// Corpus + vocabulary → model file. Pure: the same examples give the same bytes.
import type { FeatureBag } from "../../src/core/classification/feature-bag";
import { compileVocabulary, featuresOf } from "../../src/core/classification/features";
import type { Vocabulary } from "../../src/core/classification/knowledge";
import {
  frontCode,
  writeIdf,
  writeWeights,
  type ModelFile,
  type QuestionFile,
} from "../../src/core/classification/model-file";
import { vectorOf, type Vector } from "../../src/core/classification/vector";
import { calibrate, type Held } from "./calibrate";
import { handOf, type Example } from "./corpus";
import { featureSpace, scaleOf, type FeatureSpace } from "./matrix";
import { KIN, LESSER, QUESTIONS, type Question } from "./questions";
import {
  columnsOf,
  factorise,
  factoriseInverseBlock,
  gramOf,
  invertLower,
  leftOutDual,
  leftOutScores,
  primalOf,
  solve,
  type Columns,
  type Square,
} from "./ridge";

export interface TrainOptions {
  readonly version: string;
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
  readonly also?: number;
}

export const DEFAULT_OPTIONS: TrainOptions = { version: "2026-11/2", keep: 390_000, fillers: ["t9"] };

export const bagsOf = (examples: readonly Example[], vocabulary: Vocabulary): readonly FeatureBag[] => {
  const compiled = compileVocabulary(vocabulary);
  return examples.map(({ mail, thread }) => featuresOf(mail, thread, { vocabulary: compiled, ownDomains: [] }));
};

interface Asked {
  readonly question: Question;
  readonly classes: readonly string[];
  readonly targets: readonly Float32Array[];
  readonly right: readonly Float32Array[];
  readonly beside: readonly Float32Array[];
}

function asked(question: Question, examples: readonly Example[]): Asked {
  const classes = [...new Set(examples.flatMap(question.answers))].sort();
  const marked = (values: Question["answers"]) =>
    examples.map((example) => {
      const named = values(example);
      return Float32Array.from(classes, (value) => (named.includes(value) ? 1 : 0));
    });
  const right = marked(question.answers);
  const beside = marked(question.lesser ?? (() => []));
  const targets = examples.map((example) => {
    const answers = question.answers(example);
    const lesser = question.lesser?.(example) ?? [];
    const targetOf = (value: string): number => {
      if (answers.includes(value)) return 1;
      if (lesser.includes(value)) return LESSER;
      const { kin } = question;
      if (kin === undefined) return 0;
      const isKin = (other: string) => kin(other) === kin(value);
      return answers.some(isKin) ? KIN : lesser.some(isKin) ? KIN * LESSER : 0;
    };
    return Float32Array.from(classes, targetOf);
  });
  return { question, classes, targets, right, beside };
}

/** A question fitted to all mails. */
interface Fitted extends Asked {
  readonly dual: Columns;
}

/** A hand's mails, and what leaving them out takes. */
interface LeftOut {
  readonly hand: string;
  readonly mails: readonly number[];
  readonly block: Square;
}

function leaveOutEach(inverse: Square, examples: readonly Example[], fillers: readonly string[]): readonly LeftOut[] {
  const hands = [...new Set(examples.map(handOf))].filter((hand) => !fillers.includes(hand)).sort();
  return hands
    .map((hand) => ({ hand, mails: examples.map((_, at) => at).filter((at) => handOf(examples[at]!) === hand) }))
    .filter(({ mails }) => mails.length < examples.length)
    .map((one) => ({ ...one, block: factoriseInverseBlock(inverse, one.mails) }));
}

/** Scores of every mail by a model that never saw its hand. */
const heldOut = ({ targets, right, beside, dual }: Fitted, leftOut: readonly LeftOut[]): readonly Held[] =>
  leftOut.flatMap(({ mails, block }) =>
    leftOutScores(block, mails, targets, dual).map((scores, at) => {
      const mail = mails[at]!;
      return { scores, right: right[mail]!, beside: beside[mail]! };
    }),
  );

/** A trained question before it is written: weights dense, the weak ones zero. */
interface Trained extends Omit<QuestionFile, "most" | "gaps" | "levels" | "bias"> {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

type TrainedByName = Record<string, Trained>;

/** Models of one group of questions: of all mails, and without each hand. */
interface TrainedGroup {
  readonly whole: TrainedByName;
  readonly without: ReadonlyMap<string, TrainedByName>;
}

interface Space {
  readonly rows: readonly Vector[];
  readonly space: FeatureSpace;
}

/** Questions about the same mails with the same blocks share one kernel. */
function trainGroup(
  questions: readonly Question[],
  examples: readonly Example[],
  { rows, space }: Space,
  { options, folds }: { readonly options: TrainOptions; readonly folds: boolean },
): TrainedGroup {
  const scale = scaleOf(space, questions[0]!.blocks);
  const lower = factorise(gramOf(rows, scale), questions[0]!.lambda);
  const inverse = invertLower(lower);
  const leftOut = leaveOutEach(inverse, examples, options.fillers);
  const whole: TrainedByName = {};
  const without = new Map<string, TrainedByName>(folds ? leftOut.map(({ hand }) => [hand, {}]) : []);
  for (const question of questions) {
    const one = asked(question, examples);
    const fitted = { ...one, dual: solve(lower, columnsOf(one.targets)) };
    const trained = (dual: Columns, seen: readonly LeftOut[]): Trained => {
      const { weights, bias } = primalOf(rows, scale, dual);
      const positive = question.positive === undefined ? -1 : one.classes.indexOf(question.positive);
      prune(weights, space, Math.round(options.keep * shareOf(question.name)));
      const calibration = calibrate(heldOut(fitted, seen), question.link, positive);
      return { classes: one.classes, link: question.link, ...calibration, weights, bias };
    };
    whole[question.name] = trained(fitted.dual, leftOut);
    for (const fold of leftOut) {
      const models = without.get(fold.hand);
      if (models === undefined) continue;
      const dual = leftOutDual(inverse, fold.block, fold.mails, fitted.dual);
      models[question.name] = trained(
        dual,
        leftOut.filter((other) => other !== fold),
      );
    }
  }
  return { whole, without };
}

/** How many of the kept weights a question gets. */
const SHARES: Readonly<Record<string, number>> = { theme: 0.52, centre: 0.26, type: 0.1 };
const shareOf = (name: string): number => SHARES[name] ?? 0.024;

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

function trainAll(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  how: { readonly options: TrainOptions; readonly folds: boolean },
): { readonly space: FeatureSpace; readonly groups: readonly TrainedGroup[] } {
  const bags = bagsOf(examples, vocabulary);
  const space = featureSpace(bags);
  const rows = bags.map((bag) => vectorOf(bag, space));
  const groups = new Map<string, Question[]>();
  for (const question of QUESTIONS) {
    const key = `${JSON.stringify(question.blocks)}${String(question.lambda)}${question.about.toString()}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return {
    space,
    groups: [...groups.values()].map((group) => {
      const chosen = examples.map((_, at) => at).filter((at) => group[0]!.about(examples[at]!));
      const [mails, vectors] = [chosen.map((at) => examples[at]!), chosen.map((at) => rows[at]!)];
      return trainGroup(group, mails, { rows: vectors, space }, how);
    }),
  };
}

function fileOf(groups: readonly TrainedByName[], space: FeatureSpace, version: string): ModelFile {
  const trained = Object.assign({}, ...groups) as TrainedByName;
  const used = usedRows(Object.values(trained), space.names.length);
  return {
    version,
    names: frontCode(used.map((row) => space.names[row]!)),
    idf: writeIdf(used.map((row) => space.idf[row]!)),
    questions: Object.fromEntries(Object.entries(trained).map(([name, one]) => [name, written(one, used)])),
  };
}

/** Trains every question and calibrates it on hands left out. */
export function trainModel(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  options: TrainOptions = DEFAULT_OPTIONS,
): ModelFile {
  const { space, groups } = trainAll(examples, vocabulary, { options, folds: false });
  return fileOf(
    groups.map(({ whole }) => whole),
    space,
    options.version,
  );
}

/**
 * The model without each hand, by hand, from one factorisation. Exact but for two things that hold no label: which
 * features there are and how telling each is, is counted over all mails.
 */
export function trainFolds(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  options: TrainOptions = DEFAULT_OPTIONS,
): ReadonlyMap<string, ModelFile> {
  const { space, groups } = trainAll(examples, vocabulary, { options, folds: true });
  const hands = new Set(groups.flatMap(({ without }) => [...without.keys()]));
  return new Map(
    [...hands].map((hand) => [
      hand,
      fileOf(
        groups.map(({ without }) => without.get(hand) ?? {}),
        space,
        options.version,
      ),
    ]),
  );
}
