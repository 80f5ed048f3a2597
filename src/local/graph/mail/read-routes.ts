// Reading mail: folders, messages one at a time and many, attachments, the MIME source.
import type { GraphRequest } from "../http/request";
import { prefers } from "../http/request";
import { answer, contextUrl, GRAPH_ROOT, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { names, parseExpand, parseOrderBy, parseTop, pick, type Expansion } from "../odata/query-options";
import { attachmentRoutes } from "./attachment-routes";
import { FOLDERS, type Folder } from "./folders";
import { folderIdOf } from "./ids";
import { accessDenied, forMailbox, forMessage, type MailAccess, type MailCall } from "./mail-access";
import type { MessageRecord } from "./message";
import { messageFilter, messageOrder } from "./message-filter";
import { attachmentJson, messageJson, MESSAGE_PROPERTIES } from "./message-json";
import type { MessageStore } from "./message-store";
import { writeMime } from "./write-mime";

export interface MailContext {
  readonly access: MailAccess;
  readonly messages: MessageStore;
  readonly now: () => Date;
}

const PAGE = 10;
const MOST = 1000;

/** Routes that change nothing. */
export function readRoutes(context: MailContext): readonly Route[] {
  const { access, messages } = context;
  const at = "/users/{mailbox}";
  return [
    {
      method: "GET",
      template: `${at}/mailFolders`,
      handle: forMailbox(access, "read", (call) => folders(context, call)),
    },
    {
      method: "GET",
      template: `${at}/mailFolders/{folder}`,
      handle: forMailbox(access, "read", (call) => {
        const name = folderOf(call.mailbox, call.param("folder"));
        const folder = FOLDERS.find((one) => one.name === name);
        return folder === undefined ? folderNotFound() : answer(folderJson(context, call.mailbox, folder));
      }),
    },
    {
      method: "GET",
      template: `${at}/mailFolders/{folder}/messages`,
      handle: forMailbox(access, "read", (call) => {
        const folder = folderOf(call.mailbox, call.param("folder"));
        return folder === null ? folderNotFound() : list(context, call, folder);
      }),
    },
    {
      method: "GET",
      template: `${at}/messages`,
      handle: forMailbox(access, "read", (call) => list(context, call, null)),
    },
    {
      method: "GET",
      template: `${at}/messages/{message}`,
      handle: forMessage(access, messages, "read", (call, message) => present(context, call, [message], true)),
    },
    {
      method: "GET",
      template: `${at}/messages/{message}/$value`,
      handle: forMessage(access, messages, "read", (_call, message) => ({
        status: 200,
        headers: { "content-type": "text/plain" },
        bytes: messages.mime(message) ?? writeMime(message, messages),
      })),
    },
    ...attachmentRoutes(context),
    ...closedRoutes(access),
  ];
}

/** What a delegate may never do in a shared mailbox, whatever the scopes. */
const closedRoutes = (access: MailAccess): readonly Route[] =>
  [
    ["GET", "/users/{mailbox}/outlook/masterCategories"],
    ["POST", "/users/{mailbox}/outlook/masterCategories"],
    ["GET", "/users/{mailbox}/messages/{message}/extensions"],
    ["POST", "/users/{mailbox}/messages/{message}/extensions"],
    ["POST", "/users/{mailbox}/messages/{message}/attachments/createUploadSession"],
  ].map(([method = "", template = ""]) => ({ method, template, handle: forMailbox(access, "read", accessDenied) }));

/** The well-known name a path segment means: the name itself or the folder's id; null where there is no such folder. */
export const folderOf = (mailbox: string, given: string): string | null =>
  FOLDERS.find(({ name }) => name === given.toLowerCase() || folderIdOf(mailbox, name) === given)?.name ?? null;

export const folderNotFound = (): GraphResponse =>
  refuse(404, "ErrorItemNotFound", "The specified folder could not be found in the store.");

function folders(context: MailContext, { mailbox, request }: MailCall): GraphResponse {
  const select = names(request.query.get("$select"));
  const where = contextUrl(`users('${encodeURIComponent(mailbox)}')/mailFolders`);
  const value = FOLDERS.map((folder) => pick(folderJson(context, mailbox, folder), select));
  return answer({ "@odata.context": where, value });
}

const folderJson = ({ messages }: MailContext, mailbox: string, { name, displayName }: Folder) => ({
  id: folderIdOf(mailbox, name),
  displayName,
  parentFolderId: folderIdOf(mailbox, "msgfolderroot"),
  childFolderCount: 0,
  unreadItemCount: messages.count(mailbox, "folder = ? AND is_read = 0", [name]),
  totalItemCount: messages.count(mailbox, "folder = ?", [name]),
  isHidden: false,
});

function list(context: MailContext, call: MailCall, folder: string | null): GraphResponse {
  const { query } = call.request;
  const text = query.get("$filter");
  const filter = text === null ? null : messageFilter(text);
  const order = messageOrder(parseOrderBy(query.get("$orderby")), text);
  const top = parseTop(query, PAGE, MOST);
  if (filter?.ok === false) return filter.error;
  if (!order.ok) return order.error;
  if (!top.ok) return top.error;
  const offset = Number(query.get("$skip") ?? 0);
  const condition = `${filter?.value.sql ?? "1"}${folder === null ? "" : " AND folder = ?"}`;
  const values = [...(filter?.value.values ?? []), ...(folder === null ? [] : [folder])];
  const limit = top.value + 1;
  const found = context.messages.find(call.mailbox, { condition, values, orderBy: order.value, limit, offset });
  const page = found.slice(0, top.value);
  const next = found.length > page.length ? nextLink(call.request, offset + page.length) : null;
  const count = query.get("$count") === "true" ? context.messages.count(call.mailbox, condition, values) : null;
  return present(context, call, page, false, { next, count });
}

function nextLink(request: GraphRequest, skip: number): string {
  const query = new URLSearchParams(request.query);
  query.set("$skip", String(skip));
  return `${GRAPH_ROOT}${request.path}?${query.toString()}`;
}

interface Page {
  readonly next: string | null;
  readonly count: number | null;
}

/** Answers messages under the request's $select, $expand and Prefer. */
export function present(
  context: MailContext,
  { request, mailbox }: MailCall,
  found: readonly MessageRecord[],
  isSingle: boolean,
  page: Page = { next: null, count: null },
): GraphResponse {
  const select = names(request.query.get("$select"));
  const strange = select?.find((name) => !MESSAGE_PROPERTIES.some((one) => one.toLowerCase() === name.toLowerCase()));
  if (strange !== undefined)
    return refuse(
      400,
      "RequestBroker--ParseUri",
      `Could not find a property named '${strange}' on type 'microsoft.graph.message'.`,
    );
  const expand = parseExpand(request.query.get("$expand"));
  if (!expand.ok) return expand.error;
  const value = found.map((message) => entity(context, request, message, select, expand.value));
  const set = contextUrl(`users('${encodeURIComponent(mailbox)}')/messages`);
  const headers = applied(request);
  if (isSingle) return answer({ "@odata.context": `${set}/$entity`, ...value[0] }, headers);
  return answer(
    {
      "@odata.context": set,
      ...(page.count === null ? {} : { "@odata.count": page.count }),
      ...(page.next === null ? {} : { "@odata.nextLink": page.next }),
      value,
    },
    headers,
  );
}

function entity(
  { messages, access }: MailContext,
  request: GraphRequest,
  message: MessageRecord,
  select: readonly string[] | null,
  expand: readonly Expansion[],
): Readonly<Record<string, unknown>> {
  const attachments = messages.attachments(message);
  const how = {
    immutableIds: prefers(request, 'IdType="ImmutableId"'),
    outlookOrigin: access.outlookOrigin,
    bodyType: prefers(request, 'outlook.body-content-type="text"') ? ("text" as const) : ("html" as const),
    select,
  };
  const expanded = Object.fromEntries(
    expand.flatMap((one) => {
      if (one.property === "attachments")
        return [
          [
            one.property,
            attachments.map((each) => pick(attachmentJson(each, messages.attachmentBytes(each.id)), one.select)),
          ],
        ];
      const properties = one.property === "singleValueExtendedProperties" ? extended(message, one.filter) : [];
      return properties.length === 0 ? [] : [[one.property, properties]];
    }),
  );
  return { ...pick(messageJson(message, attachments, how), select), ...expanded };
}

/** Only the properties the nested filter names; without a filter none. */
function extended(message: MessageRecord, filter: string | null): readonly object[] {
  const wanted = [...(filter ?? "").matchAll(/id eq '((?:[^']|'')*)'/g)].map((found) =>
    (found[1] ?? "").replaceAll("''", "'"),
  );
  return wanted.flatMap((id) => {
    const value = isMessageClass(id) ? MESSAGE_CLASSES[message.mailClass] : message.properties[id];
    return value === undefined ? [] : [{ id, value }];
  });
}

/** PidTagMessageClass. */
const isMessageClass = (id: string): boolean => /^String 0x0*1A$/i.test(id);
const MESSAGE_CLASSES = {
  note: "IPM.Note",
  meeting: "IPM.Schedule.Meeting.Request",
  signed: "IPM.Note.SMIME.MultipartSigned",
  report: "REPORT.IPM.Note.NDR",
} as const satisfies Record<MessageRecord["mailClass"], string>;

function applied(request: GraphRequest): Readonly<Record<string, string>> {
  const known = ['IdType="ImmutableId"', 'outlook.body-content-type="text"', 'outlook.body-content-type="html"'];
  const used = known.filter((one) => prefers(request, one));
  return used.length === 0 ? {} : { "preference-applied": used.join(", ") };
}
