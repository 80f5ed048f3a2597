// Mailboxes and lists in the convenient JSON of the local pages: Danish column names, all ids of a message.
import { answer, refuse, type GraphResponse } from "../http/response";
import { FOLDERS } from "../mail/folders";
import { htmlOf } from "../mail/html";
import { toRestId } from "../mail/ids";
import type { MailAccess } from "../mail/mail-access";
import type { MessageRecord } from "../mail/message";
import type { MessageStore } from "../mail/message-store";
import { eTagOf } from "../lists/item-json";
import type { ItemRecord, ItemStore } from "../lists/item-store";
import type { ListRecord, ListStore } from "../lists/list-store";

export interface Views {
  readonly access: MailAccess;
  readonly messages: MessageStore;
  readonly lists: ListStore;
  readonly items: ItemStore;
}

type View = (segments: readonly string[], query: URLSearchParams) => GraphResponse;

/** The reading half of the management endpoints. */
export function listViews(views: Views): { readonly lists: View; readonly mailboxes: View } {
  return {
    lists: ([, id], query) => {
      if (id === undefined) return answer(views.lists.all().map((list) => summary(views, list)));
      const list = views.lists.byId(id) ?? views.lists.all().find((one) => one.displayName === id) ?? null;
      return list === null
        ? refuse(404, "itemNotFound", "There is no such list here.")
        : answer(wholeList(views, list, query));
    },
    mailboxes: ([, mailbox, what, id], query) => {
      if (mailbox === undefined) return answer(views.access.mailboxes.map((one) => mailboxSummary(views, one)));
      if (what !== "messages") return answer(mailboxSummary(views, mailbox));
      return id === undefined ? answer(messageList(views, mailbox, query)) : wholeMessage(views, mailbox, id);
    },
  };
}

const summary = ({ lists, items }: Views, list: ListRecord): object => ({
  id: list.id,
  site: list.site,
  displayName: list.displayName,
  inheritsPermissions: list.inherits,
  grants: lists.grants(list),
  rows: items.count(list, "1", [], Number.MAX_SAFE_INTEGER),
});

function wholeList(views: Views, list: ListRecord, query: URLSearchParams): object {
  const columns = [...views.lists.columns(list).values()];
  const found = views.items.find(list, {
    condition: "1",
    values: [],
    orderBy: "id DESC",
    limit: Number(query.get("top") ?? 500),
    offset: Number(query.get("skip") ?? 0),
  });
  return {
    ...summary(views, list),
    columns: columns.map(({ name, type, definition }) => ({
      name,
      type,
      displayName: definition["displayName"],
      indexed: definition["indexed"] === true,
    })),
    items: found.map((item) => row(views, list, item, query.get("versions") === "true")),
  };
}

const row = (views: Views, list: ListRecord, item: ItemRecord, withVersions: boolean): object => ({
  id: item.id,
  eTag: eTagOf(item),
  version: item.version,
  created: item.created,
  modified: item.modified,
  createdBy: item.createdBy,
  modifiedBy: item.modifiedBy,
  fields: item.fields,
  ...(withVersions ? { versions: views.items.versions(list, item.id) } : {}),
});

const mailboxSummary = ({ messages }: Views, mailbox: string): object => ({
  mailbox,
  folders: FOLDERS.map(({ name, displayName }) => ({
    name,
    displayName,
    total: messages.count(mailbox.toLowerCase(), "folder = ?", [name]),
    unread: messages.count(mailbox.toLowerCase(), "folder = ? AND is_read = 0", [name]),
  })),
});

function messageList({ messages }: Views, mailbox: string, query: URLSearchParams): readonly object[] {
  const folder = query.get("folder");
  const found = messages.find(mailbox.toLowerCase(), {
    condition: folder === null ? "1" : "folder = ?",
    values: folder === null ? [] : [folder.toLowerCase()],
    orderBy: "received DESC, id DESC",
    limit: Number(query.get("top") ?? 500),
    offset: Number(query.get("skip") ?? 0),
  });
  return found.map((message) => head(message));
}

const head = (message: MessageRecord): object => ({
  id: toRestId(message.ewsId),
  ewsId: message.ewsId,
  immutableId: message.immutableId,
  mailbox: message.mailbox,
  folder: message.folder,
  conversationId: message.conversationId,
  internetMessageId: message.internetMessageId,
  mailClass: message.mailClass,
  subject: message.subject,
  from: message.from,
  to: message.recipients.to,
  cc: message.recipients.cc,
  bcc: message.recipients.bcc,
  received: message.received,
  modified: message.modified,
  isRead: message.isRead,
  isDraft: message.isDraft,
  categories: message.categories,
  flag: message.flag,
  preview: message.text.replace(/\s+/g, " ").trim().slice(0, 255),
});

function wholeMessage({ messages }: Views, mailbox: string, id: string): GraphResponse {
  const message = messages.byId(id);
  if (message?.mailbox !== mailbox.toLowerCase())
    return refuse(404, "ErrorItemNotFound", "There is no such message here.");
  return answer({
    ...head(message),
    html: htmlOf(message),
    isPlainText: message.html === null,
    text: message.text,
    headers: message.headers,
    properties: message.properties,
    attachments: messages.attachments(message),
  });
}
