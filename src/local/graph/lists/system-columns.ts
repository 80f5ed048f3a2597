// Columns every generic list has from birth.
import { describe, type Column, type ColumnType } from "./column-definition";
import { stableGuid } from "../../identity/tokens";

const system = (name: string, displayName: string, facet: string, type: ColumnType, readOnly = true): Column => {
  const given = { displayName, columnGroup: "_Hidden", readOnly, indexed: name === "ID" };
  const id = stableGuid(`system column ${name}`);
  return { id, name, type, definition: describe(given, facet, name, id) };
};

/** In the order Graph lists them; only Title can be written. */
export const SYSTEM_COLUMNS: readonly Column[] = [
  system("Title", "Title", "text", "text", false),
  system("ID", "ID", "number", "number"),
  system("Modified", "Modified", "dateTime", "dateTime"),
  system("Created", "Created", "dateTime", "dateTime"),
  system("Author", "Created By", "personOrGroup", "user"),
  system("Editor", "Modified By", "personOrGroup", "user"),
  system("_UIVersionString", "Version", "text", "text"),
];
