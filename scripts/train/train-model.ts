// Corpus + vocabulary → model file. Pure: the same examples give the same bytes.
import type { FeatureBag } from "../../src/core/classification/feature-bag";
import {
  compileVocabulary,
  everythingShown,
  type CompiledVocabulary,
  type Shown,
} from "../../src/core/classification/features";
import type { Vocabulary } from "../../src/core/classification/knowledge";
import type { ModelFile } from "../../src/core/classification/model-file";
import { mentionsOf } from "../../src/core/classification/mentions";
import { vectorOf, type Vector } from "../../src/core/classification/vector";
import { calibrate, type Held, type HeldQuestion } from "./calibrate";
import { handOf, weightOf, type Example } from "./corpus";
import { featureSpace, scaleOf, type FeatureSpace } from "./matrix";
import { QUESTIONS, type Question } from "./questions";
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
import { takeSecondLook, type SecondLook, type SecondLookHeld } from "./second-look";
import { asked, type Asked } from "./targets";
import { fileOf, shareOf, stepFor, type Trained, type TrainedByName } from "./write-model";

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
}

export const DEFAULT_OPTIONS: TrainOptions = { version: "2026-11/4", keep: 390_000, fillers: ["t9"] };

/** What every mail and phrase shows. */
export const shownBy = (examples: readonly Example[], vocabulary: CompiledVocabulary): readonly Shown<FeatureBag>[] =>
  examples.map(({ mail, thread, says }) => {
    const { bag, spoken } = everythingShown(mail, thread, { vocabulary, ownDomains: [] });
    return { bag: says === null ? bag : new Map([...bag].filter(([name]) => OF_WORDS.test(name))), spoken };
  });

/** Features of the words alone, without subject, envelope and order: what a phrase shows. */
const OF_WORDS = /^[wbcv]:/;

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

const isBy = (example: Example, hand: string): boolean => example.says === null && handOf(example) === hand;

function leaveOutEach(inverse: Square, examples: readonly Example[], fillers: readonly string[]): readonly LeftOut[] {
  const mails = examples.filter(({ says }) => says === null);
  const hands = [...new Set(mails.map(handOf))].filter((hand) => !fillers.includes(hand)).sort();
  return hands
    .map((hand) => ({ hand, mails: examples.map((_, at) => at).filter((at) => isBy(examples[at]!, hand)) }))
    .filter(({ mails }) => mails.length < examples.length)
    .map((one) => ({ ...one, block: factoriseInverseBlock(inverse, one.mails) }));
}

interface HeldMail extends Held {
  readonly mail: Example;
}

/** Scores of every mail by a model that never saw its hand. */
const heldOut = (
  { targets, right, dual }: Fitted,
  leftOut: readonly LeftOut[],
  examples: readonly Example[],
): readonly HeldMail[] =>
  leftOut.flatMap(({ mails, block }) =>
    leftOutScores(block, mails, targets, dual).map((scores, at) => {
      const mail = mails[at]!;
      return { mail: examples[mail]!, scores, right: right[mail]! };
    }),
  );

/** Models of one group of questions: of all mails, and without each hand. */
interface TrainedGroup {
  readonly whole: TrainedByName;
  readonly without: ReadonlyMap<string, TrainedByName>;
  /** Held-out scores, by question. */
  readonly held: Readonly<Record<string, HeldQuestion>>;
}

interface Space {
  readonly rows: readonly Vector[];
  readonly space: FeatureSpace;
}

function trainGroup(
  questions: readonly Question[],
  examples: readonly Example[],
  { rows, space }: Space,
  { options, folds }: { readonly options: TrainOptions; readonly folds: boolean },
): TrainedGroup {
  const scale = scaleOf(space, questions[0]!.blocks);
  const { lambda } = questions[0]!;
  const pull = Float64Array.from(examples, (example) => lambda / weightOf(example));
  const lower = factorise(gramOf(rows, scale), pull);
  const inverse = invertLower(lower);
  const leftOut = leaveOutEach(inverse, examples, options.fillers);
  const whole: TrainedByName = {};
  const held: Record<string, HeldQuestion> = {};
  const without = new Map<string, TrainedByName>(folds ? leftOut.map(({ hand }) => [hand, {}]) : []);
  for (const question of questions) {
    const one = asked(question, examples);
    const fitted = { ...one, dual: solve(lower, columnsOf(one.targets)) };
    const all = heldOut(fitted, leftOut, examples);
    const trained = (dual: Columns, seen: readonly HeldMail[]): Trained => {
      const { weights, bias } = primalOf(rows, scale, dual);
      const positive = question.positive === undefined ? -1 : one.classes.indexOf(question.positive);
      const step = stepFor(weights, space, Math.round(options.keep * shareOf(question.name)));
      const calibration = calibrate(seen, question.link, positive);
      return { classes: one.classes, link: question.link, ...calibration, step, weights, bias };
    };
    whole[question.name] = trained(fitted.dual, all);
    held[question.name] = { classes: one.classes, scores: new Map(all.map(({ mail, scores }) => [mail, scores])) };
    for (const fold of leftOut) {
      const models = without.get(fold.hand);
      if (models === undefined) continue;
      const dual = leftOutDual(inverse, fold.block, fold.mails, fitted.dual);
      models[question.name] = trained(
        dual,
        all.filter(({ mail }) => !isBy(mail, fold.hand)),
      );
    }
  }
  return { whole, without, held };
}

