// Corpus + vocabulary → model file. Pure: the same examples and seed give the same bytes.
import type { FeatureBag } from "../../src/core/classification/features";
import { compileVocabulary, featuresOf } from "../../src/core/classification/features";
import type { Vocabulary } from "../../src/core/classification/knowledge";
import {
  frontCode,
  toBase64,
  writeWeights,
  type ModelFile,
  type QuestionFile,
} from "../../src/core/classification/model-file";
import type { Example } from "./corpus";
import { fit } from "./fit";
import { featureSpace, rowsOf, type FeatureSpace } from "./matrix";
import { QUESTIONS, type Question } from "./questions";

export interface TrainOptions {
  readonly version: string;
  readonly epochs: number;
  readonly seed: number;
  /** Weights kept per question, the strongest. */
  readonly keep: number;
}

/** How calibrated a question is; measured on held-out authors, see calibrate.ts. */
export interface Calibration {
  readonly scale: number;
  readonly shift: number;
  readonly sure: number;
  readonly likely: number;
}

export const DEFAULT_OPTIONS: TrainOptions = { version: "1", epochs: 12, seed: 1, keep: 25_000 };
const UNCALIBRATED: Calibration = { scale: 1, shift: 0, sure: 0.9, likely: 0.5 };
const BLOCKS = "wsbgcvm";

export const bagsOf = (examples: readonly Example[], vocabulary: Vocabulary): readonly FeatureBag[] => {
  const compiled = compileVocabulary(vocabulary);
  return examples.map(({ mail, thread }) => featuresOf(mail, thread, { vocabulary: compiled, ownDomains: [] }));
};

/** Weights that the vocabulary speaks for before any mail is read. */
function priorOf(
  space: FeatureSpace,
  classes: readonly string[],
  question: Question,
  vocabulary: Vocabulary,
  strength: number,
): Float32Array {
  const prior = new Float32Array(space.names.length * classes.length);
  for (const { id, supports, weight } of vocabulary.entries) {
    const row = space.features.get(`v:${id}`);
    if (row === undefined) continue;
    for (const support of supports) {
      const [about, value] = support.split(":");
      const cls = about === question.vocabulary ? classes.indexOf(value ?? "") : -1;
      if (cls >= 0) prior[row * classes.length + cls] = weight * strength;
    }
  }
  return prior;
}

function quantised(weights: Float32Array, keep: number): { step: number; weights: string } {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return writeWeights(weights, sizes[Math.max(0, sizes.length - keep)] ?? 0);
}

function trainQuestion(
  question: Question,
  examples: readonly Example[],
  bags: readonly FeatureBag[],
  space: FeatureSpace,
  vocabulary: Vocabulary,
  options: TrainOptions,
  calibration: Calibration,
): QuestionFile {
  const asked = examples
    .map((example, at) => ({ example, bag: bags[at]! }))
    .filter(({ example }) => question.about(example));
  const classes = [...new Set(asked.flatMap(({ example }) => question.answers(example)))].sort();
  const targets = asked.map(({ example }) => {
    const right = new Set(question.answers(example));
    return Float32Array.from(classes, (value) => (right.has(value) ? 1 : 0));
  });
  const fitted = fit(
    rowsOf(
      asked.map(({ bag }) => bag),
      space,
    ),
    targets,
    space.names.length,
    {
      link: question.link,
      epochs: options.epochs,
      decay: 0.03,
      rate: 0.3,
      seed: options.seed,
      prior: priorOf(space, classes, question, vocabulary, 0.5),
    },
  );
  return {
    classes,
    bias: [...fitted.bias].map((value) => Number(value.toFixed(4))),
    link: question.link,
    ...calibration,
    ...quantised(fitted.weights, options.keep),
  };
}

/** Trains every question. */
export function trainModel(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  options: TrainOptions = DEFAULT_OPTIONS,
  calibrations: Readonly<Record<string, Calibration>> = {},
): ModelFile {
  const bags = bagsOf(examples, vocabulary);
  const space = featureSpace(bags, BLOCKS);
  const questions: Record<string, QuestionFile> = {};
  for (const question of QUESTIONS)
    questions[question.name] = trainQuestion(
      question,
      examples,
      bags,
      space,
      vocabulary,
      options,
      calibrations[question.name] ?? UNCALIBRATED,
    );
  return {
    version: options.version,
    names: frontCode(space.names),
    idf: toBase64(Uint8Array.from(space.idf, (value) => Math.min(255, Math.round(value * 24)))),
    questions,
  };
}
