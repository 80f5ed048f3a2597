// The requests of one step of a migration; none where the list is so already, so that a step may be carried out again.
import { columnOf, REGISTER_LISTS, type MigrationStep } from "../../core/registration/migrations/migration";
import type { Column, ListSchema } from "../../core/registration/schema";
import { columnDefinition } from "./column-definition";
import { property, segment, textProperty, type GraphCall } from "./graph-call";
import { listPath, listsPath, type RegisterLists, type StandingList } from "./register-lists";

/** The request that makes a list with all its columns. */
export const createListCall = (siteId: string, { displayName, description, columns }: ListSchema): GraphCall => ({
  method: "POST",
  path: listsPath(siteId),
  body: { displayName, description, columns: columns.map(columnDefinition), list: { template: "genericList" } },
});

type ColumnStep = Exclude<MigrationStep, { kind: "make-list" | "backfill" }>;

/** What a PATCH changes in a column that stands; null where nothing has to be. */
function changeOf(
  kind: ColumnStep["kind"],
  wanted: Column,
  standing: unknown,
): Readonly<Record<string, unknown>> | null {
  switch (kind) {
    case "add-column":
      return null;
    case "add-index":
      return property(standing, "indexed") === true ? null : { indexed: true };
    case "rename":
      return textProperty(standing, "displayName") === wanted.displayName ? null : { displayName: wanted.displayName };
    case "add-choices":
      return addedChoices(wanted, property(standing, "choice"));
  }
}

/** Choices that somebody added by hand stay. */
function addedChoices(wanted: Column, facet: unknown): Readonly<Record<string, unknown>> | null {
  const given = property(facet, "choices");
  const standing: readonly unknown[] = Array.isArray(given) ? given : [];
  const missing = (wanted.choices ?? []).filter((choice) => !standing.includes(choice));
  if (missing.length === 0) return null;
  return { choice: { allowTextEntry: false, displayAs: "dropDownMenu", choices: [...standing, ...missing] } };
}

function columnCalls(siteId: string, list: StandingList, step: ColumnStep): readonly GraphCall[] {
  const wanted = columnOf(step.list, step.column);
  const path = `${listPath(siteId, list.listId)}/columns`;
  const standing = list.columns.find((one) => property(one, "name") === wanted.name);
  if (standing === undefined) return [{ method: "POST", path, body: columnDefinition(wanted) }];
  const body = changeOf(step.kind, wanted, standing);
  return body === null ? [] : [{ method: "PATCH", path: `${path}/${segment(textProperty(standing, "id"))}`, body }];
}

/** The requests of a step other than a backfill, whose requests depend on the rows. */
export function stepCalls(
  { siteId, lists }: RegisterLists,
  step: Exclude<MigrationStep, { kind: "backfill" }>,
): readonly GraphCall[] {
  const list = lists[step.list];
  if (list === undefined) return [createListCall(siteId, REGISTER_LISTS[step.list])];
  return step.kind === "make-list" ? [] : columnCalls(siteId, list, step);
}
