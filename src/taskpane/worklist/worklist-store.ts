// The state of the worklist: what waits, what is known of it, what is being confirmed. Plain TypeScript.
import { confirmSure } from "../../app/confirm-sure";
import type { Failure } from "../../app/failure";
import type { Receipt, RegisterFailure, Understanding } from "../../app/workbench";
import type { ConsideredMail, WaitingMail, WaitingPage, Worklist } from "../../app/worklist";
import { MAILS_PER_ROUND_TRIP, type InboxWindow } from "../../app/worklist-ports";
import type { Municipality } from "../../core/codebook/settings";
import type { MailKey } from "../../core/registration/decision";
import type { Result } from "../../core/result";
import type { Desk } from "../desk";
import { createSource, type Observable, type Source } from "../state/observable";

export interface WorklistLine {
  readonly waiting: WaitingMail;
  /** Null until it was read. */
  readonly found: ConsideredMail["considered"] | null;
}

export interface ConfirmItem {
  readonly key: MailKey;
  readonly understanding: Understanding;
  readonly isChosen: boolean;
  /** Null: not its turn yet. */
  readonly result: null | "started" | Result<Receipt, RegisterFailure>;
}

export type Confirming = {
  readonly tag: "choosing" | "running" | "done";
  readonly items: readonly ConfirmItem[];
};

export interface WorklistState {
  /** Null until the use cases are there. */
  readonly municipality: Municipality | null;
  /** Those whose mailbox can be read. */
  readonly municipalities: readonly Municipality[];
  readonly isReading: boolean;
  readonly failure: Failure | null;
  /** Oldest first. */
  readonly lines: readonly WorklistLine[];
  readonly newer: InboxWindow | null;
  readonly older: InboxWindow | null;
  readonly isConsidering: boolean;
  readonly considerFailure: Failure | null;
  readonly opened: MailKey | null;
  readonly confirming: Confirming | null;
}

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
  municipality: null,
  municipalities: [],
  isReading: true,
  failure: null,
  lines: [],
  newer: null,
  older: null,
  isConsidering: false,
  considerFailure: null,
  opened: null,
  confirming: null,
};

/** Mails that need no second look. */
export const sureLines = (lines: readonly WorklistLine[]): readonly WorklistLine[] =>
  lines.filter(({ found }) => found?.state === "understood" && found.isSure);

interface Context {
  readonly source: Source<WorklistState>;
  readonly desk: Desk;
  /** Counts reloads: answers to an older question are dropped. */
  ticket: number;
}

/** The store of one pane. Nothing is asked before `reload`. */
export function createWorklistStore(desk: Desk): WorklistStore {
  const source = createSource(EMPTY);
  const context: Context = { source, desk, ticket: 0 };
  const { get, change } = source;
  return {
    get,
    subscribe: source.subscribe,
    reload: () => reload(context),
    pickMunicipality: async (id) => {
      const municipality = get().municipalities.find((one) => one.id === id);
      if (municipality === undefined) return;
      change({ municipality, lines: [], opened: null, confirming: null });
      await reload(context);
    },
    readNewer: () => readMore(context, get().newer),
    readOlder: () => readMore(context, get().older),
    considerUpTo: (index) => consider(context, index),
    open: (opened) => change({ opened }),
    close: () => change({ opened: null }),
    settle: (key) => change({ lines: get().lines.filter(({ waiting }) => waiting.mailKey !== key) }),
    chooseSure: () => change({ confirming: { tag: "choosing", items: sureLines(get().lines).flatMap(toItem) } }),
    toggle: (key) => changeItem(source, key, (item) => ({ ...item, isChosen: !item.isChosen })),
    confirm: () => confirm(context),
    endConfirming: () => change({ confirming: null }),
  };
}

const toItem = ({ waiting, found }: WorklistLine): readonly ConfirmItem[] =>
  found?.state === "understood"
    ? [{ key: waiting.mailKey, understanding: found.understanding, isChosen: true, result: null }]
    : [];

async function loadUseCases({ desk, source }: Context): Promise<Worklist | null> {
  try {
    return await desk.worklist();
  } catch {
    // The part of the pane could not be fetched.
    source.change({ isReading: false, failure: { kind: "offline" } });
    return null;
  }
}

