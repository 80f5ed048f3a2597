// Retention of one registration after the other: rows elsewhere that point at it, its events, the event that tells of it,
// and at last its own rows, each under If-Match.
import type { MailKey } from "../core/registration/decision";
import type { ChangeId, EventKey, RegisterEvent } from "../core/registration/event";
import {
  keysIn,
  pseudonymousFields,
  repointedFields,
  toPseudonym,
  type DueRegistration,
  type RetentionRow,
} from "../core/registration/pseudonymise";
import { pseudonymousEventFields } from "../core/registration/pseudonymise-event";
import { rowKey } from "../core/registration/row-key";
import { ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import type { ItemChange, RetentionPorts, RetentionReport, RetentionTask, StandingEvent } from "./retention-ports";

const AT_ONCE = 10;

/** Pseudonyms of the keys that stand in some texts; keys of registrations that go on are left. */
export type Hide = (texts: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Hides every key but those of registrations that go on. */
export function createHide(
  rows: readonly RetentionRow[],
  due: readonly DueRegistration[],
  hash: (text: string) => Promise<string>,
): Hide {
  const ending = new Set<string>(due.map(({ mailKey }) => mailKey));
  const going = new Set<string>(rows.map(({ mailKey }) => mailKey as string).filter((key) => !ending.has(key)));
  return async (texts) => {
    const keys = [...new Set(texts.flatMap(keysIn))].filter((key) => !going.has(key));
    return new Map(await Promise.all(keys.map(async (key) => [key, toPseudonym(await hash(key))] as const)));
  };
}

const textsOf = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(fields).filter((value) => typeof value === "string");

export interface Work {
  readonly task: RetentionTask;
  readonly ports: RetentionPorts;
  readonly hide: Hide;
  readonly rows: readonly RetentionRow[];
  readonly due: readonly DueRegistration[];
}
/** What was written, and what somebody changed meanwhile. */
export type Written = Pick<RetentionReport, "written" | "changedMeanwhile">;

/** Writes every due registration, ten read at once. */
export async function pseudonymiseCases(work: Work): Promise<Result<Written, Failure>> {
  let total: Written = { written: { rows: 0, events: 0 }, changedMeanwhile: 0 };
  for (let start = 0; start < work.due.length; start += AT_ONCE) {
    const some = work.due.slice(start, start + AT_ONCE);
    const events = await readEvents(work, some);
    if (!events.ok) return events;
    for (const [index, registration] of some.entries()) {
      const written = await writeOne(work, registration, events.value[index] ?? NO_EVENTS);
      if (!written.ok) return written;
      total = plus(total, written.value);
    }
  }
  return ok(total);
}

const plus = (one: Written, other: Written): Written => ({
  written: { rows: one.written.rows + other.written.rows, events: one.written.events + other.written.events },
  changedMeanwhile: one.changedMeanwhile + other.changedMeanwhile,
});

interface Events {
  /** Under the registration's own key: still to be changed. */
  readonly open: readonly StandingEvent[];
  /** Whether the event of retention stands under its pseudonym. */
  readonly isTold: boolean;
}
const NO_EVENTS: Events = { open: [], isTold: false };

/** Events of some registrations, under their keys and under their pseudonyms. */
async function readEvents(
  { task, ports, hide }: Work,
  some: readonly DueRegistration[],
): Promise<Result<readonly Events[], Failure>> {
  const pseudonyms = await hide(some.map(({ mailKey }) => mailKey));
  const keys = some.flatMap(({ mailKey }) => [mailKey, (pseudonyms.get(mailKey) ?? mailKey) as MailKey]);
  const found = await ports.readCaseEvents(task.place, keys);
  if (!found.ok) return found;
  return ok(
    some.map(({ mailKey }, index) => {
      const own = found.value[2 * index] ?? [];
      const hidden = pseudonyms.has(mailKey) ? (found.value[2 * index + 1] ?? []) : own;
      const isTold = hidden.some(({ fields }) => String(fields["Noegle"]).startsWith(`${CHANGE_ID}:`));
      return { open: pseudonyms.has(mailKey) ? own : [], isTold };
    }),
  );
}

const CHANGE_ID = "pseudonymiseret" as ChangeId;

function retentionEvent({ place, at, by }: RetentionTask, mailKey: MailKey): RegisterEvent {
  const key = rowKey(mailKey, 0);
  return {
    key: `${CHANGE_ID}:${key}` as EventKey,
    caseKey: mailKey,
    rowKey: key,
    municipality: place.municipality,
    type: "pseudonymiseret",
    at,
    by,
    changeId: CHANGE_ID,
    changes: [],
    other: null,
    reason: null,
  };
}

const toChange = (
  list: ItemChange["list"],
  { itemId, eTag }: { readonly itemId: number; readonly eTag: string },
  fields: ItemChange["fields"],
): readonly ItemChange[] => (Object.keys(fields).length === 0 ? [] : [{ list, itemId, eTag, fields }]);

/** Rows elsewhere that point at it, its events, the event of this run, and at last its rows. */
async function writeOne(
  { task, ports, hide, rows, due }: Work,
  registration: DueRegistration,
  { open, isTold }: Events,
): Promise<Result<Written, Failure>> {
  const own = await hide([
    ...registration.rows.flatMap(({ fields }) => textsOf(fields)),
    ...open.flatMap(({ fields }) => textsOf(fields)),
  ]);
  const ending = new Set(due.map(({ mailKey }) => mailKey));
  const others = rows.filter(({ mailKey }) => !ending.has(mailKey));
  const pointing = others.flatMap((row) =>
    toChange("cases", row, repointedFields(row, only(own, registration.mailKey))),
  );
  const events = open.flatMap((event) => toChange("events", event, pseudonymousEventFields(event.fields, own)));
  const changes = registration.rows.flatMap((row) => toChange("cases", row, pseudonymousFields(row, own)));
  const pseudonym = (own.get(registration.mailKey) ?? registration.mailKey) as MailKey;
  const told = isTold ? null : retentionEvent(task, pseudonym);
  const before = await ports.writeRetention(task.place, [...pointing, ...events], told);
  const done = before.ok ? await ports.writeRetention(task.place, changes, null) : before;
  if (done.ok) return ok({ written: { rows: changes.length, events: events.length }, changedMeanwhile: 0 });
  const isMet = done.error.kind === "conflict";
  return isMet ? ok({ written: { rows: 0, events: 0 }, changedMeanwhile: registration.rows.length }) : done;
}

const only = (pseudonyms: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> =>
  new Map([...pseudonyms].filter(([one]) => one === key));
