// Changing mail: patch, move, delete, send, and ids of one kind into another.
import { asObject } from "../http/request";
import { answer, contextUrl, empty, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { toSeconds } from "../lists/field-values";
import { draftRoutes } from "./draft-routes";
import { toEwsId, toRestId } from "./ids";
import { accessDenied, actionParameter, checkChangeKey, forMailbox, forMessage, type MailCall } from "./mail-access";
import type { MessageRecord } from "./message";
import { applyChanges } from "./message-changes";
import type { MessageStore } from "./message-store";
import { folderNotFound, folderOf, present, type MailContext } from "./read-routes";

/** Routes that change a mailbox. */
export function writeRoutes(context: MailContext): readonly Route[] {
  const { access, messages } = context;
  const at = "/users/{mailbox}/messages/{message}";
  return [
    {
      method: "PATCH",
      template: at,
      handle: forMessage(access, messages, "write", (call, message) => patch(context, call, message)),
    },
    {
      method: "DELETE",
      template: at,
      handle: forMessage(access, messages, "write", ({ request }, message) => {
        const problem = checkChangeKey(request, message);
        if (problem !== null) return problem;
        if (message.folder === "deleteditems") messages.remove(message);
        else messages.move(message, "deleteditems");
        return empty();
      }),
    },
    {
      method: "POST",
      template: `${at}/move`,
      handle: forMessage(access, messages, "write", (call, message) => move(context, call, message)),
    },
    {
      method: "POST",
      template: `${at}/send`,
      handle: forMessage(access, messages, "send", (_call, message) => send(context, message)),
    },
    ...draftRoutes(context),
    {
      method: "POST",
      template: "/users/{mailbox}/translateExchangeIds",
      handle: forMailbox(access, "read", (call) => translate(messages, call)),
    },
  ];
}

function patch(context: MailContext, call: MailCall, message: MessageRecord): GraphResponse {
  const problem = checkChangeKey(call.request, message);
  if (problem !== null) return problem;
  const changed = applyChanges(message, call.request.body);
  if (!changed.ok) return changed.error;
  return present(context, call, [context.messages.update(message, changed.value)], true);
}

function move(context: MailContext, call: MailCall, message: MessageRecord): GraphResponse {
  const wanted = actionParameter(call.request, "destinationId");
  const folder = typeof wanted === "string" ? folderOf(call.mailbox, wanted) : null;
  if (folder === null) return folderNotFound();
  return { ...present(context, call, [context.messages.move(message, folder)], true), status: 201 };
}

function send({ messages, now }: MailContext, message: MessageRecord): GraphResponse {
  if (!message.isDraft) return refuse(400, "ErrorInvalidOperation", "Only drafts can be sent.");
  const { to, cc, bcc } = message.recipients;
  if (to.length + cc.length + bcc.length === 0)
    return refuse(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
  const at = toSeconds(now());
  messages.move(messages.update(message, { isDraft: false, isRead: true, sent: at, received: at }), "sentitems");
  return empty(202);
}

const FORMATS = ["entryId", "ewsId", "immutableEntryId", "restId", "restImmutableEntryId"];

function translate(messages: MessageStore, { request, mailbox }: MailCall): GraphResponse {
  if (!request.caller.scopes.some((scope) => scope.startsWith("User.Read"))) return accessDenied();
  const body = asObject(request.body) ?? {};
  const ids = Array.isArray(body["inputIds"]) ? (body["inputIds"] as unknown[]) : [];
  const target = String(body["targetIdType"]);
  if (!FORMATS.includes(target) || !FORMATS.includes(String(body["sourceIdType"])))
    return refuse(400, "BadRequest", "The id format is not valid.");
  const value = ids.map((id) => {
    const message = messages.byId(String(id));
    return message?.mailbox === mailbox
      ? { sourceId: id, targetId: inFormat(message, target) }
      : {
          sourceId: id,
          errorDetails: { code: "ErrorItemNotFound", message: "The specified object was not found in the store." },
        };
  });
  return answer({ "@odata.context": contextUrl("Collection(microsoft.graph.convertIdResult)"), value });
}

function inFormat(message: MessageRecord, format: string): string {
  if (format.toLowerCase().includes("immutable")) return message.immutableId;
  return format === "restId" ? toRestId(message.ewsId) : toEwsId(message.ewsId);
}