async function reload(context: Context): Promise<void> {
  const { source } = context;
  const ticket = (context.ticket += 1);
  source.change({ isReading: true, failure: null, considerFailure: null });
  const worklist = await loadUseCases(context);
  const municipality = source.get().municipality ?? worklist?.municipalities[0];
  if (!worklist || !municipality) return;
  if (source.get().municipality === null) source.change({ municipality, municipalities: worklist.municipalities });
  const page = await worklist.read(municipality);
  if (context.ticket !== ticket) return;
  if (!page.ok) source.change({ isReading: false, failure: page.error });
  else source.change({ isReading: false, ...afterPage(source.get(), page.value, []) });
}

/** The state with a page's mails among `others`, each mail once, what is known of it kept. */
function afterPage(state: WorklistState, page: WaitingPage, others: readonly WorklistLine[]): Partial<WorklistState> {
  const known = new Map(state.lines.map((line) => [line.waiting.mailKey, line.found]));
  const read = page.waiting.map((waiting) => ({ waiting, found: known.get(waiting.mailKey) ?? null }));
  const all = new Map([...others, ...read].map((line) => [line.waiting.mailKey, line]));
  const receivedOf = ({ waiting }: WorklistLine) => waiting.mail.received ?? "";
  const lines = [...all.values()].sort((one, other) => receivedOf(one).localeCompare(receivedOf(other)));
  return { lines, municipalities: page.municipalities, newer: page.newer, older: page.older };
}

async function readMore(context: Context, window: InboxWindow | null): Promise<void> {
  const { source } = context;
  const { municipality, isReading } = source.get();
  if (window === null || municipality === null || isReading) return;
  const { ticket } = context;
  const isOlder = window === source.get().older;
  source.change({ isReading: true, failure: null });
  const page = await (await loadUseCases(context))?.read(municipality, window);
  if (page === undefined || context.ticket !== ticket) return;
  if (!page.ok) {
    source.change({ isReading: false, failure: page.error });
    return;
  }
  const state = source.get();
  const after = afterPage(state, page.value, state.lines);
  // Reading on inside a stretch says nothing about the one before it, and the other way round.
  const kept = isOlder ? { newer: page.value.newer ?? state.newer } : { older: state.older };
  source.change({ isReading: false, ...after, ...kept });
}

async function consider(context: Context, index: number): Promise<void> {
  const { source } = context;
  const { lines, isConsidering, considerFailure, municipality } = source.get();
  if (isConsidering || considerFailure !== null || municipality === null) return;
  if (!lines.slice(0, index + 1).some(({ found }) => found === null)) return;
  source.change({ isConsidering: true });
  const asked = lines.filter(({ found }) => found === null).slice(0, MAILS_PER_ROUND_TRIP);
  const answered = await (
    await loadUseCases(context)
  )?.consider(
    municipality,
    asked.map(({ waiting }) => waiting),
  );
  // What is known of a mail stays true when the list is read anew; only another municipality's mails are others.
  if (source.get().municipality !== municipality || answered === undefined) {
    source.change({ isConsidering: false });
    return;
  }
  if (!answered.ok) {
    source.change({ isConsidering: false, considerFailure: answered.error });
    return;
  }
  const known = new Map(answered.value.map((one) => [one.mailKey, one.considered]));
  const now = source.get().lines.map((line) => ({ ...line, found: known.get(line.waiting.mailKey) ?? line.found }));
  source.change({ isConsidering: false, lines: now.filter(({ found }) => found?.state !== "done") });
}

function changeItem(source: Source<WorklistState>, key: MailKey, change: (item: ConfirmItem) => ConfirmItem): void {
  const { confirming } = source.get();
  if (confirming === null) return;
  const items = confirming.items.map((item) => (item.key === key ? change(item) : item));
  source.change({ confirming: { ...confirming, items } });
}

/** What was written, or was there already, waits no longer; a mark that could not be set leaves the mail in the list. */
const isSettled = (result: Result<Receipt, RegisterFailure>): boolean =>
  result.ok && (result.value.registration.rows.length > 0 || result.value.left.length === 0);

async function confirm({ source, desk }: Context): Promise<void> {
  const { confirming } = source.get();
  if (confirming?.tag !== "choosing") return;
  const items = confirming.items.filter(({ isChosen }) => isChosen);
  source.change({ confirming: { tag: "running", items } });
  await confirmSure(
    items,
    (key, result) => {
      changeItem(source, key, (item) => ({ ...item, result }));
      if (result === "started" || !isSettled(result)) return;
      source.change({ lines: source.get().lines.filter(({ waiting }) => waiting.mailKey !== key) });
    },
    desk.workbench,
  );
  const after = source.get().confirming;
  if (after !== null) source.change({ confirming: { ...after, tag: "done" } });
}
