// Reading: the selected mail, the register's word on it, what the outbox has saved.
import { cardKey, type CardKey } from "./card";
import type { PaneContext } from "./pane-context";

/**
 * Reads the mail Outlook shows, understands it and asks the register. Throws where there is a bug, but not before the
 * advisor is told: a pane that is for ever reading tells nobody anything.
 */
export async function readSelected(context: PaneContext): Promise<void> {
  const { dispatch, getState, ports } = context;
  const ticket = getState().ticket + 1;
  dispatch({ tag: "mail-changed", ticket, today: ports.today() });
  try {
    await readFor(ticket, context);
  } catch (bug) {
    const failure = { kind: "mail-unreadable", why: "a bug" } as const;
    dispatch({ tag: "not-understood", ticket, action: "understand", failure });
    throw bug;
  }
}

async function readFor(ticket: number, context: PaneContext): Promise<void> {
  const { dispatch, getState, ports } = context;
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

/** Suggests anew for every card: more was learnt. */
export async function suggestAnew({ dispatch, getState, ports }: PaneContext): Promise<void> {
  for (const { key, understanding } of getState().cards.values()) {
    const anew = await ports.workbench.understand(understanding.mail);
    if (anew.ok) dispatch({ tag: "suggested-anew", key, understanding: anew.value });
  }
}

/** Asks the register about the mail of a card. */
export async function lookUp({ dispatch, getState, ports }: PaneContext, key: CardKey): Promise<void> {
  dispatch({ tag: "look-up-started", key });
  const card = getState().cards.get(key);
  if (!card || card.work.tag === "running") return;
  const result = await ports.workbench.lookUp(card.understanding);
  dispatch({ tag: "looked-up", key, asked: card.asked, result });
}

/** Ids of what waits to be saved. */
export const waitingIds = ({ ports }: PaneContext): ReadonlySet<string> =>
  new Set(ports.outbox?.get().pending.map(({ id }) => id));

/** What the outbox has saved meanwhile is looked up, so that its card shows the receipt. */
export function lookUpSaved(context: PaneContext): void {
  const waiting = waitingIds(context);
  for (const { key, work } of context.getState().cards.values()) {
    if (work.tag !== "failed" || work.kept === null || waiting.has(work.kept)) continue;
    context.dispatch({ tag: "work-closed", key });
    void lookUp(context, key);
  }
}
