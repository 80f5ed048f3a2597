// The one condition the list is asked for. SharePoint answers a query by one index only and refuses it beyond 5,000
// rows, so the condition that leaves fewest rows is sent and the rest is held against the rows that come:
// a number before an ESDH number before the open cases (they are few, closing keeps them so) before a theme before a
// stretch of time. A centre alone is never asked for: a large one has a third of all cases, and they only grow.
// How many rows meet a condition is not known before it is asked, so narrower ones are asked beside it.
import type { ThemeId } from "../codebook/codebook";
import { addDays, danishDate } from "../deadlines/danish-date";
import type { RowStatus } from "../registration/row";
import type { CaseLine } from "./case-line";
import { OPEN_STATUSES, type CaseQuery } from "./case-query";

export type CaseCondition =
  | { readonly by: "item"; readonly itemId: number }
  | { readonly by: "esdh"; readonly esdhNumber: string }
  | { readonly by: "status"; readonly statuses: readonly RowStatus[] }
  | { readonly by: "theme"; readonly theme: ThemeId }
  /** Received from the first day up to and including the last, ISO dates in Denmark; `days` is the most such a stretch has. */
  | { readonly by: "received"; readonly from: string; readonly to: string; readonly days: number };
type Stretch = Extract<CaseCondition, { by: "received" }>;

/** Days of one page where time is the condition. More than 13 rows every single day would be needed to pass 5,000. */
export const STRETCH_DAYS = 366;
/** What is tried where that was not short enough: 160 rows a day, 1,600, 5,000. */
const SHORTER_DAYS: readonly number[] = [31, 3, 1];

/** Days of a period that holds fewer cases than a theme does over the years. */
const SHORT_DAYS = 92;

const earliest = (one: string, other: string): string => (one < other ? one : other);
const latest = (one: string, other: string): string => (one > other ? one : other);

const OPEN: readonly string[] = OPEN_STATUSES;

/** The condition of the first page. `today` is an ISO date in Denmark. */
export function caseCondition(query: CaseQuery, today: string): CaseCondition {
  if (query.itemId !== null) return { by: "item", itemId: query.itemId };
  if (query.esdhNumber !== null) return { by: "esdh", esdhNumber: query.esdhNumber };
  if (query.status === "open") return { by: "status", statuses: OPEN_STATUSES };
  if (query.status !== null && OPEN.includes(query.status)) return { by: "status", statuses: [query.status] };
  const isShort = query.from !== null && addDays(query.from, SHORT_DAYS) > (query.to ?? today);
  if (query.theme !== null && !isShort) return { by: "theme", theme: query.theme };
  return stretchBefore(query, addDays(query.to ?? today, 1));
}

/** The stretch that ends the day before; a query without first day goes on back for ever. */
function stretchBefore(query: CaseQuery, day: string, days = STRETCH_DAYS): Stretch {
  const to = earliest(addDays(day, -1), query.to ?? addDays(day, -1));
  const start = addDays(to, 1 - days);
  return { by: "received", from: query.from === null ? start : latest(query.from, start), to, days };
}

/** The condition to try where more rows meet one than the register answers; null where there is none. */
function narrower(query: CaseQuery, condition: CaseCondition, today: string): CaseCondition | null {
  if (condition.by === "item" || condition.by === "esdh") return null;
  if (condition.by !== "received") return stretchBefore(query, addDays(query.to ?? today, 1));
  const { from, to } = condition;
  const shorter = SHORTER_DAYS.find((days) => addDays(from, days) <= to);
  return shorter === undefined ? null : stretchBefore(query, addDays(to, 1), shorter);
}

/** Narrower conditions than one, the widest first, as many as are wanted. */
export function narrowerThan(
  query: CaseQuery,
  condition: CaseCondition,
  { today, most }: { readonly today: string; readonly most: number },
): readonly CaseCondition[] {
  const next = most === 0 ? null : narrower(query, condition, today);
  return next === null ? [] : [next, ...narrowerThan(query, next, { today, most: most - 1 })];
}

/** Whether a line was received in the Danish days of a stretch: the list is asked in UTC, a little wider. */
export function isWithin({ received }: Pick<CaseLine, "received">, condition: CaseCondition): boolean {
  if (condition.by !== "received") return true;
  const day = danishDate(received);
  return day >= condition.from && day <= condition.to;
}

/** Where going back ends: no register of this product holds anything older. */
const FIRST_DAY = "2000-01-01";

/** The condition of the next page when a stretch of time is read to its end; null where there is nothing before it. */
export function conditionBefore(query: CaseQuery, condition: CaseCondition): CaseCondition | null {
  if (condition.by !== "received") return null;
  const isDone = condition.from <= (query.from ?? FIRST_DAY);
  return isDone ? null : stretchBefore(query, condition.from, condition.days);
}
