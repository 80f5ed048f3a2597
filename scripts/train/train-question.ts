// One question: fitted to all that teaches it, calibrated on hands left out, and fitted without each hand.
import { calibrate, type Held, type HeldQuestion } from "./calibrate";
import { handOf, isBy, type Example } from "./corpus";
import type { Kernel, Rows } from "./kernel";
import { scaleOf } from "./matrix";
import type { Question } from "./questions";
import {
  columnsOf,
  factoriseInverseBlock,
  leftOutDual,
  leftOutScores,
  primalOf,
  solve,
  type Columns,
  type Square,
} from "./ridge";
import { asked, type Asked } from "./targets";
import { shareOf, stepFor, type Trained } from "./write-model";

export interface TrainOptions {
  readonly version: string;
  /** Weights kept in all, the strongest of each question. */
  readonly keep: number;
  /** Hands that are never left out for calibration: their mails fill gaps and are not typical. */
  readonly fillers: readonly string[];
}

export interface TrainHow {
  readonly options: TrainOptions;
  /** Whether models without each hand are wanted as well. */
  readonly folds: boolean;
}

/** A hand's mails, and what leaving them out takes. */
interface LeftOut {
  readonly hand: string;
  readonly mails: readonly number[];
  readonly block: Square;
}

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
  { targets, right }: Asked,
  dual: Columns,
  leftOut: readonly LeftOut[],
  examples: readonly Example[],
): readonly HeldMail[] =>
  leftOut.flatMap(({ mails, block }) =>
    leftOutScores(block, mails, targets, dual).map((scores, at) => {
      const mail = mails[at]!;
      return { mail: examples[mail]!, scores, right: right[mail]! };
    }),
  );

/** Models of one question: of all mails, and without each hand. */
export interface TrainedQuestion {
  readonly whole: Trained;
  readonly without: ReadonlyMap<string, Trained>;
  readonly held: HeldQuestion;
}

/** Trains a question on `rows`, whose kernel is given. */
export function trainQuestion(
  question: Question,
  { examples, vectors, space }: Rows,
  { lower, inverse }: Kernel,
  { options, folds }: TrainHow,
): TrainedQuestion {
  const scale = scaleOf(space, question.blocks);
  const one = asked(question, examples);
  const whole = solve(lower, columnsOf(one.targets));
  const leftOut = leaveOutEach(inverse, examples, options.fillers);
  const held = heldOut(one, whole, leftOut, examples);
  const trained = (dual: Columns, seen: readonly HeldMail[]): Trained => {
    const { weights, bias } = primalOf(vectors, scale, dual);
    const positive = question.positive === undefined ? -1 : one.classes.indexOf(question.positive);
    const step = stepFor(weights, space, Math.round(options.keep * shareOf(question.name)));
    const calibration = calibrate(seen, question.link, positive);
    return { classes: one.classes, link: question.link, ...calibration, step, weights, bias };
  };
  const withoutEach = (folds ? leftOut : []).map(({ hand, mails, block }) => {
    const dual = leftOutDual(inverse, block, mails, whole);
    const others = held.filter(({ mail }) => !isBy(mail, hand));
    return [hand, trained(dual, others)] as const;
  });
  return {
    whole: trained(whole, held),
    without: new Map(withoutEach),
    held: { classes: one.classes, scores: new Map(held.map(({ mail, scores }) => [mail, scores])) },
  };
}
