// Retention: what a closed row keeps when nobody needs to find its mail or its citizen any more. Keys become pseudonyms
// (the same for the same mail, so that følgesager, related cases and distinct henvendelser can still be counted), what
// leads to a person goes, the codes the statistics count stay.
import { danishDate } from "../deadlines/danish-date";
import type { MailKey } from "./decision";
import { COLUMN_OF, PLAN_COLUMN, type Fields } from "./fields";

/** As much of a row as retention looks at. */
export interface RetentionRow {
  readonly itemId: number;
  readonly eTag: string;
  readonly mailKey: MailKey;
  readonly status: string;
  /** Latest ISO date anything happened to it; null where none stands. */
  readonly endedOn: string | null;
  /** Columns that retention rewrites, as they stand. */
  readonly fields: Fields;
}

/** A registration whose every row is due. */
export interface DueRegistration {
  readonly mailKey: MailKey;
  readonly rows: readonly RetentionRow[];
}

/** Columns that lead to a person. */
export const CLEARED: readonly string[] = [
  COLUMN_OF.citizenKey,
  COLUMN_OF.conversationKey,
  COLUMN_OF.summary,
  COLUMN_OF.esdhNumber,
  COLUMN_OF.lastChange,
  PLAN_COLUMN,
];
/** Columns that hold keys. */
export const REKEYED: readonly string[] = [COLUMN_OF.key, COLUMN_OF.mailKey, COLUMN_OF.parentKey, COLUMN_OF.relatedKey];
const DATED = [
  COLUMN_OF.received,
  COLUMN_OF.forwardedAt,
  COLUMN_OF.lastRemindedOn,
  COLUMN_OF.answeredOn,
  COLUMN_OF.closedOn,
];

/** Columns retention reads. */
export const RETENTION_COLUMNS: readonly string[] = [...CLEARED, ...REKEYED, ...DATED, COLUMN_OF.status];

/** A text that is there; null where the column is empty. */
export const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** A row as retention looks at it; null where the item is none of ours, for example one made by hand. */
export function retentionRow(
  fields: Readonly<Record<string, unknown>>,
  item: { readonly itemId: number; readonly eTag: string },
): RetentionRow | null {
  const mailKey = textOrNull(fields[COLUMN_OF.mailKey]);
  const status = textOrNull(fields[COLUMN_OF.status]);
  if (mailKey === null || status === null) return null;
  const dates = DATED.flatMap((column) => {
    const value = textOrNull(fields[column]);
    return value === null || Number.isNaN(Date.parse(value)) ? [] : [danishDate(value)];
  });
  const kept = [...CLEARED, ...REKEYED].map((column) => [column, textOrNull(fields[column])] as const);
  return {
    ...item,
    mailKey: mailKey as MailKey,
    status,
    endedOn: dates.sort().at(-1) ?? null,
    fields: Object.fromEntries(kept),
  };
}

/** A key of ours: 40 hex digits, wherever it stands. A pseudonym begins with `p`, so none is taken for a key. */
const KEY = /(?<![0-9a-z])[0-9a-f]{40}(?![0-9a-z])/g;
const PSEUDONYM = /^p[0-9a-f]{39}$/;

/** A pseudonym from the hex of a keyed hash. */
export const toPseudonym = (hmacHex: string): MailKey => `p${hmacHex.slice(0, 39)}` as MailKey;

/** Every key that stands in a text. */
export const keysIn = (text: string): readonly string[] => text.match(KEY) ?? [];

/** A text with the pseudonym of each key in its place; keys `pseudonymOf` does not know stay. */
export const withPseudonyms = (text: string, pseudonymOf: ReadonlyMap<string, string>): string =>
  text.replace(KEY, (key) => pseudonymOf.get(key) ?? key);

const isOver = ({ status, endedOn }: RetentionRow, before: string): boolean =>
  (status === "lukket" || status === "fortrudt") && endedOn !== null && endedOn < before;
const isDone = ({ mailKey, fields }: RetentionRow): boolean =>
  PSEUDONYM.test(mailKey) && CLEARED.every((column) => fields[column] === null);

/** Keys of the registrations a row hangs on or belongs to. A following case keeps its first one findable while it is open. */
const hangsOn = (row: RetentionRow): readonly string[] => keysIn(String(row.fields[COLUMN_OF.parentKey] ?? ""));

function byRegistration(rows: readonly RetentionRow[]): ReadonlyMap<string, readonly RetentionRow[]> {
  const groups = new Map<string, RetentionRow[]>();
  for (const row of rows) groups.set(row.mailKey, [...(groups.get(row.mailKey) ?? []), row]);
  return groups;
}

/** What is due before a date: registrations whose every row, and every row that hangs on them, ended before it. */
export function dueRegistrations(
  rows: readonly RetentionRow[],
  before: string,
): { readonly due: readonly DueRegistration[]; readonly waiting: number; readonly done: number } {
  const groups = byRegistration(rows);
  const held = new Set<string>();
  for (const row of rows) if (!isOver(row, before)) for (const key of [row.mailKey, ...hangsOn(row)]) held.add(key);
  const done = rows.filter(isDone).length;
  const ended = [...groups].filter(([, group]) => group.some((row) => isOver(row, before) && !isDone(row)));
  const due = ended.filter(([key]) => !held.has(key));
  const waiting = ended.filter(([key]) => held.has(key)).flatMap(([, group]) => group);
  return {
    due: due.map(([mailKey, group]) => ({ mailKey: mailKey as MailKey, rows: group })),
    waiting: waiting.filter((row) => isOver(row, before) && !isDone(row)).length,
    done,
  };
}

/** The fields that differ afterwards. */
export const changedOf = (before: Fields, after: Fields): Fields =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => (before[name] ?? null) !== value));

/** The fields that make a row one without a person; empty where it is so already. */
export function pseudonymousFields({ fields }: RetentionRow, pseudonymOf: ReadonlyMap<string, string>): Fields {
  const rekeyed = REKEYED.map((column) => {
    const value = fields[column];
    return [column, typeof value === "string" ? withPseudonyms(value, pseudonymOf) : null] as const;
  });
  return changedOf(fields, Object.fromEntries([...CLEARED.map((column) => [column, null] as const), ...rekeyed]));
}

/** The fields that let a row of a case that goes on point at the pseudonym of one that ended; empty where it points at none. */
export function repointedFields({ fields }: RetentionRow, pseudonymOf: ReadonlyMap<string, string>): Fields {
  const related = fields[COLUMN_OF.relatedKey];
  if (typeof related !== "string") return {};
  return changedOf(fields, { [COLUMN_OF.relatedKey]: withPseudonyms(related, pseudonymOf) });
}

/** The date retention may not pass: cases closed this year are still to be reported. `today` is an ISO date. */
export const latestRetentionDate = (today: string): string => `${today.slice(0, 4)}-01-01`;
