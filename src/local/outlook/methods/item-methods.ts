// The selected message itself: body, headers, sharing, moves, and what the user's roaming settings hold.
import type { Message } from "@microsoft/microsoft-graph-types";
import { HOST_ERROR, fail, succeed } from "../host-answer";
import type { HostServices } from "../host-services";
import { toEwsId } from "../item-id";
import { selectedId, type Method } from "./method";

const HTML = 3;
/** Read 1, write 2, delete own 4, delete all 8, edit own 16, edit all 32: full access. */
const FULL_ACCESS = 63;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const bodyAs = (coercion: unknown, item: Message, services: HostServices): string => {
  const content = item.body?.content ?? "";
  const isHtml = item.body?.contentType === "html";
  if (coercion === HTML)
    return isHtml ? content : `<html><body>${escapeHtml(content).replaceAll(/\r?\n/g, "<br>\n")}</body></html>`;
  return isHtml ? services.toText(content) : content;
};

const sharedProperties = (services: HostServices) => ({
  owner: services.mailbox,
  targetMailbox: services.mailbox,
  delegatePermissions: FULL_ACCESS,
  targetRestUrl: `${services.origin}/v1.0`,
});

const MOVES: Readonly<Record<string, "inbox" | "deleteditems" | "junkemail">> = {
  inbox: "inbox",
  deleteditems: "deleteditems",
  junk: "junkemail",
};

export const ITEM_METHODS: readonly Method[] = [
  {
    id: 14,
    name: "item.body.getTypeAsync",
    needsItem: true,
    run: (_params, services) => succeed(services.item?.body?.contentType === "html" ? HTML : 0),
  },
  {
    id: 37,
    name: "item.body.getAsync",
    needsItem: true,
    run: (params, services) =>
      services.item ? succeed(bodyAs(params["coercionType"], services.item, services)) : fail(HOST_ERROR.itemNotFound),
  },
  {
    id: 99,
    name: "item.getInitializationContextAsync",
    needsItem: true,
    run: () => succeed(""),
  },
  {
    id: 101,
    name: "item.move",
    needsItem: true,
    run: async (params, services) => {
      const folder = MOVES[String(params["destinationFolder"]).toLowerCase()];
      if (!folder) return fail(HOST_ERROR.internal);
      await services.moveTo(selectedId(services), folder);
      return succeed();
    },
  },
  {
    id: 107,
    name: "item.from.getAsync",
    needsItem: true,
    run: (_params, services) => {
      const from = services.item?.from?.emailAddress;
      return succeed(from ? { name: from.name ?? "", address: from.address ?? "" } : null);
    },
  },
  {
    id: 108,
    name: "item.getSharedPropertiesAsync",
    needsItem: true,
    run: (_params, services) =>
      services.hosting === "same-panel" ? succeed(sharedProperties(services)) : fail(HOST_ERROR.notSupported),
  },
  {
    id: 164,
    name: "item.getItemIdAsync",
    needsItem: true,
    run: (_params, services) => succeed(toEwsId(selectedId(services))),
  },
  {
    id: 168,
    name: "item.getAllInternetHeadersAsync",
    needsItem: true,
    run: async (_params, services) => {
      const headers = await services.readHeaders(selectedId(services));
      return succeed(headers.map(({ name, value }) => `${name}: ${value}\r\n`).join(""));
    },
  },
  {
    id: 404,
    name: "roamingSettings.saveAsync",
    needsItem: false,
    run: (params, services) => {
      const [settings] = Object.values(params);
      services.saveRoamingSettings((settings ?? {}) as Record<string, unknown>);
      return succeed();
    },
  },
];
