// Checks the values written to a list item against the columns, and brings them into the form they are kept in.
import { err, ok, type Result } from "../../../core/result";
import { asObject } from "../http/request";
import { refuse, type GraphResponse } from "../http/response";
import type { Column } from "./column-definition";
import { atLocalMidnight } from "./site-time";

export type FieldValue = string | number | boolean | null;
export type Fields = Readonly<Record<string, FieldValue>>;

const invalid = (message: string): GraphResponse => refuse(400, "invalidRequest", message);

/** Longest text of a multi-line column, characters. */
const NOTE_LENGTH = 63_999;

/** Reads a field object; null values clear a field. `timeZone` is the site's. */
export function readFields(
  body: unknown,
  columns: ReadonlyMap<string, Column>,
  timeZone: string,
): Result<Fields, GraphResponse> {
  const given = asObject(body);
  if (given === null) return err(invalid("Invalid request"));
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith("@odata.")) continue;
    const column = columns.get(name) ?? columns.get(name.replace(/LookupId$/, ""));
    if (column === undefined || name.includes("@")) return err(invalid(`Field '${name}' is not recognized`));
    if (column.definition["readOnly"] === true) return err(invalid(`Field '${name}' is read-only`));
    const stored = value === null ? ok(null) : readValue(value, column, timeZone);
    if (!stored.ok) return stored;
    fields[name] = stored.value;
  }
  return ok(fields);
}

function readValue(value: unknown, column: Column, timeZone: string): Result<FieldValue, GraphResponse> {
  switch (column.type) {
    case "text":
    case "note":
      return readText(value, column);
    case "choice":
      return readChoice(value, column);
    case "number":
    case "currency":
    case "lookup":
    case "user":
      return readNumber(value, column);
    case "boolean":
      return typeof value === "boolean" ? ok(value) : err(wrongType(column, "Edm.Boolean"));
    case "dateTime":
      return readDate(value, column, timeZone);
  }
}

const wrongType = (column: Column, type: string): GraphResponse =>
  invalid(`Cannot convert the value of '${column.name}' to the expected type '${type}'.`);

function readText(value: unknown, column: Column): Result<FieldValue, GraphResponse> {
  if (typeof value !== "string") return err(wrongType(column, "Edm.String"));
  const most = column.type === "note" ? NOTE_LENGTH : Number(asObject(column.definition["text"])?.["maxLength"] ?? 255);
  if (value.length > most || (column.type === "text" && /[\r\n]/.test(value)))
    return err(invalid(`Invalid text value. The text field '${column.name}' contains invalid data.`));
  return ok(value === "" ? null : value);
}

function readChoice(value: unknown, column: Column): Result<FieldValue, GraphResponse> {
  const facet = asObject(column.definition["choice"]);
  const choices = Array.isArray(facet?.["choices"]) ? (facet["choices"] as unknown[]) : [];
  if (typeof value !== "string") return err(wrongType(column, "Edm.String"));
  if (!choices.includes(value) && facet?.["allowTextEntry"] !== true)
    return err(invalid(`Invalid choice value. '${column.name}' does not allow this value.`));
  return ok(value);
}

function readNumber(value: unknown, column: Column): Result<FieldValue, GraphResponse> {
  if (typeof value !== "number" || !Number.isFinite(value)) return err(wrongType(column, "Edm.Double"));
  const facet = asObject(column.definition["number"]);
  const least = Number(facet?.["minimum"] ?? -Infinity);
  const most = Number(facet?.["maximum"] ?? Infinity);
  return value < least || value > most ? err(invalid(`The value of '${column.name}' is out of range.`)) : ok(value);
}

function readDate(value: unknown, column: Column, timeZone: string): Result<FieldValue, GraphResponse> {
  const instant = typeof value === "string" ? readInstant(value) : null;
  if (instant === null) return err(wrongType(column, "Edm.DateTimeOffset"));
  const isDateOnly = asObject(column.definition["dateTime"])?.["format"] === "dateOnly";
  return ok(toSeconds(isDateOnly ? atLocalMidnight(instant, timeZone) : instant));
}

/** An ISO date or date-time; without a zone it is taken as UTC, as the service does. Null where it is none. */
export function readInstant(value: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(value)) return null;
  const zoned = /T/.test(value) && !/(Z|[+-]\d\d:\d\d)$/.test(value) ? `${value}Z` : value;
  const instant = new Date(zoned);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** The form instants are kept and answered in: `2026-05-01T22:00:00Z`. */
export const toSeconds = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
