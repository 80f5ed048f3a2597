// Sites, lists, columns and app grants: what provisioning calls once, with an administrator's consent.
import { err, ok, type Result } from "../../../core/result";
import type { Sql } from "../database/sql";
import { asObject, bodyObject } from "../http/request";
import { answer, contextUrl, created, GRAPH_ROOT, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { names, parseExpand, pick } from "../odata/query-options";
import { changeColumn, internalName, readColumn, type Column } from "./column-definition";
import { webUrlOf } from "./item-json";
import { forList, forSite } from "./list-access";
import type { Grant, ListRecord, ListStore, NewList } from "./list-store";

/** SharePoint's limit of indexed columns in one list. */
const MOST_INDEXED = 20;

export interface ListContext {
  readonly sql: Sql;
  readonly lists: ListStore;
  /** `host,guid,guid` of every site there is. */
  readonly sites: readonly string[];
  /** IANA zone of the site's regional settings. */
  readonly siteTimeZone: string;
}

/** Routes under `/sites`. */
export function listRoutes(context: ListContext): readonly Route[] {
  const { lists, sites } = context;
  const at = "/sites/{site}/lists";
  return [
    {
      method: "GET",
      template: "/sites/{site}",
      handle: forSite(sites, "read", ({ siteId }) => answer(siteJson(siteId))),
    },
    {
      method: "GET",
      template: at,
      handle: forSite(sites, "read", ({ siteId }) =>
        answer({
          "@odata.context": contextUrl(`sites('${siteId}')/lists`),
          value: lists.all(siteId).map((list) => listJson(list)),
        }),
      ),
    },
    {
      method: "POST",
      template: at,
      handle: forSite(sites, "manage", ({ request, siteId }) => createList(context, siteId, bodyObject(request))),
    },
    {
      method: "GET",
      template: `${at}/{list}`,
      handle: forList(sites, lists, "read", ({ request, list }) => {
        const expand = parseExpand(request.query.get("$expand"));
        if (!expand.ok) return expand.error;
        const withColumns = expand.value.some((one) => one.property === "columns");
        const columns = withColumns ? { columns: columnsJson(lists, list) } : {};
        const entity = { "@odata.context": contextUrl(`sites('${list.site}')/lists/$entity`), ...listJson(list) };
        return answer({ ...pick(entity, names(request.query.get("$select"))), ...columns });
      }),
    },
    ...columnRoutes(context, `${at}/{list}/columns`),
    ...grantRoutes(context, `${at}/{list}/permissions`),
  ];
}

function columnRoutes({ lists, sites, sql }: ListContext, at: string): readonly Route[] {
  return [
    {
      method: "GET",
      template: at,
      handle: forList(sites, lists, "read", ({ list }) =>
        answer({
          "@odata.context": contextUrl(`sites('${list.site}')/lists('${list.id}')/columns`),
          value: columnsJson(lists, list),
        }),
      ),
    },
    {
      method: "POST",
      template: at,
      handle: forList(sites, lists, "manage", ({ request, list }) => {
        const added = sql.transaction(() => addColumn(lists, list, request.body));
        return added.ok ? created(columnJson(added.value)) : added.error;
      }),
    },
    {
      method: "PATCH",
      template: `${at}/{column}`,
      handle: forList(sites, lists, "manage", ({ request, list, param }) => {
        const column = [...lists.columns(list).values()].find((one) => one.id === param("column"));
        if (column === undefined) return refuse(404, "itemNotFound", "The specified column was not found");
        const changed = changeColumn(column, request.body);
        const problem = changed.ok ? checkRoom(lists, list, changed.value) : changed.error;
        if (!changed.ok || problem !== null) return problem ?? refuse(400, "invalidRequest", "Invalid request");
        lists.putColumn(list, changed.value);
        return answer(columnJson(changed.value));
      }),
    },
  ];
}

function grantRoutes({ lists, sites }: ListContext, at: string): readonly Route[] {
  return [
    {
      method: "GET",
      template: at,
      handle: forList(sites, lists, "full", ({ list }) => answer({ value: lists.grants(list).map(grantJson) })),
    },
    {
      method: "POST",
      template: at,
      handle: forList(sites, lists, "full", ({ request, list }) => {
        const grant = readGrant(bodyObject(request));
        return grant.ok ? created(grantJson(lists.grant(list, grant.value))) : grant.error;
      }),
    },
  ];
}

function createList(context: ListContext, siteId: string, body: Readonly<Record<string, unknown>>): GraphResponse {
  const { displayName, description } = body;
  if (body["name"] !== undefined)
    return refuse(
      400,
      "invalidRequest",
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  if (typeof displayName !== "string" || displayName === "")
    return refuse(400, "invalidRequest", "One of the provided arguments is not acceptable.");
  if (asObject(body["list"])?.["template"] !== "genericList")
    return refuse(400, "notSupported", "Only lists of the template 'genericList' are supported here.");
  if (context.lists.all(siteId).some((list) => list.displayName === displayName))
    return refuse(409, "nameAlreadyExists", "The specified name is already in use");
  const columns = Array.isArray(body["columns"]) ? (body["columns"] as unknown[]) : [];
  return makeList(
    context,
    { site: siteId, displayName, description: typeof description === "string" ? description : "" },
    columns,
  );
}

/** Makes a list with its columns, or none of it. */
export function makeList({ lists, sql }: ListContext, list: NewList, columns: readonly unknown[]): GraphResponse {
  const made = lists.create(list);
  const refused = sql.transaction(() => columns.map((column) => addColumn(lists, made, column)).find((one) => !one.ok));
  if (refused?.ok === false) {
    lists.remove(made);
    return refused.error;
  }
  return created({ "@odata.context": contextUrl(`sites('${made.site}')/lists/$entity`), ...listJson(made) });
}

/** Adds those columns the list lacks; answers the first refusal, or null. */
export function addMissingColumns(
  { lists }: ListContext,
  list: ListRecord,
  columns: readonly unknown[],
): GraphResponse | null {
  const there = lists.columns(list);
  const missing = columns.filter((column) => {
    const name = asObject(column)?.["name"];
    return typeof name !== "string" || !there.has(internalName(name));
  });
  const refused = missing.map((column) => addColumn(lists, list, column)).find((one) => !one.ok);
  return refused?.ok === false ? refused.error : null;
}

function addColumn(lists: ListStore, list: ListRecord, body: unknown): Result<Column, GraphResponse> {
  const column = readColumn(body);
  if (!column.ok) return column;
  if (lists.columns(list).has(column.value.name))
    return err(refuse(409, "nameAlreadyExists", "The specified name is already in use"));
  const problem = checkRoom(lists, list, column.value);
  if (problem !== null) return err(problem);
  lists.putColumn(list, column.value);
  return ok(column.value);
}

function checkRoom(lists: ListStore, list: ListRecord, column: Column): GraphResponse | null {
  if (column.definition["indexed"] !== true) return null;
  const others = [...lists.columns(list).values()].filter(
    (one) => one.definition["indexed"] === true && one.name !== column.name && one.name !== "ID",
  );
  return others.length >= MOST_INDEXED
    ? refuse(400, "invalidRequest", "The maximum number of indexed columns has been reached.")
    : null;
}

function readGrant(body: Readonly<Record<string, unknown>>): Result<Omit<Grant, "id">, GraphResponse> {
  const application =
    asObject(asObject(body["grantedToV2"])?.["application"]) ?? asObject(asObject(body["grantedTo"])?.["application"]);
  const roles = Array.isArray(body["roles"]) ? (body["roles"] as unknown[]) : [];
  const appId = application?.["id"];
  const isKnown =
    roles.length > 0 && roles.every((role) => ["read", "write", "owner", "fullcontrol"].includes(String(role)));
  if (typeof appId !== "string" || !isKnown)
    return err(refuse(400, "invalidRequest", "One of the provided arguments is not acceptable."));
  const appName = application?.["displayName"];
  return ok({ appId, appName: typeof appName === "string" ? appName : appId, roles: roles.map(String) });
}

const grantJson = (grant: Grant): object => ({
  id: grant.id,
  roles: grant.roles,
  grantedToV2: { application: { id: grant.appId, displayName: grant.appName } },
});

const columnsJson = (lists: ListStore, list: ListRecord): readonly object[] =>
  [...lists.columns(list).values()].map(columnJson);

const columnJson = (column: Column): object => ({ ...column.definition, type: column.type });

const siteJson = (siteId: string): object => ({
  "@odata.context": contextUrl("sites/$entity"),
  id: siteId,
  displayName: "Borgerrådgiver",
  name: "borgerraadgiver",
  webUrl: `https://${siteId.split(",")[0] ?? "localhost"}`,
  root: {},
});

const listJson = (list: ListRecord): Readonly<Record<string, unknown>> => ({
  "@odata.etag": `"${list.id},1"`,
  createdDateTime: list.created,
  description: list.description,
  eTag: `"${list.id},1"`,
  id: list.id,
  lastModifiedDateTime: list.modified,
  name: list.name,
  webUrl: webUrlOf(list),
  displayName: list.displayName,
  parentReference: { siteId: list.site },
  list: { contentTypesEnabled: false, hidden: false, template: "genericList" },
});

/** Address of a list's items, for next links. */
export const itemsUrl = (list: ListRecord): string => `${GRAPH_ROOT}/sites/${list.site}/lists/${list.id}/items`;
