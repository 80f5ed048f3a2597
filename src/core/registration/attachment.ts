// A later mail that belongs to a case and needs no row of its own. Its attaching is an event whose key is made from the
// mail's, so that every colleague finds it in one request and it is attached once; taking it back is an event as well.
import type { ChangeId, EventKey, EventType, RegisterEvent } from "./event";
import type { MailKey } from "./decision";
import type { RegisterRow } from "./row";
import { registeredKey } from "./row-key";

/** What the keys of a mail's attaching and detaching begin with. */
export const attachmentPrefix = (mailKey: MailKey): string => `mail:${mailKey}:`;

/** Key of the event that attached a mail the `turn`-th time (0 first), or took that back. */
export const attachmentKey = (mailKey: MailKey, turn = 0, sign: "+" | "-" = "+"): EventKey =>
  `${attachmentPrefix(mailKey)}${String(turn)}${sign}` as EventKey;

const turnOf = (key: EventKey): number => Number(/:(\d+)[+-]$/.exec(key)?.[1] ?? -1);

/** Events that attached mails and were not taken back, the latest of a mail first. */
export function standingAttachments(events: readonly RegisterEvent[]): readonly RegisterEvent[] {
  const keys = new Set<string>(events.map(({ key }) => key));
  const attached = events.filter(({ key }) => key.startsWith("mail:") && key.endsWith("+"));
  return attached
    .filter(({ key }) => !keys.has(`${key.slice(0, -1)}-`))
    .sort((one, other) => turnOf(other.key) - turnOf(one.key));
}

/** The event that attached a mail, of all events of its key; null where none stands. */
export const attachmentOf = (events: readonly RegisterEvent[]): RegisterEvent | null =>
  standingAttachments(events)[0] ?? null;

export interface Attaching {
  readonly mailKey: MailKey;
  /** Hovedsag of the case. */
  readonly main: RegisterRow;
  readonly by: string;
  /** ISO date-time, UTC, whole seconds. */
  readonly at: string;
}

function event(
  { mailKey, main, by, at }: Attaching,
  { turn, sign, type }: { readonly turn: number; readonly sign: "+" | "-"; readonly type: EventType },
): RegisterEvent {
  return {
    key: attachmentKey(mailKey, turn, sign),
    caseKey: main.mailKey,
    rowKey: registeredKey(main.key),
    municipality: main.municipality,
    type,
    at,
    by,
    changeId: `mail-${mailKey.slice(0, 28)}-${String(turn)}` as ChangeId,
    changes: [],
    other: mailKey,
    reason: null,
  };
}

/** The event that attaches a mail; `events` are all of its key. */
export const attach = (attaching: Attaching, events: readonly RegisterEvent[]): RegisterEvent =>
  event(attaching, { turn: Math.max(-1, ...events.map(({ key }) => turnOf(key))) + 1, sign: "+", type: "tilknyttet" });

/** The event that takes an attaching back. */
export const detach = (attached: RegisterEvent, { by, at }: Pick<Attaching, "by" | "at">): RegisterEvent => ({
  ...attached,
  key: `${attached.key.slice(0, -1)}-` as EventKey,
  type: "frakoblet",
  by,
  at,
});
