// The filters on messages that Exchange answers, as SQL.
import { err, ok, type Result } from "../../../core/result";
import { refuse, type GraphResponse } from "../http/response";
import { parseFilter, type Filter, type Literal } from "../odata/filter";
import type { OrderBy } from "../odata/query-options";
import { invalidFilter, toSql, type Condition, type Operand } from "../odata/to-sql";
import { readInstant, toSeconds } from "../lists/field-values";

const asText: Operand["bind"] = (value) => ok(String(value));
const asFlag: Operand["bind"] = (value) => ok(value === true || value === "true" ? 1 : 0);
const asInstant = (value: Literal): Result<string, GraphResponse> => {
  const instant = typeof value === "string" ? readInstant(value) : null;
  return instant === null ? err(invalidFilter("Invalid filter clause")) : ok(toSeconds(instant));
};

const PATHS: Readonly<Record<string, Operand>> = {
  internetmessageid: { sql: "internet_message_id", bind: asText },
  conversationid: { sql: "conversation_id", bind: asText },
  subject: { sql: "subject COLLATE NOCASE", bind: asText },
  receiveddatetime: { sql: "received", bind: asInstant },
  sentdatetime: { sql: "sent", bind: asInstant },
  createddatetime: { sql: "created", bind: asInstant },
  lastmodifieddatetime: { sql: "modified", bind: asInstant },
  isread: { sql: "is_read", bind: asFlag },
  isdraft: { sql: "is_draft", bind: asFlag },
  importance: { sql: "importance", bind: asText },
  "from/emailaddress/address": { sql: "from_address COLLATE NOCASE", bind: asText },
  "flag/flagstatus": { sql: "json_extract(flag, '$.flagStatus')", bind: asText },
  hasattachments: {
    sql: "EXISTS (SELECT 1 FROM attachments WHERE message = messages.id AND is_inline = 0)",
    bind: asFlag,
  },
};

const resolve = (path: string): Result<Operand, GraphResponse> => {
  const operand = PATHS[path.toLowerCase()];
  return operand === undefined
    ? err(refuse(400, "ErrorInvalidUrlQueryFilter", `The query filter contains one or more invalid nodes: '${path}'.`))
    : ok(operand);
};

/** Reads a message filter. */
export function messageFilter(text: string): Result<Condition, GraphResponse> {
  const filter = parseFilter(text);
  if (filter === null) return err(refuse(400, "BadRequest", "Invalid filter clause"));
  return toSql(filter, { resolve, functions: ["startswith", "contains"], any });
}

/** `categories/any(c: c eq 'x')` and `singleValueExtendedProperties/Any(ep: ep/id eq '…' and ep/value eq '…')`. */
function any(filter: Extract<Filter, { kind: "any" }>): Result<Condition, GraphResponse> {
  const path = filter.path.toLowerCase();
  const inner = path === "categories" ? { [filter.variable]: "each.value" } : propertyPaths(path, filter.variable);
  if (inner === null) return resolve(filter.path) as Result<never, GraphResponse>;
  const condition = toSql(filter.condition, {
    functions: ["startswith"],
    resolve: (name) => {
      const sql = inner[name];
      return sql === undefined ? resolve(name) : ok({ sql, bind: asText });
    },
  });
  if (!condition.ok) return condition;
  const source = path === "categories" ? "categories" : "properties";
  const sql = `EXISTS (SELECT 1 FROM json_each(messages.${source}) AS each WHERE ${condition.value.sql})`;
  return ok({ sql, values: condition.value.values });
}

const propertyPaths = (path: string, variable: string): Readonly<Record<string, string>> | null =>
  path === "singlevalueextendedproperties"
    ? { [`${variable}/id`]: "each.key", [`${variable}/value`]: "each.value" }
    : null;

/** Exchange wants the sort property first in the filter, else the query is too complex for it. */
export function messageOrder(order: readonly OrderBy[], filter: string | null): Result<string, GraphResponse> {
  const first = order[0];
  if (first === undefined) return ok("received DESC, id DESC");
  const operand = resolve(first.path);
  if (!operand.ok) return operand;
  if (filter !== null && !filter.trim().toLowerCase().replace(/^\(+/, "").startsWith(first.path.toLowerCase()))
    return err(refuse(400, "InefficientFilter", "The restriction or sort order is too complex for this operation."));
  const direction = first.descending ? "DESC" : "ASC";
  return ok(`${operand.value.sql} ${direction}, id ${direction}`);
}
