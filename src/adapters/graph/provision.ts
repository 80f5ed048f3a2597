// Makes the lists of the register on an administrator's behalf, and grants the add-in access to just them. Can be run
// again: what stands is left, what is missing is added, and a column of another type is told, never changed.
import type { Failure } from "../../app/failure";
import type { ListSchema } from "../../core/registration/schema";
import { err, ok, type Result } from "../../core/result";
import type { Send } from "./client";
import { columnDefinition, compareColumns, type ColumnDifference } from "./column-definition";
import { itemsOf, property, query, segment, textProperty, type GraphCall } from "./graph-call";
import { isSuccess, toFailure } from "./graph-failure";

/** A list as it stands now. */
export interface ListState {
  readonly schema: ListSchema;
  /** null where there is no list of that name. */
  readonly listId: string | null;
  readonly differences: readonly ColumnDifference[];
}

const listsPath = (siteId: string): string => `/sites/${segment(siteId)}/lists`;
const listPath = (siteId: string, listId: string): string => `${listsPath(siteId)}/${segment(listId)}`;

async function ask(send: Send, call: GraphCall): Promise<Result<unknown, Failure>> {
  const answer = await send(call);
  if (!answer.ok) return answer;
  return isSuccess(answer.value) ? ok(answer.value.body) : err(toFailure(answer.value, "list"));
}

/** Reads whether a list stands and how its columns differ from the schema. Two requests. */
export async function readListState(
  send: Send,
  siteId: string,
  schema: ListSchema,
): Promise<Result<ListState, Failure>> {
  const lists = await ask(send, { method: "GET", path: `${listsPath(siteId)}${query({ $select: "id,displayName" })}` });
  if (!lists.ok) return lists;
  const list = itemsOf(lists.value).find((one) => property(one, "displayName") === schema.displayName);
  if (list === undefined) return ok({ schema, listId: null, differences: compareColumns(schema.columns, []) });
  const listId = textProperty(list, "id");
  const columns = await ask(send, { method: "GET", path: `${listPath(siteId, listId)}/columns` });
  if (!columns.ok) return columns;
  return ok({ schema, listId, differences: compareColumns(schema.columns, itemsOf(columns.value)) });
}

/** The requests that make a list what the schema says; none where it is so already. */
export function provisionCalls(siteId: string, { schema, listId, differences }: ListState): readonly GraphCall[] {
  if (listId === null) {
    const { displayName, description, columns } = schema;
    const body = {
      displayName,
      description,
      columns: columns.map(columnDefinition),
      list: { template: "genericList" },
    };
    return [{ method: "POST", path: listsPath(siteId), body }];
  }
  const missing = new Set(differences.filter(({ problem }) => problem === "missing").map(({ column }) => column));
  return schema.columns
    .filter(({ name }) => missing.has(name))
    .map((column) => ({ method: "POST", path: `${listPath(siteId, listId)}/columns`, body: columnDefinition(column) }));
}

/** Makes the list of a schema; answers its state afterwards, read anew. */
export async function provisionList(
  send: Send,
  siteId: string,
  schema: ListSchema,
): Promise<Result<ListState, Failure>> {
  const before = await readListState(send, siteId, schema);
  if (!before.ok) return before;
  const calls = provisionCalls(siteId, before.value);
  if (calls.length === 0) return before;
  for (const call of calls) {
    const made = await ask(send, call);
    if (!made.ok) return made;
  }
  return readListState(send, siteId, schema);
}

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
