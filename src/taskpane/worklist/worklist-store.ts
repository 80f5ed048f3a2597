// The state of the worklist: what waits, what is known of it, what is being confirmed. Plain TypeScript.
import type { MailKey } from "../../core/registration/decision";
import type { Desk } from "../desk";
import { NOTHING_READ, turnTo } from "../state/desk-reading";
import { createSource, type Observable } from "../state/observable";
import { chosenOf, confirm, toggleItem } from "./confirm-items";
import type { WorklistState } from "./worklist-state";
import { consider, readMore, reload, type WorklistContext } from "./worklist-reading";

export interface WorklistStore extends Observable<WorklistState> {
  /** Reads the list anew; what is already known of a mail is kept. */
  readonly reload: () => Promise<void>;
  readonly pickMunicipality: (id: string) => Promise<void>;
  readonly readNewer: () => Promise<void>;
  readonly readOlder: () => Promise<void>;
  /** Reads the next mails up to this place of the list, if any is unread and nothing is being read. */
  readonly considerUpTo: (index: number) => Promise<void>;
  readonly open: (key: MailKey) => void;
  readonly close: () => void;
  /** The mail no longer waits. */
  readonly settle: (key: MailKey) => void;
  readonly chooseSure: () => void;
  readonly toggle: (key: MailKey) => void;
  readonly confirm: () => Promise<void>;
  readonly endConfirming: () => void;
}

const EMPTY: WorklistState = {
  ...NOTHING_READ,
  lines: [],
  newer: null,
  older: null,
  isConsidering: false,
  considerFailure: null,
  opened: null,
  confirming: null,
};

/** The store of one pane. Nothing is asked before `reload`. */
export function createWorklistStore(desk: Desk): WorklistStore {
  const source = createSource(EMPTY);
  const context: WorklistContext = { source, load: desk.worklist, ticket: 0 };
  const { get, change } = source;
  return {
    get,
    subscribe: source.subscribe,
    reload: () => reload(context),
    pickMunicipality: (id) =>
      turnTo(context, id, { lines: [], opened: null, confirming: null }) ? reload(context) : Promise.resolve(),
    readNewer: () => readMore(context, get().newer),
    readOlder: () => readMore(context, get().older),
    considerUpTo: (index) => consider(context, index),
    open: (opened) => change({ opened }),
    close: () => change({ opened: null }),
    settle: (key) => change({ lines: get().lines.filter(({ waiting }) => waiting.mailKey !== key) }),
    chooseSure: () => change({ confirming: chosenOf(get().lines) }),
    toggle: (key) => toggleItem(source, key),
    confirm: () => confirm(source, desk.workbench),
    endConfirming: () => change({ confirming: null }),
  };
}
