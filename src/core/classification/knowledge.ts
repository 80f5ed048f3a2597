// Everything the classification knows beyond the mail: the vocabulary (dated, by hand) and the model (trained).

import type { AppealLaws } from "../competence/appeal-law";
import type { ReferralBodies } from "../competence/referral-body";
import type { ChoiceModel } from "./choice";
import type { SparseWeights } from "./sparse-weights";

/** One thing people say, and what it speaks for. */
export interface VocabularyEntry {
  /** Stable id; stands in reasons and in the model. */
  readonly id: string;
  /** `<question>:<value>`, for example `theme:GF02` or `centre:borgerservice`. */
  readonly supports: readonly string[];
  /** 1 an ordinary hint, 3 nearly settles the question. */
  readonly weight: number;
  /** In the pattern language of `patterns.ts`. */
  readonly patterns: readonly string[];
}

/** A dated open list. */
export interface Vocabulary {
  readonly source: string;
  readonly retrieved: string;
  readonly note: string;
  readonly entries: readonly VocabularyEntry[];
}

/** A linear model of one question. */
export interface QuestionModel {
  /** Values the question can take. */
  readonly classes: readonly string[];
  /** Ordinal of its first class among the classes of all questions, as `Model.weights` counts them. */
  readonly first: number;
  readonly bias: Float32Array;
  /** `softmax`: exactly one class; `sigmoid`: each class by itself. */
  readonly link: "softmax" | "sigmoid";
  /** Calibration: probabilities are made from `scale * score + shift`. */
  readonly scale: number;
  readonly shift: number;
  /** Probability from which a suggestion is *sikker* (95 % right on the calibration split, 80 % by itself), and *sandsynlig*. */
  readonly sure: number;
  readonly likely: number;
}

/** Chooses an arrangement of centres (`arrangements.ts`). */
export interface ActingModel extends ChoiceModel {
  /** Probability from which the primary centre is *sikker*, and *sandsynlig*. */
  readonly sure: number;
  readonly likely: number;
  /** Probability from which a further centre is suggested. */
  readonly from: number;
}

/** Judges what stands beside the hovedsag (`further-themes.ts`). */
export interface FurtherModel extends Pick<ChoiceModel, "weights"> {
  /** Probability from which a further theme is suggested. */
  readonly from: number;
}

/** Chooses the hovedsag (`theme-facts.ts`). */
export interface HovedsagModel extends ChoiceModel {
  /** Probability from which it is *sikker*, and *sandsynlig*. */
  readonly sure: number;
  readonly likely: number;
  readonly further: FurtherModel;
}

export interface Model {
  readonly version: string;
  /** Feature name → row of the weights. */
  readonly features: ReadonlyMap<string, number>;
  /** Inverse document frequency per feature. */
  readonly idf: Float32Array;
  readonly questions: Readonly<Record<string, QuestionModel>>;
  readonly weights: SparseWeights;
  readonly acting: ActingModel;
  readonly hovedsag: HovedsagModel;
}

export interface ClassificationKnowledge {
  readonly vocabulary: Vocabulary;
  readonly model: Model;
  readonly appealLaws: AppealLaws;
  readonly referralBodies: ReferralBodies;
}
