// Columns of the register as Graph's columnDefinition and back. Only facets that Graph is known to create are used, and
// nothing is sent as null: "General exception while processing" is the answer to that.
import type { Column, ColumnType } from "../../core/registration/schema";
import { property, textProperty } from "./graph-call";

const FACETS: Readonly<Record<ColumnType, (column: Column) => Readonly<Record<string, unknown>>>> = {
  text: () => ({ text: { allowMultipleLines: false, maxLength: 255 } }),
  note: () => ({ text: { allowMultipleLines: true, linesForEditing: 6, textType: "plain" } }),
  choice: ({ choices }) => ({ choice: { allowTextEntry: false, choices: choices ?? [], displayAs: "dropDownMenu" } }),
  number: () => ({ number: { decimalPlaces: "none" } }),
  boolean: () => ({ boolean: {} }),
  dateTime: () => ({ dateTime: { format: "dateTime", displayAs: "standard" } }),
  date: () => ({ dateTime: { format: "dateOnly", displayAs: "standard" } }),
};

/** The body that creates a column. */
export const columnDefinition = (column: Column): Readonly<Record<string, unknown>> => ({
  name: column.name,
  displayName: column.displayName,
  ...(column.description === undefined ? {} : { description: column.description }),
  ...(column.indexed === undefined ? {} : { indexed: true }),
  ...(column.unique === undefined ? {} : { enforceUniqueValues: true }),
  ...FACETS[column.type](column),
});

/** The type of an existing column; null where it is none of ours. */
function typeOf(definition: unknown): ColumnType | null {
  const text = property(definition, "text");
  if (text !== undefined) return property(text, "allowMultipleLines") === true ? "note" : "text";
  const dateTime = property(definition, "dateTime");
  if (dateTime !== undefined) return property(dateTime, "format") === "dateOnly" ? "date" : "dateTime";
  const simple = (["choice", "number", "boolean"] as const).find((facet) => property(definition, facet) !== undefined);
  return simple ?? null;
}

/** In what an existing column differs from ours so that writing or finding rows would fail. */
export type ColumnProblem = "missing" | "other-type" | "not-indexed" | "not-unique" | "choices-missing";

export interface ColumnDifference {
  readonly column: string;
  readonly problem: ColumnProblem;
}

function problemsOf(column: Column, definition: unknown): readonly ColumnProblem[] {
  if (definition === undefined) return ["missing"];
  if (typeOf(definition) !== column.type) return ["other-type"];
  const present = property(property(definition, "choice"), "choices");
  const lacks = (column.choices ?? []).some((value) => !(Array.isArray(present) && present.includes(value)));
  return [
    ...(column.indexed === true && property(definition, "indexed") !== true ? (["not-indexed"] as const) : []),
    ...(column.unique === true && property(definition, "enforceUniqueValues") !== true
      ? (["not-unique"] as const)
      : []),
    ...(lacks ? (["choices-missing"] as const) : []),
  ];
}

/** Every difference between the columns a list has and ours, in our order; further columns do no harm. */
export function compareColumns(ours: readonly Column[], existing: readonly unknown[]): readonly ColumnDifference[] {
  const byName = new Map(existing.map((one) => [textProperty(one, "name"), one]));
  return ours.flatMap((column) =>
    problemsOf(column, byName.get(column.name)).map((problem) => ({ column: column.name, problem })),
  );
}
