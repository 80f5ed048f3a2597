// The lists of a register as they stand in a site: which there are, their columns, and the version they say they have.
import type { Failure } from "../../app/failure";
import { LIST_NAMES, REGISTER_LISTS, type ListName } from "../../core/registration/migrations/migration";
import { REGISTER_KEYS } from "../../core/registration/schema";
import { err, ok, type Result } from "../../core/result";
import type { Send } from "./client";
import { itemsOf, property, query, segment, textProperty, type GraphCall } from "./graph-call";
import { isSuccess, toFailure } from "./graph-failure";
import { createReadSetting } from "./setup";

/** A list that stands; columns as Graph defines them. */
export interface StandingList {
  readonly listId: string;
  readonly columns: readonly unknown[];
}

export interface RegisterLists {
  readonly siteId: string;
  readonly lists: Readonly<Partial<Record<ListName, StandingList>>>;
  /** Null where none was kept: a register of version 1, or none at all. */
  readonly version: number | null;
  /** Id of the municipality they were made for; null where that was not kept. */
  readonly municipality: string | null;
}

/** Sends a call and answers its body; every answer of no success is a failure. */
export async function ask(send: Send, call: GraphCall): Promise<Result<unknown, Failure>> {
  const answer = await send(call);
  if (!answer.ok) return answer;
  return isSuccess(answer.value) ? ok(answer.value.body) : err(toFailure(answer.value, "list"));
}

export const listsPath = (siteId: string): string => `/sites/${segment(siteId)}/lists`;
export const listPath = (siteId: string, listId: string): string => `${listsPath(siteId)}/${segment(listId)}`;

/** Reads what stands. One request for the lists, one for the columns of each, one for the version. */
export async function readRegisterLists(send: Send, siteId: string): Promise<Result<RegisterLists, Failure>> {
  const all = await ask(send, { method: "GET", path: `${listsPath(siteId)}${query({ $select: "id,displayName" })}` });
  if (!all.ok) return all;
  const lists: Partial<Record<ListName, StandingList>> = {};
  for (const name of LIST_NAMES) {
    const found = itemsOf(all.value).find((one) => property(one, "displayName") === REGISTER_LISTS[name].displayName);
    if (found === undefined) continue;
    const listId = textProperty(found, "id");
    const columns = await ask(send, { method: "GET", path: `${listPath(siteId, listId)}/columns` });
    if (!columns.ok) return columns;
    lists[name] = { listId, columns: itemsOf(columns.value) };
  }
  const kept = await readVersion(send, siteId, lists.setup);
  return kept.ok ? ok({ siteId, lists, ...kept.value }) : kept;
}

/** Refuses the lists of another municipality: its cases would be shown, and ours written, among each other. */
export function checkOwner({ municipality: owner }: RegisterLists, municipality: string): Result<void, Failure> {
  if (owner === null || owner === municipality) return ok(undefined);
  return err({ kind: "settings", problems: [`${municipality}.siteId: anden-kommunes (${owner})`] });
}

/** The version, which is kept with the municipality as its value. */
async function readVersion(
  send: Send,
  siteId: string,
  setup: StandingList | undefined,
): Promise<Result<Pick<RegisterLists, "version" | "municipality">, Failure>> {
  if (setup === undefined) return ok({ version: null, municipality: null });
  const stored = await createReadSetting(send)({ siteId, listId: setup.listId }, REGISTER_KEYS.version);
  if (!stored.ok) return stored;
  return ok({ version: stored.value?.version ?? null, municipality: stored.value?.value || null });
}
