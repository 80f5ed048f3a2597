// What makes the lists of the register what the schema says, and grants the add-in access to just them, on an
// administrator's behalf. What stands is left: a column of another type is told, never changed.
import type { Failure } from "../../app/failure";
import {
  LIST_NAMES,
  REGISTER_LISTS,
  type ListName,
  type MigrationStep,
} from "../../core/registration/migrations/migration";
import type { ListSchema } from "../../core/registration/schema";
import { ok, type Result } from "../../core/result";
import type { Send } from "./client";
import { compareColumns, type ColumnDifference } from "./column-definition";
import { itemsOf, property, textProperty, type GraphCall } from "./graph-call";
import { createListCall, stepCalls } from "./migration-calls";
import { ask, listPath, type RegisterLists } from "./register-lists";

/** A list as it stands now, held against its schema. */
export interface ListState {
  readonly schema: ListSchema;
  /** null where there is no list of that name. */
  readonly listId: string | null;
  readonly differences: readonly ColumnDifference[];
}

/** Every list of a register held against its schema, in the order of the schemas. */
export const listStates = ({ lists }: RegisterLists): readonly ListState[] =>
  LIST_NAMES.map((name) => ({
    schema: REGISTER_LISTS[name],
    listId: lists[name]?.listId ?? null,
    differences: compareColumns(REGISTER_LISTS[name].columns, lists[name]?.columns ?? []),
  }));

/** What mends a difference; null for what only somebody who knows the list may change. */
const MENDED_BY: Readonly<Record<ColumnDifference["problem"], "add-column" | "add-index" | "add-choices" | null>> = {
  missing: "add-column",
  "not-indexed": "add-index",
  "choices-missing": "add-choices",
  "other-type": null,
  "not-unique": null,
};

function mendingSteps(list: ListName, differences: readonly ColumnDifference[]): readonly MigrationStep[] {
  return differences.flatMap(({ column, problem }) => {
    const kind = MENDED_BY[problem];
    return kind === null ? [] : [{ kind, list, column }];
  });
}

/** The requests that make what no migration makes: the lists of a new register, and what was taken away by hand. */
export const repairCalls = (register: RegisterLists): readonly GraphCall[] =>
  listStates(register).flatMap(({ schema, listId, differences }, index) => {
    const list = LIST_NAMES[index];
    if (listId === null || list === undefined) return [createListCall(register.siteId, schema)];
    return mendingSteps(list, differences).flatMap((step) =>
      step.kind === "backfill" ? [] : stepCalls(register, step),
    );
  });

/** The request that lets the add-in write in a list; its right is still cut by the person's own right. */
export const grantCall = (siteId: string, listId: string, app: { id: string; displayName: string }): GraphCall => ({
  method: "POST",
  path: `${listPath(siteId, listId)}/permissions`,
  body: { roles: ["write"], grantedToV2: { application: app } },
});

const isGrantTo = (permission: unknown, appId: string): boolean => {
  const application = property(property(permission, "grantedToV2"), "application");
  const roles = property(permission, "roles");
  const mayWrite =
    Array.isArray(roles) && roles.some((role) => ["write", "owner", "fullcontrol"].includes(String(role)));
  return mayWrite && textProperty(application, "id").toLowerCase() === appId.toLowerCase();
};

/** Grants the add-in write access to a list; `false` where it had it. Breaks the list's inheritance of permissions. */
export async function grantList(
  send: Send,
  siteId: string,
  listId: string,
  app: { readonly id: string; readonly displayName: string },
): Promise<Result<boolean, Failure>> {
  const path = `${listPath(siteId, listId)}/permissions`;
  const permissions = await ask(send, { method: "GET", path });
  if (!permissions.ok) return permissions;
  if (itemsOf(permissions.value).some((one) => isGrantTo(one, app.id))) return ok(false);
  const granted = await ask(send, grantCall(siteId, listId, app));
  return granted.ok ? ok(true) : granted;
}
