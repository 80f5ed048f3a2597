// Events as codes: as an item of the list "Hændelser", and as the mark a changed row carries. The mark is written with the
// change itself, so an event that did not get through can be written later by anybody, exactly as it would have been.
import type { MailKey } from "./decision";
import {
  EVENT_TYPES,
  type ChangeId,
  type Code,
  type EventKey,
  type EventType,
  type FieldChange,
  type RegisterEvent,
} from "./event";
import { COLUMN_OF, type Fields } from "./fields";
import type { RegisterRow, RowKey, StoredRow } from "./row";
import { registeredKey } from "./row-key";

/** Key of the event of a change on a row. */
export const eventKey = (changeId: ChangeId, rowKey: RowKey): EventKey =>
  `${changeId}:${registeredKey(rowKey)}` as EventKey;

/** What an event says of a text: that it is there. */
const SOME_TEXT = "•";
/** Fields an event has its own properties for, or that mean nothing to a reader. */
const UNTOLD: readonly (keyof RegisterRow)[] = ["key", "mailKey", "lastChange"];

/** A value of a row as an event tells it. */
export function codeOf(field: keyof RegisterRow, value: RegisterRow[keyof RegisterRow] | undefined): Code {
  if (value === undefined || value === null) return null;
  if (field === "summary") return SOME_TEXT;
  return typeof value === "object" ? value.join(";") : value;
}

/** The fields in which a row changes, before and after. A text that gave way to another stands as `•` on both sides. */
export function fieldChanges(row: RegisterRow, fields: Partial<RegisterRow>): readonly FieldChange[] {
  return (Object.keys(fields) as (keyof RegisterRow)[])
    .filter((field) => !UNTOLD.includes(field) && !isSame(row[field], fields[field]))
    .map((field) => ({ field, from: codeOf(field, row[field]), to: codeOf(field, fields[field]) }));
}

/** Whether two values of a field are the same. */
export const isSame = (
  one: RegisterRow[keyof RegisterRow] | undefined,
  other: RegisterRow[keyof RegisterRow] | undefined,
): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

type Mark = readonly [
  changeId: string,
  type: string,
  at: string,
  by: string,
  reason: string | null,
  other: string | null,
  changes: readonly (readonly [field: string, from: Code, to: Code])[],
];

/** The mark of an event on its row. */
export const encodeMark = ({ changeId, type, at, by, reason, other, changes }: RegisterEvent): string =>
  JSON.stringify([
    changeId,
    type,
    at,
    by,
    reason,
    other,
    changes.map(({ field, from, to }) => [field, from, to]),
  ] satisfies Mark);

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isCode = (value: unknown): value is Code =>
  isTextOrNull(value) || typeof value === "number" || typeof value === "boolean";
const isField = (value: unknown): value is keyof RegisterRow => isText(value) && value in COLUMN_OF;
const isEventType = (value: unknown): value is EventType => (EVENT_TYPES as readonly unknown[]).includes(value);

