// Learning from the advisor's corrections: read once, lazily, from the register's site; written after a registration
// that corrects the suggestion. Whatever goes wrong with it is left for the next time and never disturbs the work.
import { correctionsOf } from "../core/classification/corrections";
import type { FeatureBag } from "../core/classification/feature-bag";
import type { Model } from "../core/classification/knowledge";
import {
  applyLearning,
  emptyLearning,
  learn,
  unlearn,
  type Correction,
  type LearningState,
} from "../core/classification/learning";
import { readLearning, writeLearning } from "../core/classification/stored-learning";
import type { Municipality, Settings } from "../core/codebook/settings";
import type { Choice } from "../core/registration/decision";
import type { Mail, ThreadMessage } from "../core/mail/mail";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import type { ReadSetting, SettingPlace, StoredSetting, WriteSetting } from "./learning-ports";
import type { Understanding, Workbench } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** Key of the one item that holds what was learnt. */
const LEARNING_KEY = "laering";
const MAX_ROUNDS = 3;

export interface LearntView {
  readonly municipality: Municipality;
  readonly state: LearningState;
}

export interface Learning {
  /** The model with what this municipality learnt; the plain model until that is read. */
  readonly modelFor: (municipality: Municipality) => Model;
  /** Reads what was learnt, the first time it is asked for. */
  readonly load: (municipality: Municipality) => Promise<void>;
  /** Learns from a registration; resolves when it is stored or given up. */
  readonly learnFrom: (understanding: Understanding, choice: Choice) => Promise<void>;
  /** Takes back what a registration of this pane taught, when it is undone; resolves when it is stored or given up. */
  readonly unlearnFrom: (understanding: Understanding) => Promise<void>;
  /** Puts a state in the place of what was learnt: the empty one to reset, an earlier one to take that back. */
  readonly put: (municipality: Municipality, state: LearningState) => Promise<Result<void, Failure>>;
  readonly empty: LearningState;
  /** What is known to be learnt; a new array whenever it changes. */
  readonly views: () => readonly LearntView[];
  readonly subscribe: (listener: () => void) => () => void;
}

export interface LearningDeps extends Pick<WorkbenchDeps, "user" | "now"> {
  readonly settings: Pick<Settings, "learning">;
  readonly model: Model;
  readonly featuresOf: (mail: Mail, thread: readonly ThreadMessage[], municipality: Municipality) => FeatureBag;
  readonly readSetting: ReadSetting;
  readonly writeSetting: WriteSetting;
}

interface Memory {
  readonly view: LearntView;
  readonly stored: StoredSetting | null;
  readonly model: Model;
}

/** Where it is kept; null where learning is switched off or the list was never made. */
const placeOf = ({ settings }: LearningDeps, { siteId, lists }: Municipality): SettingPlace | null =>
  settings.learning === false || !lists.setup ? null : { siteId, listId: lists.setup };

/** The learning of one pane. Nothing is asked of the register before `load` or `learnFrom`. */
export function createLearning(deps: LearningDeps): Learning {
  const memories = new Map<string, Memory>();
  const loading = new Map<string, Promise<unknown>>();
  const listeners = new Set<() => void>();
  let views: readonly LearntView[] = [];
  const keep = (municipality: Municipality, stored: StoredSetting | null): Memory => {
    const state = (stored && readLearning(stored.value, deps.model)) ?? emptyLearning(deps.model);
    const memory = { view: { municipality, state }, stored, model: applyLearning(deps.model, state) };
    memories.set(municipality.id, memory);
    views = [...memories.values()].map(({ view }) => view);
    for (const listener of listeners) listener();
    return memory;
  };
  const read = async (municipality: Municipality, place: SettingPlace): Promise<Result<Memory, Failure>> => {
    const stored = await deps.readSetting(place, LEARNING_KEY);
    if (!stored.ok) return stored;
    return ok(keep(municipality, stored.value));
  };
  const change = async (
    municipality: Municipality,
    alter: (state: LearningState) => LearningState,
  ): Promise<Result<void, Failure>> => {
    const place = placeOf(deps, municipality);
    if (place === null) return ok(undefined);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const known = round === 0 ? memories.get(municipality.id) : undefined;
      const before = known === undefined ? await read(municipality, place) : ok(known);
      if (!before.ok) return before;
      const text = writeLearning(alter(before.value.view.state), deps.model);
      const written = await write(deps, place, before.value.stored, text);
      if (written.ok) return ok(void keep(municipality, written.value));
      if (written.error.kind !== "conflict") return written;
    }
    return err({ kind: "conflict" });
  };
  // One after the other: two quick registrations must not overtake each other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
  const taught = new Map<string, readonly Correction[]>();
  const teach = async (
    { municipality, mail, thread }: Understanding,
    corrections: readonly Correction[],
    step: typeof learn,
  ) => {
    if (corrections.length === 0 || placeOf(deps, municipality) === null) return;
    const bag = deps.featuresOf(mail, thread, municipality);
    await inTurn(() =>
      change(municipality, (state) => corrections.reduce((so, one) => step(so, bag, deps.model, one), state)),
    );
  };
  return {
    modelFor: ({ id }) => memories.get(id)?.model ?? deps.model,
    load: async (municipality) => {
      const place = placeOf(deps, municipality);
      if (place === null || memories.has(municipality.id)) return;
      const once = loading.get(municipality.id) ?? inTurn(() => read(municipality, place));
      loading.set(municipality.id, once);
      await once;
    },
    learnFrom: async (understanding, choice) => {
      const corrections = correctionsOf(understanding.suggestion, choice);
      taught.set(lessonOf(understanding), corrections);
      await teach(understanding, corrections, learn);
    },
    unlearnFrom: async (understanding) => {
      const lesson = lessonOf(understanding);
      const corrections = taught.get(lesson) ?? [];
      taught.delete(lesson);
      await teach(understanding, corrections, unlearn);
    },
    put: (municipality, state) => {
      taught.clear();
      return inTurn(() => change(municipality, () => state));
    },
    empty: emptyLearning(deps.model),
    views: () => views,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a registration taught is remembered by its mail, in this pane only. */
const lessonOf = ({ municipality, mail }: Understanding): string =>
  `${municipality.id}\n${mail.internetMessageId ?? mail.graphId ?? ""}`;

async function write(
  deps: LearningDeps,
  place: SettingPlace,
  before: StoredSetting | null,
  text: string,
): Promise<Result<StoredSetting, Failure>> {
  const user = await deps.user();
  if (!user.ok) return user;
  const version = (before?.version ?? 0) + 1;
  const value = { key: LEARNING_KEY, version, value: text, by: user.value.address, at: deps.now() };
  return deps.writeSetting(place, before, value);
}

/**
 * The workbench that learns: what was learnt is fetched after a suggestion, corrections are kept after a registration and
 * taken back with it.
 */
export const withLearning = (workbench: Workbench, learning: Learning): Workbench => ({
  ...workbench,
  understand: async (mail) => {
    const understood = await workbench.understand(mail);
    if (understood.ok) void learning.load(understood.value.municipality).catch(() => undefined);
    return understood;
  },
  register: async (understanding, choice, options, progress) => {
    const receipt = await workbench.register(understanding, choice, options, progress);
    const isNew = receipt.ok && !receipt.value.alreadyRegistered;
    if (isNew) void learning.learnFrom(understanding, choice).catch(() => undefined);
    return receipt;
  },
  undo: async (understanding, registration) => {
    const undone = await workbench.undo(understanding, registration);
    if (undone.ok) void learning.unlearnFrom(understanding).catch(() => undefined);
    return undone;
  },
});
