// Turns a parsed filter into an SQL condition. What a path means is told by the caller, who may also refuse it.
import { err, ok, type Result } from "../../../core/result";
import type { SqlValue } from "../database/sql";
import { refuse, type GraphResponse } from "../http/response";
import type { Filter, Literal } from "./filter";

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** An expression of the database that a path of the filter stands for. */
export interface Operand {
  readonly sql: string;
  /** The literal as the database keeps such values. */
  readonly bind: (value: Literal) => Result<SqlValue, GraphResponse>;
}

export interface Vocabulary {
  readonly resolve: (path: string) => Result<Operand, GraphResponse>;
  /** Functions allowed, for example `startswith`. */
  readonly functions: readonly string[];
  readonly any?: (filter: Extract<Filter, { kind: "any" }>) => Result<Condition, GraphResponse>;
}

const SIGNS = { eq: "=", ne: "<>", lt: "<", gt: ">", le: "<=", ge: ">=" } as const;

/** Answers the condition, or the refusal Graph would give. */
export function toSql(filter: Filter, vocabulary: Vocabulary): Result<Condition, GraphResponse> {
  switch (filter.kind) {
    case "and":
    case "or":
      return join(filter, vocabulary);
    case "not": {
      const inner = toSql(filter.inner, vocabulary);
      return inner.ok ? ok({ sql: `NOT (${inner.value.sql})`, values: inner.value.values }) : inner;
    }
    case "compare":
      return compare(filter, vocabulary);
    case "call":
      return call(filter, vocabulary);
    case "any":
      return vocabulary.any?.(filter) ?? err(invalidFilter("Lambda expressions are not supported here."));
  }
}

/** The refusal of a filter that is no filter, or not one this endpoint takes. */
export const invalidFilter = (message: string): GraphResponse => refuse(400, "invalidRequest", message);

function join(filter: Extract<Filter, { left: Filter }>, vocabulary: Vocabulary): Result<Condition, GraphResponse> {
  const left = toSql(filter.left, vocabulary);
  if (!left.ok) return left;
  const right = toSql(filter.right, vocabulary);
  if (!right.ok) return right;
  const sql = `(${left.value.sql}) ${filter.kind === "and" ? "AND" : "OR"} (${right.value.sql})`;
  return ok({ sql, values: [...left.value.values, ...right.value.values] });
}

function compare(
  filter: Extract<Filter, { kind: "compare" }>,
  vocabulary: Vocabulary,
): Result<Condition, GraphResponse> {
  const operand = vocabulary.resolve(filter.path);
  if (!operand.ok) return operand;
  const { sql } = operand.value;
  if (filter.value === null) return ok({ sql: `${sql} IS ${filter.operator === "eq" ? "" : "NOT "}NULL`, values: [] });
  const value = operand.value.bind(filter.value);
  if (!value.ok) return value;
  const condition = `${sql} ${SIGNS[filter.operator]} ?`;
  return ok({ sql: filter.operator === "ne" ? `(${condition} OR ${sql} IS NULL)` : condition, values: [value.value] });
}

function call(filter: Extract<Filter, { kind: "call" }>, vocabulary: Vocabulary): Result<Condition, GraphResponse> {
  if (!vocabulary.functions.includes(filter.name) || typeof filter.value !== "string")
    return err(invalidFilter(`The function '${filter.name}' is not supported in this filter.`));
  const operand = vocabulary.resolve(filter.path);
  if (!operand.ok) return operand;
  const { sql } = operand.value;
  if (filter.name === "contains") return ok({ sql: `instr(lower(${sql}), lower(?)) > 0`, values: [filter.value] });
  return ok({ sql: `${sql} >= ? AND ${sql} < ?`, values: [filter.value, `${filter.value}\u{10FFFF}`] });
}
