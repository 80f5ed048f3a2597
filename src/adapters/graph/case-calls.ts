// The requests that find cases. Each filters on one indexed column, so that SharePoint can answer it in a list of any
// length; the rest of a search is held against the rows that come.
import type { Place } from "../../app/ports";
import { ESDH_COLUMN, LINE_COLUMNS } from "../../core/cases/case-line";
import type { CaseCondition } from "../../core/cases/case-condition";
import { addDays } from "../../core/deadlines/danish-date";
import { COLUMN_OF } from "../../core/registration/fields";
import { literal, query, type GraphCall } from "./graph-call";
import { has, messagesPath, STAMP_PROPERTY } from "./mail-calls";
import { itemsPath } from "./register-calls";

/** Lines of one answer, and of one that is asked for in case a wider condition is refused. */
const CASES_PAGE = 1000;
const SPARE_PAGE = 50;

const is = (column: string, value: string): string => `fields/${column} eq ${literal(value)}`;

/** A day to either side in UTC: the days of the condition are Danish ones, and are compared again afterwards. */
function filterOf(condition: Exclude<CaseCondition, { by: "item" }>): string {
  switch (condition.by) {
    case "esdh":
      return is(ESDH_COLUMN, condition.esdhNumber);
    case "status":
      return condition.statuses.map((status) => is(COLUMN_OF.status, status)).join(" or ");
    case "theme":
      return is(COLUMN_OF.theme, condition.theme);
    case "received": {
      const column = `fields/${COLUMN_OF.received}`;
      const [from, to] = [addDays(condition.from, -1), addDays(condition.to, 1)];
      return `${column} ge ${literal(`${from}T00:00:00Z`)} and ${column} lt ${literal(`${to}T23:59:59Z`)}`;
    }
  }
}

const LINE_FIELDS = { $select: "id", $expand: `fields($select=${LINE_COLUMNS.join(",")})` };

/** Rows that meet a condition; the newest first where time is the condition, since one may sort by the filtered column only. */
export function casesCall(place: Place, condition: CaseCondition, isSpare = false): GraphCall {
  if (condition.by === "item")
    return { method: "GET", path: `${itemsPath(place)}/${String(condition.itemId)}${query(LINE_FIELDS)}` };
  const order = condition.by === "received" ? { $orderby: `fields/${COLUMN_OF.received} desc` } : {};
  const path = `${itemsPath(place)}${query({
    ...LINE_FIELDS,
    $filter: filterOf(condition),
    ...order,
    $top: String(isSpare ? SPARE_PAGE : CASES_PAGE),
  })}`;
  return { method: "GET", path };
}

/** The mail that carries a stamp. */
export const stampedMailCall = (place: Place, stamp: string): GraphCall => ({
  method: "GET",
  path: `${messagesPath(place)}${query({
    $filter: has(STAMP_PROPERTY, stamp),
    $select: "id,subject,webLink",
    $top: "2",
  })}`,
});
