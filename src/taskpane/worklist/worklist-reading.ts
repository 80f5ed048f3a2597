// How the worklist is read: stretches of the inbox, and the mails in view.
import type { WaitingPage, Worklist } from "../../app/worklist";
import { MAILS_PER_ROUND_TRIP, type InboxWindow } from "../../app/worklist-ports";
import { type DeskContext, read, serve } from "../state/desk-reading";
import type { WorklistLine, WorklistState } from "./worklist-state";

export type WorklistContext = DeskContext<WorklistState, Worklist>;

/** Reads the list anew; what is already known of a mail is kept. */
export const reload = (context: WorklistContext): Promise<void> =>
  read(
    context,
    (worklist, municipality) => worklist.read(municipality),
    (page) => afterPage(context.source.get(), page, []),
    { considerFailure: null },
  );

/** The state with a page's mails among `others`, each mail once, what is known of it kept. */
function afterPage(state: WorklistState, page: WaitingPage, others: readonly WorklistLine[]): Partial<WorklistState> {
  const known = new Map(state.lines.map((line) => [line.waiting.mailKey, line.found]));
  const found = page.waiting.map((waiting) => ({ waiting, found: known.get(waiting.mailKey) ?? null }));
  const all = new Map([...others, ...found].map((line) => [line.waiting.mailKey, line]));
  const receivedOf = ({ waiting }: WorklistLine) => waiting.mail.received ?? "";
  const lines = [...all.values()].sort((one, other) => receivedOf(one).localeCompare(receivedOf(other)));
  return { lines, municipalities: page.municipalities, newer: page.newer, older: page.older };
}

/** Reads a further stretch behind what stands. */
export function readMore(context: WorklistContext, window: InboxWindow | null): Promise<void> {
  const { get } = context.source;
  if (window === null || get().municipality === null || get().isReading) return Promise.resolve();
  const isOlder = window === get().older;
  return read(
    context,
    (worklist, municipality) => worklist.read(municipality, window),
    (page) => {
      const state = get();
      // Reading on inside a stretch says nothing about the one before it, and the other way round.
      const kept = isOlder ? { newer: page.newer ?? state.newer } : { older: state.older };
      return { ...afterPage(state, page, state.lines), ...kept };
    },
  );
}

/** Reads the next mails up to this place of the list, if any is unread and nothing is being read. */
export async function consider(context: WorklistContext, index: number): Promise<void> {
  const { source } = context;
  const { lines, isConsidering, considerFailure, municipality } = source.get();
  if (isConsidering || considerFailure !== null || municipality === null) return;
  if (!lines.slice(0, index + 1).some(({ found }) => found === null)) return;
  source.change({ isConsidering: true });
  const asked = lines.filter(({ found }) => found === null).slice(0, MAILS_PER_ROUND_TRIP);
  const served = await serve(context);
  const answered = await served?.useCases.consider(
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
