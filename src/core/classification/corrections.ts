// What the advisor corrected, in the model's own questions, and the learnt numbers as they are kept in the register's
// site. What is read back is held against the model: only its own features and values ever come in or go out.
import type { CentreId, ContactType, ThemeId } from "../codebook/codebook";
import type { Model } from "./knowledge";
import { ALWAYS, LEARNING_QUESTIONS, type Correction, type LearningState } from "./learning";
import type { Suggestion } from "./suggestion";

/** As much of a choice as can be learnt from. */
export interface LearntChoice {
  readonly contactType: ContactType;
  readonly centre: CentreId | null;
  readonly points: readonly { readonly theme: ThemeId }[];
}

const NO_CENTRE = "none";

/** The corrections in a choice, by question; empty where the suggestion was kept. */
export function correctionsOf(suggestion: Suggestion, choice: LearntChoice): readonly Correction[] {
  const { contactType, centre, themes } = suggestion;
  const [theme, suggestedTheme] = [choice.points[0]?.theme, themes.value[0]];
  const all: Correction[] = [
    { question: "type", suggested: contactType.value, chosen: choice.contactType },
    { question: "centre", suggested: centre.value ?? NO_CENTRE, chosen: choice.centre ?? NO_CENTRE },
    ...(theme === undefined || suggestedTheme === undefined
      ? []
      : [{ question: "theme" as const, suggested: suggestedTheme, chosen: theme }]),
  ];
  return all.filter(({ suggested, chosen }) => suggested !== chosen);
}

/** Numbers kept: what a multi-line column of SharePoint holds (63,999 characters), with room to spare. */
const MOST_NUMBERS = 1000;
const DECIMALS = 10_000;

type Entry = readonly [question: string, feature: string, value: string, change: number];

const entriesOf = (changes: LearningState["changes"]): readonly Entry[] =>
  Object.entries(changes).flatMap(([question, features]) =>
    Object.entries(features).flatMap(([feature, values]) =>
      Object.entries(values).map(([value, change]): Entry => [question, feature, value, change]),
    ),
  );

function changesOf(entries: readonly Entry[]): LearningState["changes"] {
  const changes: Record<string, Record<string, Record<string, number>>> = {};
  for (const [question, feature, value, change] of entries)
    ((changes[question] ??= {})[feature] ??= {})[value] = change;
  return changes;
}

/** The state as it is stored: four decimals, the strongest thousand numbers, nothing but features of the model. */
export function storableLearning(state: LearningState, model: Model): LearningState {
  const entries = entriesOf(state.changes)
    .filter(([question, feature, value]) => isOfModel(model, question, feature, value))
    .map(([question, feature, value, change]): Entry => [
      question,
      feature,
      value,
      Math.round(change * DECIMALS) / DECIMALS,
    ])
    .filter(([, , , change]) => change !== 0)
    .sort((one, other) => Math.abs(other[3]) - Math.abs(one[3]))
    .slice(0, MOST_NUMBERS);
  return { ...state, changes: changesOf(entries) };
}

const isOfModel = (model: Model, question: string, feature: string, value: string): boolean =>
  (LEARNING_QUESTIONS as readonly string[]).includes(question) &&
  (feature === ALWAYS || model.features.has(feature)) &&
  (model.questions[question]?.classes.includes(value) ?? false);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const childrenOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

/** A stored state; null where it is of another model or cannot be read. Whatever is no number of the model's is dropped. */
export function readLearning(json: string, model: Model): LearningState | null {
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(stored) || stored["version"] !== 1 || stored["model"] !== model.version) return null;
  const { corrections, changes } = stored;
  if (typeof corrections !== "number" || !Number.isInteger(corrections) || corrections < 0) return null;
  const entries = childrenOf(changes).flatMap(([question, features]) =>
    childrenOf(features).flatMap(([feature, values]) =>
      childrenOf(values).flatMap(([value, change]): Entry[] =>
        typeof change === "number" ? [[question, feature, value, change]] : [],
      ),
    ),
  );
  return storableLearning({ version: 1, model: model.version, corrections, changes: changesOf(entries) }, model);
}
