// Reads $filter, $orderby and paging of a list query and holds them against SharePoint's rules: one indexed field at
// a time, unindexed fields only with a Prefer header and only below the list view threshold of 5,000 scanned rows.
import { err, ok, type Result } from "../../../core/result";
import type { SqlValue } from "../database/sql";
import { prefers, type GraphRequest } from "../http/request";
import { refuse, type GraphResponse } from "../http/response";
import { parseFilter, type Filter, type Literal } from "../odata/filter";
import { parseOrderBy } from "../odata/query-options";
import { invalidFilter, toSql, type Condition, type Operand } from "../odata/to-sql";
import type { Column } from "./column-definition";
import { readInstant, toSeconds } from "./field-values";
import { fieldExpression } from "./list-store";

/** Rows SharePoint is willing to scan for one query. */
export const LIST_VIEW_THRESHOLD = 5000;

export interface ListQuery {
  readonly filter: Condition | null;
  /** The part of the filter an index answers; null where rows must be scanned. */
  readonly indexed: Condition | null;
  readonly orderBy: string;
  readonly isOrderedById: boolean;
}

export type Columns = ReadonlyMap<string, Column>;

const HONOR = "HonorNonIndexedQueriesWarningMayFailRandomly";
const TIMES: Readonly<Record<string, string>> = {
  createddatetime: "created",
  lastmodifieddatetime: "modified",
  "fields/created": "created",
  "fields/modified": "modified",
};

/** Answers what to ask the database, or Graph's refusal. */
export function readListQuery(request: GraphRequest, columns: Columns): Result<ListQuery, GraphResponse> {
  if (request.query.has("$skip"))
    return err(
      refuse(
        400,
        "invalidRequest",
        "$skip is not supported on this API. Only URLs returned by the API can be used to page.",
      ),
    );
  const text = request.query.get("$filter");
  const filter = text === null ? null : parseFilter(text);
  if (text !== null && filter === null) return err(invalidFilter("Invalid filter clause"));
  const order = parseOrderBy(request.query.get("$orderby"));
  const paths = [...(filter === null ? [] : pathsOf(filter)), ...order.map((one) => one.path)];
  const problem = checkIndexes(paths, columns, prefers(request, HONOR));
  if (problem !== null) return err(problem);
  return build(filter, order, columns);
}

function build(
  filter: Filter | null,
  order: ReturnType<typeof parseOrderBy>,
  columns: Columns,
): Result<ListQuery, GraphResponse> {
  const vocabulary = { resolve: (path: string) => resolve(path, columns), functions: ["startswith"] };
  const whole = filter === null ? ok(null) : toSql(filter, vocabulary);
  if (!whole.ok) return whole;
  const parts = filter === null ? [] : conjuncts(filter).filter((part) => pathsOf(part).every(isIndexedIn(columns)));
  const indexed = parts.length === 0 ? null : toSql(parts.reduce(and), vocabulary);
  const orderBy = order.map((one) => {
    const operand = resolve(one.path, columns);
    return operand.ok ? `${operand.value.sql} ${one.descending ? "DESC" : "ASC"}` : "id";
  });
  return ok({
    filter: whole.value,
    indexed: indexed?.ok === true ? indexed.value : null,
    orderBy: [...orderBy, "id"].join(", "),
    isOrderedById: order.length === 0,
  });
}

const and = (left: Filter, right: Filter): Filter => ({ kind: "and", left, right });

const conjuncts = (filter: Filter): readonly Filter[] =>
  filter.kind === "and" ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];

function pathsOf(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return [...pathsOf(filter.left), ...pathsOf(filter.right)];
    case "not":
      return pathsOf(filter.inner);
    default:
      return [filter.path];
  }
}

function checkIndexes(paths: readonly string[], columns: Columns, honor: boolean): GraphResponse | null {
  const strange = paths.map((path) => resolve(path, columns)).find((operand) => !operand.ok);
  if (strange?.ok === false) return strange.error;
  const isIndexed = isIndexedIn(columns);
  const unindexed = paths.find((path) => !isIndexed(path));
  if (unindexed !== undefined && !honor) {
    const field = unindexed.replace(/^fields\//i, "");
    const message = `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: ${HONOR}' header to allow this, but be warned that such queries may fail on large lists.`;
    return refuse(400, "invalidRequest", message);
  }
  const indexed = new Set(paths.filter(isIndexed).map((path) => path.toLowerCase()));
  return indexed.size > 1
    ? refuse(400, "invalidRequest", "The service can only filter one indexed field at a time.")
    : null;
}

const isIndexedIn =
  (columns: Columns) =>
  (path: string): boolean =>
    /^(fields\/)?id$/i.test(path) || columnOf(path, columns)?.definition["indexed"] === true;

const columnOf = (path: string, columns: Columns): Column | undefined =>
  /^fields\//i.test(path) ? columns.get(path.slice(7).replace(/LookupId$/, "")) : undefined;

function resolve(path: string, columns: Columns): Result<Operand, GraphResponse> {
  if (/^(fields\/)?id$/i.test(path)) return ok({ sql: "id", bind: asNumber });
  const time = TIMES[path.toLowerCase()];
  if (time !== undefined) return ok({ sql: time, bind: asInstant });
  const column = columnOf(path, columns);
  if (column === undefined || column.definition["readOnly"] === true)
    return err(invalidFilter(`Field '${path.replace(/^fields\//i, "")}' is not recognized`));
  return ok({ sql: fieldExpression(path.slice(7)), bind: binderOf(column) });
}

function binderOf(column: Column): Operand["bind"] {
  if (column.type === "dateTime") return asInstant;
  if (column.type === "boolean") return (value) => ok(["true", "1"].includes(String(value).toLowerCase()) ? 1 : 0);
  return ["number", "currency", "lookup", "user"].includes(column.type) ? asNumber : (value) => ok(String(value));
}

function asNumber(value: Literal): Result<SqlValue, GraphResponse> {
  const number = Number(value);
  return Number.isNaN(number) ? err(invalidFilter("Invalid filter clause")) : ok(number);
}

function asInstant(value: Literal): Result<SqlValue, GraphResponse> {
  const instant = typeof value === "string" ? readInstant(value) : null;
  return instant === null ? err(invalidFilter("Invalid filter clause")) : ok(toSeconds(instant));
}
