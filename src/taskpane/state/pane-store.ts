// Where the pane's state lives and its use cases are called. Plain TypeScript: React only listens.
import type { Draft, IsStillOpen, OnMailChanged, ReadCurrentMail } from "../../app/ports";
import type {
  AttachAs,
  Receipt,
  RegisterFailure,
  RegisterStep,
  Registration,
  RelatedCase,
  Workbench,
} from "../../app/workbench";
import type { Appeal } from "../../core/classification/suggestion";
import type { InsecureMailDismissal } from "../../core/codebook/codebook";
import type { Result } from "../../core/result";
import type { DataAlarmId } from "./alarms";
import { type Card, type CardKey, cardKey, isNotACase, registrationOf, type WorkAction } from "./card";
import { type ChoiceEdit, editChoice } from "./edit-choice";
import type { OutboxDesk } from "../outbox/outbox-desk";
import type { PaneEvent } from "./pane-event";
import { paneReducer } from "./pane-reducer";
import { INITIAL_STATE, type PaneState, selectedCard } from "./pane-state";

export interface PanePorts {
  readonly workbench: Workbench;
  readonly readMail: ReadCurrentMail;
  readonly onMailChanged: OnMailChanged;
  readonly isStillOpen: IsStillOpen;
  /** ISO date in Denmark. */
  readonly today: () => string;
  /** What waits to be saved; absent where nothing is kept. */
  readonly outbox?: Pick<OutboxDesk, "get" | "subscribe">;
}

/** What the advisor can do. Each acts on the card it is given, whatever is selected when the answer comes. */
export interface PaneActions {
  readonly reload: () => void;
  readonly lookUp: (key: CardKey) => void;
  readonly edit: (key: CardKey, edit: ChoiceEdit) => void;
  readonly reset: (key: CardKey) => void;
  readonly hideAlarm: (key: CardKey, alarm: string, hidden: boolean) => void;
  /** A personal-data alarm is none, and why; null takes that back. */
  readonly dismissAlarm: (key: CardKey, alarm: DataAlarmId, reason: InsecureMailDismissal | null) => void;
  /** A draft to the data protection officer; never sent. */
  readonly writeBreachNote: (key: CardKey) => void;
  readonly markNotACase: (key: CardKey) => void;
  /** Takes `markNotACase` back. */
  readonly markACase: (key: CardKey) => void;
  readonly register: (key: CardKey, forward: boolean) => void;
  /** The mail belongs to a case that stands. */
  readonly attach: (key: CardKey, to: RelatedCase, as: AttachAs) => void;
  readonly finish: (key: CardKey) => void;
  readonly forward: (key: CardKey) => void;
  readonly undo: (key: CardKey) => void;
  readonly openDraft: (draft: Draft) => void;
  readonly closeFailure: (key: CardKey) => void;
  readonly closeNotice: (id: number) => void;
}

export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  /** Suggests anew for every card that nobody has touched: more was learnt. */
  readonly suggestAnew: () => void;
  /** Reads the selected mail and follows the selection; returns the way to stop. */
  readonly start: () => () => void;
}

const STEPS: readonly RegisterStep[] = ["rows", "stamp", "draft"];

/** Builds the pane's store on its ports. Nothing runs before `start`. */
export function createPaneStore(ports: PanePorts): PaneStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  const dispatch = (event: PaneEvent) => {
    state = paneReducer(state, event);
    for (const listener of listeners) listener();
  };
  const context: Context = { ports, getState: () => state, dispatch };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: createActions(context),
    suggestAnew: () => void suggestAnew(context),
    start: () => {
      const stops = [
        ports.onMailChanged(() => void readSelected(context)),
        ports.outbox?.subscribe(() => lookUpSaved(context)),
      ];
      void readSelected(context);
      return () => {
        for (const stop of stops) stop?.();
      };
    },
  };
}