function readChanges(value: unknown): readonly FieldChange[] | null {
  if (!Array.isArray(value)) return null;
  const changes = (value as unknown[]).flatMap((one) => {
    const [field, from, to] = Array.isArray(one) ? (one as unknown[]) : [];
    return isField(field) && isCode(from) && isCode(to) ? [{ field, from, to }] : [];
  });
  return changes.length === value.length ? changes : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The event a row's mark stands for; null where the row was never changed, or the mark cannot be read. */
export function eventOfMark(row: RegisterRow): RegisterEvent | null {
  const mark = row.lastChange === null ? null : parsed(row.lastChange);
  if (!Array.isArray(mark)) return null;
  const [changeId, type, at, by, reason, other, written] = mark as unknown[];
  const changes = readChanges(written);
  if (!isText(changeId) || !isEventType(type) || !isText(at) || !isText(by) || changes === null) return null;
  return {
    key: eventKey(changeId as ChangeId, row.key),
    caseKey: row.mailKey,
    rowKey: registeredKey(row.key),
    municipality: row.municipality,
    type,
    at,
    by,
    changeId: changeId as ChangeId,
    changes,
    other: isTextOrNull(other) ? other : null,
    reason: isTextOrNull(reason) ? reason : null,
  };
}

/** What a registration event tells of the hovedsag. */
const TOLD_AT_FIRST: readonly (keyof RegisterRow)[] = [
  "contactForm",
  "contactType",
  "round",
  "chaser",
  "centre",
  "theme",
  "treatment",
  "rejectionGround",
  "insecureMail",
  "insecureMailDismissal",
  "relatedKey",
  "planned",
];

/** The event of a registration, from its first row alone: who and when stand there. */
export function registeredEvent(main: RegisterRow): RegisterEvent {
  const at = new Date(main.registeredAt).toISOString();
  const changeId = `ny-${at.replace(/\D/g, "").slice(0, 14)}` as ChangeId;
  return {
    key: eventKey(changeId, main.key),
    caseKey: main.mailKey,
    rowKey: registeredKey(main.key),
    municipality: main.municipality,
    type: "registreret",
    at: main.registeredAt,
    by: main.registeredBy,
    changeId,
    changes: TOLD_AT_FIRST.flatMap((field) => {
      const to = codeOf(field, main[field]);
      return to === null || to === false ? [] : [{ field, from: null, to }];
    }),
    other: main.kind === "foelgesag" ? main.parentKey : null,
    reason: null,
  };
}

/** The events these rows tell of that are not among those that stand. */
export function missingEvents(
  rows: readonly RegisterRow[],
  standing: readonly Pick<RegisterEvent, "key">[],
): readonly RegisterEvent[] {
  const keys = new Set<string>(standing.map(({ key }) => key));
  const told = rows.flatMap((row) => [
    ...(row.ordinal === 0 ? [registeredEvent(row)] : []),
    ...[eventOfMark(row)].filter((event) => event !== null),
  ]);
  return told.filter(({ key }) => !keys.has(key));
}

/** The fields of an event's item. The title is codes. */
export function eventFields(event: RegisterEvent): Fields {
  const details = { a: event.changes.map(({ field, from, to }) => [COLUMN_OF[field], from, to]), o: event.other };
  const fields: Fields = {
    Title: event.type,
    Noegle: event.key,
    SagNoegle: event.caseKey,
    RaekkeNoegle: event.rowKey,
    Kommune: event.municipality,
    Art: event.type,
    Tidspunkt: event.at,
    UdfoertAf: event.by,
    AendringId: event.changeId,
    Begrundelse: event.reason,
    Detaljer: JSON.stringify(details),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Columns `readEvent` reads. */
export const EVENT_COLUMNS: readonly string[] = [
  ...["Noegle", "SagNoegle", "RaekkeNoegle", "Kommune", "Art", "Tidspunkt", "UdfoertAf", "AendringId", "Begrundelse"],
  "Detaljer",
];

const FIELD_OF = new Map(Object.entries(COLUMN_OF).map(([field, column]) => [column, field]));

function readDetails(json: unknown): Pick<RegisterEvent, "changes" | "other"> {
  const details = isText(json) ? parsed(json) : null;
  const { a, o } = (typeof details === "object" && details !== null ? details : {}) as { a?: unknown; o?: unknown };
  const named = Array.isArray(a) ? (a as unknown[]) : [];
  const changes = named.flatMap((one) => {
    const [column, from, to] = Array.isArray(one) ? (one as unknown[]) : [];
    const field = isText(column) ? FIELD_OF.get(column) : undefined;
    return field !== undefined && isCode(from) && isCode(to) ? [{ field: field as keyof RegisterRow, from, to }] : [];
  });
  return { changes, other: isText(o) ? o : null };
}

/** The event in the fields of an item; null where the item is none of ours, for example one made by hand. */
export function readEvent(fields: Readonly<Record<string, unknown>>): RegisterEvent | null {
  const text = (column: string): string => (isText(fields[column]) ? fields[column] : "");
  const type = fields["Art"];
  if (text("Noegle") === "" || text("Tidspunkt") === "" || !isEventType(type)) return null;
  return {
    key: text("Noegle") as EventKey,
    caseKey: text("SagNoegle") as MailKey,
    rowKey: text("RaekkeNoegle") as RowKey,
    municipality: text("Kommune"),
    type,
    at: text("Tidspunkt"),
    by: text("UdfoertAf"),
    changeId: text("AendringId") as ChangeId,
    ...readDetails(fields["Detaljer"]),
    reason: text("Begrundelse") === "" ? null : text("Begrundelse"),
  };
}

/** Rows that carry the mark of a change, or whose event of it stands. */
export const rowsDoneBy = (
  changeId: ChangeId,
  rows: readonly StoredRow[],
  events: readonly RegisterEvent[],
): ReadonlySet<RowKey> =>
  new Set([
    ...events.filter((event) => event.changeId === changeId).map(({ rowKey }) => rowKey),
    ...rows.filter((row) => eventOfMark(row)?.changeId === changeId).map(({ key }) => registeredKey(key)),
  ]);
