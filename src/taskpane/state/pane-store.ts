// Where the pane's state lives and its use cases are called. Plain TypeScript: React only listens.
import type { Draft } from "../../app/ports";
import type { AttachAs, RelatedCase } from "../../app/workbench";
import type { Appeal } from "../../core/classification/suggestion";
import type { InsecureMailDismissal } from "../../core/codebook/codebook";
import type { DataAlarmId } from "./alarms";
import type { CardKey } from "./card";
import { type ChoiceEdit, editChoice } from "./edit-choice";
import type { PaneContext, PanePorts } from "./pane-context";
import type { PaneEvent } from "./pane-event";
import { lookUp, lookUpSaved, readSelected, suggestAnew } from "./pane-reading";
import { paneReducer } from "./pane-reducer";
import { INITIAL_STATE, type PaneState } from "./pane-state";
import { attach, markNotACase, register, undo, write, writeBreachNote } from "./pane-work";

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

/** Builds the pane's store on its ports. Nothing runs before `start`. */
export function createPaneStore(ports: PanePorts): PaneStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  const dispatch = (event: PaneEvent) => {
    state = paneReducer(state, event);
    for (const listener of listeners) listener();
  };
  const context: PaneContext = { ports, getState: () => state, dispatch };

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

function createActions(context: PaneContext): PaneActions {
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
function consequence({ getState, ports }: PaneContext, key: CardKey, edit: ChoiceEdit): { appeal?: Appeal | null } {
  const card = getState().cards.get(key);
  if (!MOVES_APPEAL.has(edit.edit) || card === undefined) return {};
  const choice = editChoice(card.choice, edit, card.understanding.choice);
  return { appeal: ports.workbench.appealOf(card.understanding, choice) };
}
