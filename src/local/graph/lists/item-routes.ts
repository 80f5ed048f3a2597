// List items one at a time: create, read, change under If-Match, delete, versions.
import type { Person } from "../../identity/tokens";
import { bodyObject, type GraphRequest } from "../http/request";
import { answer, contextUrl, created, empty, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { names, parseExpand, pick } from "../odata/query-options";
import type { Column } from "./column-definition";
import { readFields, type Fields } from "./field-values";
import { eTagOf, fieldsJson, itemJson, itemWithFields, versionJson } from "./item-json";
import type { ItemRecord, ItemStore } from "./item-store";
import { forList, type ListCall, type Need } from "./list-access";
import type { ListContext } from "./list-routes";
import { fieldExpression, type ListRecord } from "./list-store";
import { shiftedBySite } from "./site-time";

export interface ItemContext extends ListContext {
  readonly items: ItemStore;
}

/** Routes under `/sites/{site}/lists/{list}/items/{item}` and `POST items`. */
export function itemRoutes(context: ItemContext): readonly Route[] {
  const at = "/sites/{site}/lists/{list}/items";
  const forItem = (need: Need, handle: (call: ListCall, item: ItemRecord) => GraphResponse): Route["handle"] =>
    forList(context.sites, context.lists, need, (call) => {
      const item = context.items.get(call.list, Number(call.param("item")));
      return item === null ? refuse(404, "itemNotFound", "The specified item was not found") : handle(call, item);
    });
  return [
    {
      method: "POST",
      template: at,
      handle: forList(context.sites, context.lists, "write", (call) => create(context, call)),
    },
    {
      method: "GET",
      template: `${at}/{item}`,
      handle: forItem("read", ({ request, list }, item) => read(request, list, item)),
    },
    {
      method: "GET",
      template: `${at}/{item}/fields`,
      handle: forItem("read", ({ request }, item) => answer(fieldsJson(item, names(request.query.get("$select"))))),
    },
    {
      method: "PATCH",
      template: `${at}/{item}/fields`,
      handle: forItem("write", (call, item) => change(context, call, item, call.request.body)),
    },
    {
      method: "PATCH",
      template: `${at}/{item}`,
      handle: forItem("write", (call, item) => change(context, call, item, bodyObject(call.request)["fields"])),
    },
    {
      method: "DELETE",
      template: `${at}/{item}`,
      handle: forItem("write", ({ request, list }, item) => {
        const problem = checkIfMatch(request, item);
        if (problem === null) context.items.remove(list, item);
        return problem ?? empty();
      }),
    },
    {
      method: "GET",
      template: `${at}/{item}/versions`,
      handle: forItem("read", (call, item) => versions(context, call, item)),
    },
  ];
}

function create(context: ItemContext, { request, list }: ListCall): GraphResponse {
  const columns = context.lists.columns(list);
  const fields = readFields(bodyObject(request)["fields"], columns, context.siteTimeZone);
  if (!fields.ok) return fields.error;
  const clash = findClash(context, list, columns, fields.value, 0);
  if (clash !== null) return clash;
  const item = context.items.insert(list, withDefaults(fields.value, columns), byOf(request));
  const wrongTime = shiftedBySite(item.created, context.siteTimeZone, 1);
  const body = { ...itemWithFields(list, item, null), createdDateTime: wrongTime, lastModifiedDateTime: wrongTime };
  const where = contextUrl(`sites('${list.site}')/lists('${list.id}')/items/$entity`);
  return created({ "@odata.context": where, ...body }, { etag: eTagOf(item) });
}

function withDefaults(fields: Fields, columns: ReadonlyMap<string, Column>): Fields {
  const defaults = [...columns.values()].flatMap((column) => {
    const value = (column.definition["defaultValue"] as { value?: string } | undefined)?.value;
    if (value === undefined) return [];
    const typed = column.type === "number" ? Number(value) : column.type === "boolean" ? value === "1" : value;
    return [[column.name, typed] as const];
  });
  return { ...Object.fromEntries(defaults), ...fields };
}

function read(request: GraphRequest, list: ListRecord, item: ItemRecord): GraphResponse {
  const expand = parseExpand(request.query.get("$expand"));
  if (!expand.ok) return expand.error;
  const where = contextUrl(`sites('${list.site}')/lists('${list.id}')/items/$entity`);
  const entity = pick({ "@odata.context": where, ...itemJson(list, item) }, names(request.query.get("$select")));
  const fields = expand.value.find((one) => one.property === "fields");
  return answer(fields === undefined ? entity : { ...entity, fields: fieldsJson(item, fields.select) });
}

function change(context: ItemContext, { request, list }: ListCall, item: ItemRecord, body: unknown): GraphResponse {
  const problem = checkIfMatch(request, item);
  if (problem !== null) return problem;
  const columns = context.lists.columns(list);
  const fields = readFields(body, columns, context.siteTimeZone);
  if (!fields.ok) return fields.error;
  const clash = findClash(context, list, columns, fields.value, item.id);
  if (clash !== null) return clash;
  const changed = context.items.update(list, item, fields.value, byOf(request));
  const where = contextUrl(`sites('${list.site}')/lists('${list.id}')/items('${item.id}')/fields/$entity`);
  return answer({ "@odata.context": where, ...fieldsJson(changed, null) }, { etag: eTagOf(changed) });
}

function versions(context: ItemContext, { request, list }: ListCall, item: ItemRecord): GraphResponse {
  const expand = parseExpand(request.query.get("$expand"));
  if (!expand.ok) return expand.error;
  const withFields = expand.value.some((one) => one.property === "fields");
  const value = context.items.versions(list, item.id).map((version) => {
    const wrongTime = shiftedBySite(version.modified, context.siteTimeZone, -1);
    return versionJson(item, version, wrongTime, withFields);
  });
  return answer({
    "@odata.context": contextUrl(`sites('${list.site}')/lists('${list.id}')/items('${item.id}')/versions`),
    value,
  });
}

/** 412 unless the caller sent no If-Match, `*`, or the item's eTag to the letter, quotes included. */
function checkIfMatch(request: GraphRequest, item: ItemRecord): GraphResponse | null {
  const given = request.headers["if-match"];
  if (given === undefined || given === "*" || given === eTagOf(item)) return null;
  return refuse(412, "resourceModified", "ETag does not match current item's value");
}

function findClash(
  { items }: ItemContext,
  list: ListRecord,
  columns: ReadonlyMap<string, Column>,
  fields: Fields,
  ownId: number,
): GraphResponse | null {
  const unique = [...columns.values()].filter((column) => column.definition["enforceUniqueValues"] === true);
  const clash = unique.some((column) => {
    const value = fields[column.name];
    if (value === undefined || value === null) return false;
    return items.count(list, `${fieldExpression(column.name)} = ? AND +id <> ?`, [value, ownId], 1) > 0;
  });
  const message = "One or more fields with unique constraints already has the provided value.";
  return clash ? refuse(409, "invalidRequest", message) : null;
}

const byOf = (request: GraphRequest): Person => ({ name: request.caller.name, address: request.caller.address });
