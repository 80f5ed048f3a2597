// The one condition the list is asked for. SharePoint answers a query by one index only and refuses it beyond 5,000
// rows, so the condition that leaves fewest rows is sent and the rest is held against the rows that come:
// a number before an ESDH number before the open cases (they are few, closing keeps them so) before a theme before a
// stretch of time. A centre alone is never asked for: a large one has a third of all cases, and they only grow.
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
  /** Received from the first day up to and including the last, ISO dates in Denmark. */
  | { readonly by: "received"; readonly from: string; readonly to: string };

/** Days of one page where time is the condition. More than 13 rows every single day would be needed to pass 5,000. */
export const STRETCH_DAYS = 366;

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
function stretchBefore(query: CaseQuery, day: string): Extract<CaseCondition, { by: "received" }> {
  const to = earliest(addDays(day, -1), query.to ?? addDays(day, -1));
  const start = addDays(to, 1 - STRETCH_DAYS);
  return { by: "received", from: query.from === null ? start : latest(query.from, start), to };
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
  return isDone ? null : stretchBefore(query, condition.from);
}
