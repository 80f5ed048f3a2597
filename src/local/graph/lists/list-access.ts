// Who may do what with a list. The narrow scope `Lists.SelectedOperations.Selected` reaches only lists that were
// granted to the app, never the site itself.
import type { Caller } from "../../identity/tokens";
import { SITE_BY_PATH } from "../http/request";
import type { Call, Handler } from "../http/router";
import { refuse, type GraphResponse } from "../http/response";
import type { ListRecord, ListStore } from "./list-store";

export type Need = "read" | "write" | "manage" | "full";

export interface SiteCall extends Call {
  readonly siteId: string;
}

export interface ListCall extends Call {
  readonly list: ListRecord;
}

const SITE_SCOPES: Readonly<Record<Need, readonly string[]>> = {
  read: ["Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
  write: ["Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"],
  manage: ["Sites.Manage.All", "Sites.FullControl.All"],
  full: ["Sites.FullControl.All"],
};
const ROLES: Readonly<Record<Need, readonly string[]>> = {
  read: ["read", "write", "owner", "fullcontrol"],
  write: ["write", "owner", "fullcontrol"],
  manage: ["owner", "fullcontrol"],
  full: [],
};
const SELECTED = "Lists.SelectedOperations.Selected";

const denied = (): GraphResponse => refuse(403, "accessDenied", "Access denied");

/** Whether a scope of the token covers the whole site for this need. */
export const coversSite = (caller: Caller, need: Need): boolean =>
  SITE_SCOPES[need].some((scope) => caller.scopes.includes(scope));

/** Lets a handler run only with a scope over the whole site. */
export const forSite =
  (sites: readonly string[], need: Need, handle: (call: SiteCall) => GraphResponse): Handler =>
  (call) => {
    if (!coversSite(call.request.caller, need))
      return refuse(403, "accessDenied", "Request Doesn't have the required Permission scopes to access a site.");
    const siteId = findSite(call.param("site"), sites);
    return siteId === null
      ? refuse(404, "itemNotFound", "Requested site could not be found")
      : handle({ ...call, siteId });
  };

/** Lets a handler run on the list of the path: with a site scope, or with the app's grant on that list. */
export const forList =
  (sites: readonly string[], lists: ListStore, need: Need, handle: (call: ListCall) => GraphResponse): Handler =>
  (call) => {
    const { caller } = call.request;
    const wanted = call.param("list");
    const overSite = coversSite(caller, need);
    const siteId = findSite(call.param("site"), sites);
    const there = siteId === null ? [] : lists.all(siteId);
    const list =
      there.find((one) => one.id === wanted.toLowerCase()) ??
      (overSite ? there.find((one) => one.name === wanted) : undefined);
    if (list === undefined) return overSite ? notFound() : denied();
    return overSite || hasGrant(caller, list, lists, need) ? handle({ ...call, list }) : denied();
  };

function hasGrant(caller: Caller, list: ListRecord, lists: ListStore, need: Need): boolean {
  if (!caller.scopes.includes(SELECTED)) return false;
  const roles = lists.grants(list).flatMap((grant) => (grant.appId === caller.appId ? grant.roles : []));
  return roles.some((role) => ROLES[need].includes(role));
}

const notFound = (): GraphResponse => refuse(404, "itemNotFound", "The specified list was not found");

/** The site of the path, also where it is addressed by path; null where there is none. */
const findSite = (given: string, sites: readonly string[]): string | null =>
  (given === SITE_BY_PATH ? sites[0] : sites.find((one) => one.toLowerCase() === given.toLowerCase())) ?? null;