interface Context {
  readonly ports: PanePorts;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

function createActions(context: Context): PaneActions {
  const { dispatch, ports } = context;
  return {
    reload: () => void readSelected(context),
    lookUp: (key) => void lookUp(context, key),
    edit: (key, edit) => dispatch({ tag: "edited", key, edit, ...consequence(context, key, edit) }),
    reset: (key) => dispatch({ tag: "reset", key }),
    hideAlarm: (key, alarm, hidden) => dispatch({ tag: "alarm-hidden", key, alarm, hidden }),
    dismissAlarm: (key, alarm, reason) => dispatch({ tag: "alarm-dismissed", key, alarm, reason }),
    writeBreachNote: (key) => void writeBreachNote(context, key),
    markNotACase: (key) => void markNotACase(context, key),
    markACase: (key) => void undo(context, key, "is-a-case"),
    register: (key, forward) => void register(context, key, forward),
    attach: (key, to, as) => void attach(context, key, to, as),
    finish: (key) =>
      void write(context, key, "finish", (card, registration) =>
        ports.workbench.finish(card.understanding, registration),
      ),
    forward: (key) =>
      void write(context, key, "forward", (card, registration) =>
        ports.workbench.forward(card.understanding, registration),
      ),
    undo: (key) => void undo(context, key, "undo"),
    openDraft: (draft) => void ports.workbench.openDraft(draft),
    closeFailure: (key) => dispatch({ tag: "work-closed", key }),
    closeNotice: (id) => dispatch({ tag: "notice-closed", id }),
  };
}

/** Edits the appeal hangs on: what the mail is, where it belongs, what it complains of, and when that was decided. */
const MOVES_APPEAL: ReadonlySet<ChoiceEdit["edit"]> = new Set<ChoiceEdit["edit"]>([
  "contactType",
  "centre",
  "add-point",
  "remove-point",
  "move-point",
  "point-theme",
  "point-centre",
  "put-points",
  "decisionDate",
]);

/** What an edit changes beside its own field: whether and until when the decision can be appealed. */
function consequence({ getState, ports }: Context, key: CardKey, edit: ChoiceEdit): { appeal?: Appeal | null } {
  const card = getState().cards.get(key);
  if (!MOVES_APPEAL.has(edit.edit) || card === undefined) return {};
  const choice = editChoice(card.choice, edit, card.understanding.choice);
  return { appeal: ports.workbench.appealOf(card.understanding, choice) };
}

async function readSelected(context: Context): Promise<void> {
  const { dispatch, getState, ports } = context;
  const ticket = getState().ticket + 1;
  dispatch({ tag: "mail-changed", ticket, today: ports.today() });
  const read = await ports.readMail();
  if (getState().ticket !== ticket) return;
  if (!read.ok) {
    dispatch({ tag: "not-understood", ticket, action: "read", failure: read.error });
    return;
  }
  if (read.value === null) {
    dispatch({ tag: "nothing-selected", ticket });
    return;
  }

  const key = cardKey(read.value);
  if (getState().cards.has(key)) {
    dispatch({ tag: "known-mail", ticket, key });
  } else {
    const understanding = await ports.workbench.understand(read.value);
    if (!understanding.ok) {
      dispatch({ tag: "not-understood", ticket, action: "understand", failure: understanding.error });
      return;
    }
    dispatch({ tag: "understood", ticket, understanding: understanding.value });
  }
  await lookUp(context, key);
}

async function suggestAnew({ dispatch, getState, ports }: Context): Promise<void> {
  for (const { key, understanding } of getState().cards.values()) {
    const anew = await ports.workbench.understand(understanding.mail);
    if (anew.ok) dispatch({ tag: "suggested-anew", key, understanding: anew.value });
  }
}

async function lookUp({ dispatch, getState, ports }: Context, key: CardKey): Promise<void> {
  dispatch({ tag: "look-up-started", key });
  const card = getState().cards.get(key);
  if (!card || card.work.tag === "running") return;
  const result = await ports.workbench.lookUp(card.understanding);
  dispatch({ tag: "looked-up", key, asked: card.asked, result });
}

async function register(context: Context, key: CardKey, forward: boolean): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  if (!card) return;
  const steps = forward ? STEPS : STEPS.filter((step) => step !== "draft");
  const before = waitingIds(context);
  dispatch({ tag: "work-started", key, action: "register", steps });
  const result = await ports.workbench.register(card.understanding, card.choice, { forward }, (step, state) =>
    dispatch({ tag: "step", key, step, state }),
  );
  const kept = result.ok ? null : ([...waitingIds(context)].find((id) => !before.has(id)) ?? keptOf(card));
  settle(context, key, "register", forward, result, kept);
}

