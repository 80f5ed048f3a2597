// Many list items at once: filtered and paged reading, and the change feed.
import { answer, contextUrl, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { names, parseExpand, parseTop, pick, type Expansion } from "../odata/query-options";
import { itemWithFields, itemJson } from "./item-json";
import { LIST_VIEW_THRESHOLD, readListQuery, type ListQuery } from "./item-query";
import type { ItemContext } from "./item-routes";
import type { ItemRecord } from "./item-store";
import { forList, type ListCall } from "./list-access";
import { itemsUrl } from "./list-routes";
import type { ListRecord } from "./list-store";

const PAGE = 200;
const MOST = 5000;

/** `GET items` and `GET items/delta`. */
export const itemCollectionRoutes = (context: ItemContext): readonly Route[] => [
  {
    method: "GET",
    template: "/sites/{site}/lists/{list}/items",
    handle: forList(context.sites, context.lists, "read", (call) => list(context, call)),
  },
  {
    method: "GET",
    template: "/sites/{site}/lists/{list}/items/delta",
    handle: forList(context.sites, context.lists, "read", (call) => delta(context, call)),
  },
];

function list(context: ItemContext, call: ListCall): GraphResponse {
  const { query } = call.request;
  const asked = readListQuery(call.request, context.lists.columns(call.list));
  const expand = parseExpand(query.get("$expand"));
  const top = parseTop(query, PAGE, MOST);
  const from = readSkipToken(query.get("$skiptoken"));
  if (!asked.ok) return asked.error;
  if (!expand.ok) return expand.error;
  if (!top.ok) return top.error;
  if (from === null) return refuse(400, "invalidRequest", "Invalid skip token");
  if (exceedsThreshold(context, call.list, asked.value)) return throttled();
  const rows = readPage(context, call.list, asked.value, from, top.value + 1);
  const page = rows.slice(0, top.value);
  const next = rows.length > page.length ? nextToken(asked.value, from, page) : null;
  return answer({
    "@odata.context": contextUrl(`sites('${call.list.site}')/lists('${call.list.id}')/items`),
    ...(next === null ? {} : { "@odata.nextLink": nextLink(call, next) }),
    value: page.map((item) => present(call.list, item, expand.value, names(query.get("$select")))),
  });
}

interface Position {
  readonly afterId: number;
  readonly offset: number;
}

function readPage(
  { items }: ItemContext,
  list: ListRecord,
  query: ListQuery,
  from: Position,
  limit: number,
): readonly ItemRecord[] {
  // `+id` keeps SQLite from walking the whole list by id where the index of the filtered field is meant.
  const id = query.filter === null ? "id" : "+id";
  return items.find(list, {
    condition: `${id} > ? AND (${query.filter?.sql ?? "1"})`,
    values: [from.afterId, ...(query.filter?.values ?? [])],
    orderBy: query.isOrderedById ? id : query.orderBy,
    limit,
    offset: from.offset,
  });
}

/** SharePoint counts what it must scan, not what it returns. */
function exceedsThreshold({ items }: ItemContext, list: ListRecord, query: ListQuery): boolean {
  if (query.filter === null && query.isOrderedById) return false;
  const scanned = query.indexed ?? { sql: "1", values: [] };
  return items.count(list, scanned.sql, scanned.values, LIST_VIEW_THRESHOLD + 1) > LIST_VIEW_THRESHOLD;
}

const throttled = (): GraphResponse =>
  refuse(
    429,
    "activityLimitReached",
    "The attempted operation is prohibited because it exceeds the list view threshold.",
    { "retry-after": "1" },
  );

function present(
  list: ListRecord,
  item: ItemRecord,
  expand: readonly Expansion[],
  select: readonly string[] | null,
): object {
  const fields = expand.find((one) => one.property === "fields");
  if (fields === undefined) return pick(itemJson(list, item), select);
  const whole = itemWithFields(list, item, fields.select);
  return {
    ...pick(itemJson(list, item), select),
    "fields@odata.context": whole["fields@odata.context"],
    fields: whole["fields"],
  };
}

const nextToken = (query: ListQuery, from: Position, page: readonly ItemRecord[]): string =>
  query.isOrderedById ? `Paged=TRUE&p_ID=${page.at(-1)?.id ?? 0}` : `Paged=TRUE&p_Row=${from.offset + page.length}`;

function readSkipToken(token: string | null): Position | null {
  if (token === null) return { afterId: 0, offset: 0 };
  const [, kind, value] = /^Paged=TRUE&p_(ID|Row)=(\d+)$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
  if (value === undefined) return null;
  return kind === "ID" ? { afterId: Number(value), offset: 0 } : { afterId: 0, offset: Number(value) };
}

function nextLink(call: ListCall, token: string): string {
  const query = new URLSearchParams(call.request.query);
  query.set("$skiptoken", Buffer.from(token).toString("base64url"));
  return `${itemsUrl(call.list)}?${query.toString()}`;
}

function delta(context: ItemContext, { request, list }: ListCall): GraphResponse {
  const top = parseTop(request.query, PAGE, MOST);
  const expand = parseExpand(request.query.get("$expand"));
  if (!top.ok) return top.error;
  if (!expand.ok) return expand.error;
  const last = context.items.lastChange(list);
  const token = request.query.get("token") ?? "0";
  const since = token === "latest" ? last : Number(token);
  const url = `${itemsUrl(list)}/delta`;
  if (!Number.isInteger(since) || since < 0 || since > last)
    return refuse(410, "resyncRequired", "Resync required. Replace any local items with the server's version.", {
      location: url,
    });
  const rows = context.items.changesAfter(list, since, top.value + 1);
  const page = rows.slice(0, top.value);
  const link = rows.length > page.length ? "@odata.nextLink" : "@odata.deltaLink";
  const query = new URLSearchParams(request.query);
  query.set("token", String(page.at(-1)?.change ?? since));
  return answer({
    "@odata.context": contextUrl(`sites('${list.site}')/lists('${list.id}')/items`),
    [link]: `${url}?${query.toString()}`,
    value: page.map((item) => (item.deleted ? tombstone(item) : present(list, item, expand.value, null))),
  });
}

const tombstone = (item: ItemRecord): object => ({ id: String(item.id), deleted: { state: "deleted" } });
