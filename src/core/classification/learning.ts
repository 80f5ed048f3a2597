// Learning from corrections in one office: what the advisor changes moves a small layer on top of the model.
// Only features the model or the vocabulary already has are touched (the set is closed and public), never free words of
// a mail, and every step is bounded, so a handful of wrong clicks cannot turn the model over. The state is plain JSON:
// exported, shown ("lært af N rettelser"), reset or switched off by a setting.
import type { FeatureBag } from "./feature-bag";
import type { Model, QuestionModel } from "./knowledge";
import { allScoresOf, probabilitiesOf } from "./score";
import { withChanges } from "./sparse-weights";
import type { Ranked } from "./suggestion";
import { vectorOf, type Vector } from "./vector";

/** Questions that learn; the rest are rules or too seldom asked. */
export const LEARNING_QUESTIONS = ["type", "centre", "theme"] as const;
export type LearningQuestion = (typeof LEARNING_QUESTIONS)[number];

export interface LearningState {
  readonly version: 2;
  /** Model the numbers belong to; a state of another model is started afresh. */
  readonly model: string;
  /** Corrections learnt from. */
  readonly corrections: number;
  /** question → feature → value → change of weight. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** A right answer to one question about one mail. */
export interface Correction {
  readonly question: LearningQuestion;
  readonly suggested: string;
  readonly chosen: string;
  /** How likely each value was held to be by the whole suggestion, the second look included; most likely first. */
  readonly chances: readonly Ranked<string>[];
}

/** Step of one correction, and the most one feature can come to mean by learning alone (in the model's own units). */
const RATES: Readonly<Record<LearningQuestion, number>> = { type: 0.12, centre: 0.12, theme: 0.1 };
const BOUND = 0.3;
/** The likeliest values that a correction moves beside the chosen one. */
const RIVALS = 2;
/** A choice held to be less likely than this may be a slip: the less likely, the shorter the step, down to a share. */
const DOUBTED = 0.1;
const LEAST_TRUST = 0.5;
/** Features moved by one correction, the strongest of the mail. */
const TOUCHED = 12;
/** The feature every mail has: how readily a value is given at all. */
export const ALWAYS = "*";
const ALWAYS_VALUE = 0.2;

/** Nothing learnt yet. */
export const emptyLearning = (model: Model): LearningState => ({
  version: 2,
  model: model.version,
  corrections: 0,
  changes: {},
});

const clamp = (value: number): number => Math.max(-BOUND, Math.min(BOUND, value));

/** Only what the vocabulary names, and single words the model was trained with; the envelope is the same in every office. */
const isLearnable = (name: string): boolean => /^[vw]:/.test(name);

function strongest(bag: FeatureBag, vector: Vector, model: Model): readonly { name: string; value: number }[] {
  const values = new Map<number, number>();
  vector.rows.forEach((row, at) => values.set(row, vector.values[at] ?? 0));
  return [...bag.keys()]
    .filter((name) => isLearnable(name) && model.features.has(name))
    .map((name) => ({ name, value: values.get(model.features.get(name) ?? -1) ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .slice(0, TOUCHED);
}

/**
 * How far each value moves, in steps: what was chosen as far as it was not believed, its likeliest rivals as far as they
 * were. It is the slope of the log loss, so that what the whole suggestion was sure of moves most, and a near tie little.
 */
function movesOf({ chosen, chances }: Correction): ReadonlyMap<string, number> {
  const rivals = chances.filter(({ value }) => value !== chosen).slice(0, RIVALS);
  const chance = chances.find(({ value }) => value === chosen)?.probability ?? 0;
  const trust = LEAST_TRUST + (1 - LEAST_TRUST) * Math.min(1, chance / DOUBTED);
  return new Map([
    [chosen, trust * (1 - chance)],
    ...rivals.map(({ value, probability }): [string, number] => [value, -trust * probability]),
  ]);
}

/** The changes of a question, each value moved by its move times `step` in all features the mail is strong in. */
function moved(
  { changes }: LearningState,
  bag: FeatureBag,
  model: Model,
  { correction, step }: { readonly correction: Correction; readonly step: number },
): LearningState["changes"] {
  const { question } = correction;
  const classes = model.questions[question]?.classes ?? [];
  const moves = [...movesOf(correction)].filter(([value]) => classes.includes(value));
  const changed: Record<string, Readonly<Record<string, number>>> = { ...changes[question] };
  const always = { name: ALWAYS, value: ALWAYS_VALUE };
  for (const { name, value } of [always, ...strongest(bag, vectorOf(bag, model), model)]) {
    const own = changed[name] ?? {};
    const next = moves.map(([cls, move]) => [cls, clamp((own[cls] ?? 0) + step * move * value)] as const);
    changed[name] = { ...own, ...Object.fromEntries(next) };
  }
  return { ...changes, [question]: changed };
}

/** The step shrinks with the number of corrections, so early ones shape and late ones refine. */
const stepAfter = (corrections: number, question: LearningQuestion): number =>
  RATES[question] / Math.sqrt(1 + corrections / 50);

/** Whether a correction says something: a suggestion that was kept does not, nor does a value the model does not know. */
const isTelling = ({ question, suggested, chosen }: Correction, model: Model): boolean =>
  suggested !== chosen && (model.questions[question]?.classes.includes(chosen) ?? false);

/** The state after one correction; the same state where it says nothing. */
export function learn(state: LearningState, bag: FeatureBag, model: Model, correction: Correction): LearningState {
  if (!isTelling(correction, model)) return state;
  const before = state.model === model.version ? state : emptyLearning(model);
  const step = stepAfter(before.corrections, correction.question);
  return {
    ...before,
    corrections: before.corrections + 1,
    changes: moved(before, bag, model, { correction, step }),
  };
}

/** The state after a correction was taken back: the same features the other way, at the strength of the last step. */
export function unlearn(state: LearningState, bag: FeatureBag, model: Model, correction: Correction): LearningState {
  if (state.corrections === 0 || state.model !== model.version || !isTelling(correction, model)) return state;
  const corrections = state.corrections - 1;
  const step = -stepAfter(corrections, correction.question);
  return { ...state, corrections, changes: moved(state, bag, model, { correction, step }) };
}

type QuestionChanges = LearningState["changes"][string];

const learntBias = ({ bias, classes }: QuestionModel, changes: QuestionChanges): Float32Array =>
  bias.map((one, cls) => one + clamp(changes[ALWAYS]?.[classes[cls] ?? ""] ?? 0));

/** Adds the changes of a question's weights to those of the others. */
function addChanges(
  all: Map<number, Map<number, number>>,
  { features }: Model,
  { first, classes }: QuestionModel,
  changes: QuestionChanges,
): void {
  for (const [name, values] of Object.entries(changes)) {
    const row = features.get(name);
    if (row === undefined) continue;
    const own = all.get(row) ?? new Map<number, number>();
    all.set(row, own);
    for (const [value, change] of Object.entries(values)) {
      const cls = classes.indexOf(value);
      if (cls >= 0 && Number.isFinite(change)) own.set(first + cls, clamp(change));
    }
  }
}

/** The model with what was learnt laid on top; the model itself where the state is of another model or empty. */
export function applyLearning(model: Model, state: LearningState): Model {
  if (state.model !== model.version || state.corrections === 0) return model;
  const questions = { ...model.questions };
  const changed = new Map<number, Map<number, number>>();
  for (const [name, changes] of Object.entries(state.changes)) {
    const question = model.questions[name];
    if (question === undefined) continue;
    questions[name] = { ...question, bias: learntBias(question, changes) };
    addChanges(changed, model, question, changes);
  }
  return { ...model, questions, weights: withChanges(model.weights, changed) };
}

/** Best value of a question by a model alone, for simulations. */
export function answerOf(model: Model, question: LearningQuestion, bag: FeatureBag): string {
  const asked = model.questions[question];
  if (asked === undefined) return "";
  const probabilities = probabilitiesOf(
    allScoresOf(vectorOf(bag, model), model)[question] ?? new Float64Array(),
    asked,
  );
  return asked.classes[probabilities.indexOf(Math.max(...probabilities))] ?? "";
}
