// What was learnt as the text that is kept in the register's site, and back. It is held against the model both ways: only the
// model's own features and values ever come in or go out.
import type { Model } from "./knowledge";
import { ALWAYS, LEARNING_QUESTIONS, type LearningState } from "./learning";

/** What a multi-line column of SharePoint holds (63,999 characters), with room to spare. */
const MOST_CHARACTERS = 60_000;
/** Changes are kept in ten-thousandths. */
const UNITS = 10_000;
/** Of changes that are too many, this share of the strongest is tried next. */
const FEWER = 0.95;

/** One change: of a value, by its place in the model's list, where a feature speaks; in ten-thousandths. */
interface Entry {
  readonly question: string;
  readonly feature: string;
  readonly place: number;
  readonly change: number;
}

/** question → feature → place and change, one after the other. */
type Learnt = Record<string, Record<string, number[]>>;

const isOfModel = (model: Model, { question, feature, place }: Entry): boolean =>
  (LEARNING_QUESTIONS as readonly string[]).includes(question) &&
  (feature === ALWAYS || model.features.has(feature)) &&
  model.questions[question]?.classes[place] !== undefined;

const entriesOf = ({ changes }: LearningState, model: Model): readonly Entry[] =>
  Object.entries(changes).flatMap(([question, features]) =>
    Object.entries(features).flatMap(([feature, values]) =>
      Object.entries(values).map(([value, change]) => ({
        question,
        feature,
        place: model.questions[question]?.classes.indexOf(value) ?? -1,
        change: Math.round(change * UNITS),
      })),
    ),
  );

function learntOf(entries: readonly Entry[]): Learnt {
  const learnt: Learnt = {};
  for (const { question, feature, place, change } of entries)
    ((learnt[question] ??= {})[feature] ??= []).push(place, change);
  return learnt;
}

/** The text a state is kept as; where it would be too long for its column, the weakest changes are left out. */
export function writeLearning(state: LearningState, model: Model): string {
  const { version, corrections } = state;
  const strongest = entriesOf(state, model)
    .filter((entry) => entry.change !== 0 && isOfModel(model, entry))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  for (let kept = strongest.length; ; kept = Math.floor(kept * FEWER)) {
    const learnt = learntOf(strongest.slice(0, kept));
    const text = JSON.stringify({ version, model: state.model, corrections, learnt });
    if (text.length <= MOST_CHARACTERS) return text;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const childrenOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** Places and changes, one after the other. */
function pairsOf(numbers: unknown): readonly (readonly [place: number, change: number])[] {
  const list: readonly unknown[] = Array.isArray(numbers) ? numbers : [];
  return list.flatMap((place, at) => {
    const change = list[at + 1];
    return at % 2 === 0 && isNumber(place) && isNumber(change) ? [[place, change] as const] : [];
  });
}

function changesOf(entries: readonly Entry[], model: Model): LearningState["changes"] {
  const changes: Record<string, Record<string, Record<string, number>>> = {};
  for (const { question, feature, place, change } of entries) {
    const value = model.questions[question]?.classes[place] ?? "";
    ((changes[question] ??= {})[feature] ??= {})[value] = change / UNITS;
  }
  return changes;
}

/** A kept state; null where it is of another model or cannot be read. Whatever is no number of the model's is dropped. */
export function readLearning(text: string, model: Model): LearningState | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(stored) || stored["version"] !== 2 || stored["model"] !== model.version) return null;
  const { corrections, learnt } = stored;
  if (!isNumber(corrections) || !Number.isInteger(corrections) || corrections < 0) return null;
  const entries = childrenOf(learnt).flatMap(([question, features]) =>
    childrenOf(features).flatMap(([feature, numbers]) =>
      pairsOf(numbers).map(([place, change]): Entry => ({ question, feature, place, change })),
    ),
  );
  const known = entries.filter((entry) => isOfModel(model, entry));
  return { version: 2, model: model.version, corrections, changes: changesOf(known, model) };
}
