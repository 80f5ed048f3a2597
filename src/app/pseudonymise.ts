// Retention at year's end: closed registrations lose what leads to a mail or a citizen. The pseudonyms of one run come from
// a secret that lives in the register until the run is through, so that a run that was broken off goes on with the same
// ones; then it is removed, and nobody can make them again. A registration's rows come last: while they carry their keys,
// the rest is found again.
import type { ChangeId, EventKey, RegisterEvent } from "../core/registration/event";
import {
  dueRegistrations,
  keysIn,
  latestRetentionDate,
  pseudonymousEventFields,
  pseudonymousFields,
  repointedFields,
  toPseudonym,
  type DueRegistration,
  type RetentionRow,
} from "../core/registration/pseudonymise";
import type { MailKey } from "../core/registration/decision";
import { rowKey } from "../core/registration/row-key";
import { REGISTER_KEYS } from "../core/registration/schema";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import type { ReadSetting, SettingPlace, StoredSetting, WriteSetting } from "./learning-ports";
import type { Place } from "./ports";
import type { KeyedHash } from "./register-info";
import type {
  ItemChange,
  ReadCaseEvents,
  ReadRetentionRows,
  RemoveSetting,
  StandingEvent,
  WriteRetention,
} from "./retention-ports";

export interface RetentionPorts {
  readonly readRetentionRows: ReadRetentionRows;
  readonly readCaseEvents: ReadCaseEvents;
  readonly writeRetention: WriteRetention;
  readonly readSetting: ReadSetting;
  readonly writeSetting: WriteSetting;
  readonly removeSetting: RemoveSetting;
  readonly keyedHash: KeyedHash;
  /** 32 random bytes in base64. */
  readonly makeSecret: () => string;
}

export interface RetentionTask {
  readonly place: Place;
  readonly setup: SettingPlace;
  /** ISO date; what ended on it or later is left. */
  readonly before: string;
  /** ISO date-time of the run, and who runs it. */
  readonly at: string;
  readonly by: string;
  /** False: only looks. */
  readonly apply: boolean;
}

export interface RetentionReport {
  /** Rows that are due, and their registrations. */
  readonly rows: number;
  readonly registrations: number;
  /** Ended rows of registrations that go on. */
  readonly waiting: number;
  /** Rows that were done in an earlier run. */
  readonly done: number;
  /** Rows and events written; none unless applied. */
  readonly written: { readonly rows: number; readonly events: number };
  /** Rows somebody changed meanwhile: left for the next run. */
  readonly changedMeanwhile: number;
}

/** Whether a date may be used without force; else the latest one that may. */
export const checkRetentionDate = (before: string, today: string): Result<void, string> => {
  const latest = latestRetentionDate(today);
  return before <= latest ? ok(undefined) : err(latest);
};

const AT_ONCE = 10;

/** Makes closed registrations of before a date pseudonymous, or tells which would be. May be run again after any failure. */
export async function pseudonymise(
  task: RetentionTask,
  ports: RetentionPorts,
): Promise<Result<RetentionReport, Failure>> {
  const rows = await ports.readRetentionRows(task.place);
  if (!rows.ok) return rows;
  const { due, waiting, done } = dueRegistrations(rows.value, task.before);
  const found = {
    rows: due.reduce((sum, registration) => sum + registration.rows.length, 0),
    registrations: due.length,
    waiting,
    done,
    written: { rows: 0, events: 0 },
    changedMeanwhile: 0,
  };
  if (!task.apply) return ok(found);
  if (due.length === 0) return forget(task, ports, found);
  const secret = await runSecret(task, ports);
  if (!secret.ok) return secret;
  const hide = createHide(rows.value, due, (text) => ports.keyedHash(secret.value.value, text));
  const written = await writeAll({ task, ports, hide, rows: rows.value, due });
  if (!written.ok) return written;
  const report = { ...found, ...written.value };
  if (report.changedMeanwhile > 0) return ok(report);
  const removed = await ports.removeSetting(task.setup, secret.value.itemId);
  return removed.ok ? ok(report) : removed;
}

/** Removes the secret of a run whose last request did not get through. */
async function forget(
  { setup }: RetentionTask,
  ports: RetentionPorts,
  found: RetentionReport,
): Promise<Result<RetentionReport, Failure>> {
  const standing = await ports.readSetting(setup, REGISTER_KEYS.retentionSecret);
  if (!standing.ok) return standing;
  const removed = standing.value === null ? ok(undefined) : await ports.removeSetting(setup, standing.value.itemId);
  return removed.ok ? ok(found) : removed;
}

/** The secret of a run that was broken off, or a new one. */
async function runSecret(
  { setup, by, at }: RetentionTask,
  ports: RetentionPorts,
): Promise<Result<StoredSetting, Failure>> {
  const key = REGISTER_KEYS.retentionSecret;
  const standing = await ports.readSetting(setup, key);
  if (!standing.ok) return standing;
  if (standing.value !== null) return ok(standing.value);
  return ports.writeSetting(setup, null, { key, version: 1, value: ports.makeSecret(), by, at });
}

/** Pseudonyms of the keys that stand in some texts; keys of registrations that go on are left. */
type Hide = (texts: readonly string[]) => Promise<ReadonlyMap<string, string>>;

function createHide(
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

interface Work {
  readonly task: RetentionTask;
  readonly ports: RetentionPorts;
  readonly hide: Hide;
  readonly rows: readonly RetentionRow[];
  readonly due: readonly DueRegistration[];
}
type Written = Pick<RetentionReport, "written" | "changedMeanwhile">;

async function writeAll(work: Work): Promise<Result<Written, Failure>> {
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