const isSaidOf = ({ name }: Question, { says }: Example): boolean => says?.question === name;

const isAskedOf = (question: Question, example: Example): boolean =>
  example.says === null ? question.about(example) : isSaidOf(question, example);

/** Questions with the same kernel are answered by one factorisation; those with phrases have one of their own. */
const kernelOf = ({ blocks, lambda, about }: Question): string =>
  `${JSON.stringify(blocks)}${String(lambda)}${about.toString()}`;

interface TrainedAll {
  readonly space: FeatureSpace;
  readonly groups: readonly TrainedGroup[];
  /** The small models, from mails of all hands but `hand`. */
  readonly secondLookWithout: (hand: string | null, start?: SecondLook) => SecondLook;
}

const without = ({ classes, scores }: HeldQuestion, hand: string | null): HeldQuestion => ({
  classes,
  scores: new Map([...scores].filter(([mail]) => hand === null || !isBy(mail, hand))),
});

function trainAll(
  examples: readonly Example[],
  vocabulary: CompiledVocabulary,
  how: { readonly options: TrainOptions; readonly folds: boolean },
): TrainedAll {
  const shown = shownBy(examples, vocabulary);
  const bags = shown.map(({ bag }) => bag);
  const space = featureSpace(bags.filter((_, at) => examples[at]!.says === null));
  const rows = bags.map((bag) => vectorOf(bag, space));
  const byKernel = new Map<string, Question[]>();
  for (const question of QUESTIONS) {
    const key = examples.some((example) => isSaidOf(question, example)) ? question.name : kernelOf(question);
    byKernel.set(key, [...(byKernel.get(key) ?? []), question]);
  }
  const groups = [...byKernel.values()].map((group) => {
    const chosen = examples.map((_, at) => at).filter((at) => isAskedOf(group[0]!, examples[at]!));
    const [mails, vectors] = [chosen.map((at) => examples[at]!), chosen.map((at) => rows[at]!)];
    return trainGroup(group, mails, { rows: vectors, space }, how);
  });
  const held = Object.assign({}, ...groups.map((group) => group.held)) as SecondLookHeld["held"];
  const spokenIn = new Map(examples.map((example, at) => [example, shown[at]!.spoken]));
  const secondLookWithout = (hand: string | null, start?: SecondLook) =>
    takeSecondLook(
      {
        held: {
          centre: without(held.centre, hand),
          contributing: without(held.contributing, hand),
          theme: without(held.theme, hand),
          dated: held.dated,
          chaser: held.chaser,
        },
        mentionsOf: (mail, of) => mentionsOf(of, spokenIn.get(mail)!, vocabulary),
      },
      start,
    );
  return { space, groups, secondLookWithout };
}

/** Models of a corpus: of all of it, and without each hand. */
export interface TrainedModels {
  readonly whole: () => ModelFile;
  /**
   * The model without each hand, by hand, from one factorisation. Exact but for what holds little of a label: which features
   * there are and how telling each is, is counted over all mails, and the facts of the small models come from models that
   * left out one other hand each.
   */
  readonly withoutEach: () => ReadonlyMap<string, ModelFile>;
}

/** Trains every question and calibrates it on hands left out; with `folds`, also without each hand. */
export function train(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  how: { readonly options: TrainOptions; readonly folds: boolean },
): TrainedModels {
  const { space, groups, secondLookWithout } = trainAll(examples, compileVocabulary(vocabulary), how);
  const of = { space, version: how.options.version };
  const all = secondLookWithout(null);
  const together = (parts: readonly TrainedByName[]) => Object.assign({}, ...parts) as TrainedByName;
  const hands = [...new Set(groups.flatMap((group) => [...group.without.keys()]))];
  return {
    whole: () => fileOf(together(groups.map(({ whole }) => whole)), all, of),
    withoutEach: () =>
      new Map(
        hands.map((hand) => {
          const trained = together(groups.map((group) => group.without.get(hand) ?? {}));
          return [hand, fileOf(trained, secondLookWithout(hand, all), of)];
        }),
      ),
  };
}