const waitingIds = ({ ports }: Context): ReadonlySet<string> =>
  new Set(ports.outbox?.get().pending.map(({ id }) => id));

/** The entry an earlier try left, which the same decision keeps. */
const keptOf = ({ work }: Card): string | null => (work.tag === "failed" ? work.kept : null);

/** What the outbox has saved meanwhile is looked up, so that its card shows the receipt. */
function lookUpSaved(context: Context): void {
  const waiting = waitingIds(context);
  for (const { key, work } of context.getState().cards.values()) {
    if (work.tag !== "failed" || work.kept === null || waiting.has(work.kept)) continue;
    context.dispatch({ tag: "work-closed", key });
    void lookUp(context, key);
  }
}

async function attach(context: Context, key: CardKey, to: RelatedCase, as: AttachAs): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  if (!card) return;
  dispatch({ tag: "work-started", key, action: "attach", steps: [] });
  const result = await ports.workbench.attach(card.understanding, to, as);
  if (!result.ok) {
    dispatch({ tag: "work-failed", key, action: "attach", forward: false, failure: result.error });
    return;
  }
  dispatch({ tag: "attached", key, attached: result.value });
  await lookUp(context, key);
}

async function write(
  context: Context,
  key: CardKey,
  action: "finish" | "forward",
  call: (card: Card, registration: Registration) => Promise<Result<Receipt, RegisterFailure>>,
): Promise<void> {
  const card = readyCard(context, key);
  const registration = card && registrationOf(card);
  if (!card || !registration) return;
  context.dispatch({ tag: "work-started", key, action, steps: [] });
  settle(context, key, action, action === "forward", await call(card, registration));
}

/** What is no case gets no row; the mail is stamped so that colleagues see that somebody looked. */
async function markNotACase(context: Context, key: CardKey): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  if (!card) return;
  dispatch({ tag: "work-started", key, action: "not-a-case", steps: [] });
  const { understanding } = card;
  const choice = editChoice(card.choice, { edit: "contactType", value: "ikke-sag" }, understanding.choice);
  const result = await ports.workbench.register(understanding, choice, { forward: false }, () => {});
  settle(context, key, "not-a-case", false, result);
}

/** Writes nothing to the register, so it may run beside what does. */
async function writeBreachNote({ dispatch, getState, ports }: Context, key: CardKey): Promise<void> {
  const card = getState().cards.get(key);
  if (card === undefined || card.breachNote.tag === "running") return;
  dispatch({ tag: "breach-note", key, note: { tag: "running" } });
  const made = await ports.workbench.writeBreachNote(card.understanding, registrationOf(card));
  dispatch({
    tag: "breach-note",
    key,
    note: made.ok ? { tag: "made", draft: made.value } : { tag: "failed", failure: made.error },
  });
}

const NOTHING: Registration = { rows: [], caseNumbers: [], by: "", at: "", drafts: [] };

async function undo(context: Context, key: CardKey, action: "undo" | "is-a-case"): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  const registration = card && (registrationOf(card) ?? (isNotACase(card) ? NOTHING : null));
  if (!card || !registration) return;
  dispatch({ tag: "work-started", key, action, steps: [] });
  const result = await ports.workbench.undo(card.understanding, registration);
  const wasAttached = card.status.tag === "known" && card.status.status.state === "attached";
  if (result.ok) dispatch({ tag: "undone", key, caseNumber: registration.caseNumbers[0] ?? null, wasAttached });
  else dispatch({ tag: "work-failed", key, action, forward: false, failure: result.error });
}

function settle(
  { dispatch }: Context,
  key: CardKey,
  action: WorkAction,
  forward: boolean,
  result: Result<Receipt, RegisterFailure>,
  kept: string | null = null,
): void {
  if (result.ok) dispatch({ tag: "written", key, receipt: result.value });
  else dispatch({ tag: "work-failed", key, action, forward, failure: result.error, kept });
}

/** The card on screen if it may be written now: nothing running on it, and Outlook still shows its mail. */
function readyCard(context: Context, key: CardKey): Card | null {
  const card = selectedCard(context.getState());
  if (card?.key !== key || card.work.tag === "running") return null;
  if (context.ports.isStillOpen(card.understanding.mail)) return card;
  context.dispatch({ tag: "selection-was-stale" });
  void readSelected(context);
  return null;
}
