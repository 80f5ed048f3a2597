// What a column of a SharePoint list may be, and the rules Graph applies when one is made or changed.
import { randomUUID } from "node:crypto";
import { err, ok, type Result } from "../../../core/result";
import { asObject } from "../http/request";
import { refuse, type GraphResponse } from "../http/response";

export type ColumnType =
  "text" | "note" | "choice" | "number" | "currency" | "dateTime" | "boolean" | "lookup" | "user";

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  /** The columnDefinition as Graph answers it. */
  readonly definition: Readonly<Record<string, unknown>>;
}

const FACETS: Readonly<Record<string, ColumnType>> = {
  text: "text",
  choice: "choice",
  number: "number",
  currency: "currency",
  dateTime: "dateTime",
  boolean: "boolean",
  lookup: "lookup",
  personOrGroup: "user",
};
const OTHER_FACETS = ["calculated", "contentApprovalStatus", "geolocation", "hyperlinkOrPicture", "term", "thumbnail"];
const PLAIN = [
  "columnGroup",
  "description",
  "displayName",
  "enforceUniqueValues",
  "hidden",
  "indexed",
  "name",
  "propagateChanges",
  "readOnly",
  "required",
  "defaultValue",
  "validation",
];

const invalid = (message: string): GraphResponse => refuse(400, "invalidRequest", message);

/** Reads the body of `POST columns`; names outside ASCII become `_x00e6_` and are cut at 32 characters. */
export function readColumn(body: unknown): Result<Column, GraphResponse> {
  const given = asObject(body);
  if (given === null) return err(invalid("Invalid request"));
  const problem = findProblem(given);
  if (problem !== null) return err(problem);
  const facet = Object.keys(FACETS).find((name) => asObject(given[name]) !== null);
  if (facet === undefined) return err(invalid("A column must have exactly one type facet."));
  const name = internalName(textOf(given["name"] ?? given["displayName"]));
  if (name === "") return err(invalid("The name of the column is missing."));
  const definition = describe(given, facet, name, randomUUID());
  return checkFlags({ id: String(definition["id"]), name, type: columnType(facet, given), definition });
}

/** Applies a PATCH to a column; type and name stay. */
export function changeColumn(column: Column, body: unknown): Result<Column, GraphResponse> {
  const given = asObject(body);
  if (given === null) return err(invalid("Invalid request"));
  const problem = findProblem(given, false);
  if (problem !== null) return err(problem);
  if (given["name"] !== undefined && given["name"] !== column.name) return err(invalid("The name cannot be changed."));
  return checkFlags({ ...column, definition: { ...column.definition, ...given } });
}

function findProblem(given: Readonly<Record<string, unknown>>, isNew = true): GraphResponse | null {
  const facets = [...Object.keys(FACETS), ...OTHER_FACETS].filter((name) => given[name] !== undefined);
  if (given["defaultValue"] === null || given["validation"] === null)
    return refuse(500, "generalException", "General exception while processing");
  if (isNew && facets.length !== 1) return invalid("A column must have exactly one type facet.");
  const strange = Object.keys(given).find((name) => !PLAIN.includes(name) && !facets.includes(name) && name !== "id");
  if (strange !== undefined)
    return refuse(
      400,
      "BadRequest",
      `The property '${strange}' does not exist on type 'microsoft.graph.columnDefinition'.`,
    );
  if (OTHER_FACETS.includes(facets[0] ?? "")) return invalid(`Columns of type '${facets[0] ?? ""}' are not supported.`);
  if (asObject(given["choice"])?.["displayAs"] === "checkBoxes") return invalid("Invalid request");
  return null;
}

function checkFlags(column: Column): Result<Column, GraphResponse> {
  const { enforceUniqueValues, indexed } = column.definition;
  if (enforceUniqueValues === true && indexed !== true)
    return err(invalid("A column with unique values must be indexed."));
  if (indexed === true && (column.type === "note" || column.type === "boolean") && enforceUniqueValues === true)
    return err(invalid("Columns of this type cannot enforce unique values."));
  if (indexed === true && column.type === "note") return err(invalid("Columns of this type cannot be indexed."));
  return ok(column);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The internal name SharePoint would give. */
export const internalName = (name: string): string =>
  name.replace(/[^A-Za-z0-9_]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, "0")}_`).slice(0, 32);

const columnType = (facet: string, given: Readonly<Record<string, unknown>>): ColumnType =>
  facet === "text" && asObject(given["text"])?.["allowMultipleLines"] === true ? "note" : (FACETS[facet] ?? "text");

const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: "dropDownMenu" },
  number: { decimalPlaces: "automatic", displayAs: "number" },
  dateTime: { displayAs: "default", format: "dateTime" },
};

/** The full definition, with the defaults Graph fills in. */
export function describe(
  given: Readonly<Record<string, unknown>>,
  facet: string,
  name: string,
  id: string,
): Readonly<Record<string, unknown>> {
  return {
    columnGroup: "Custom Columns",
    description: "",
    enforceUniqueValues: false,
    hidden: false,
    indexed: false,
    readOnly: false,
    required: false,
    ...given,
    id,
    name,
    displayName: given["displayName"] ?? name,
    [facet]: { ...DEFAULTS[facet], ...asObject(given[facet]) },
  };
}
