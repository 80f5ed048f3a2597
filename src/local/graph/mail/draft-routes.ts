// Drafts: made from nothing, as a forward and as an answer. Attachments of a forward are copied by the server, the
// comment is lost in drafts, and a signed mail cannot be forwarded: all as the service does it.
import { randomUUID } from "node:crypto";
import { htmlToText } from "../../../core/mail/html-to-text";
import { baseSubject } from "../../../core/mail/fold-subject";
import type { Address } from "../../../core/mail/mail";
import { asObject } from "../http/request";
import { created, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { toSeconds } from "../lists/field-values";
import { quotedHtml } from "./html";
import { conversationIdOf } from "./ids";
import { actionParameter, forMailbox, forMessage, type MailCall } from "./mail-access";
import type { MessageContent, MessageRecord } from "./message";
import { applyChanges, readRecipients } from "./message-changes";
import { present, type MailContext } from "./read-routes";

/** Routes that make drafts. */
export function draftRoutes(context: MailContext): readonly Route[] {
  const { access, messages } = context;
  const at = "/users/{mailbox}/messages";
  const reply = (all: boolean): Route["handle"] =>
    forMessage(access, messages, "write", (call, message) => createReply(context, call, message, all));
  return [
    { method: "POST", template: at, handle: forMailbox(access, "write", (call) => createDraft(context, call)) },
    {
      method: "POST",
      template: `${at}/{message}/createForward`,
      handle: forMessage(access, messages, "write", (call, message) => createForward(context, call, message)),
    },
    { method: "POST", template: `${at}/{message}/createReply`, handle: reply(false) },
    { method: "POST", template: `${at}/{message}/createReplyAll`, handle: reply(true) },
  ];
}

function createDraft(context: MailContext, call: MailCall): GraphResponse {
  const messageId = newMessageId(call.mailbox);
  const blank = emptyDraft(context, call, conversationIdOf(call.mailbox, messageId), messageId);
  return keepDraft(context, call, blank, call.request.body ?? {}, null);
}

function createForward(context: MailContext, call: MailCall, original: MessageRecord): GraphResponse {
  const { request } = call;
  const message = actionParameter(request, "message");
  const recipients = actionParameter(request, "toRecipients");
  const problem = checkForward(message, recipients, actionParameter(request, "comment"));
  if (problem !== null) return problem;
  if (original.mailClass === "signed") return refuse(404, "ErrorItemNotFound", "Cannot open attachment.");
  const to = recipients === undefined ? [] : readRecipients(recipients);
  if (to === null) return refuse(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
  const draft = quoting(context, call, original, "VS", to);
  return keepDraft(context, call, draft, message ?? {}, original);
}

function checkForward(message: unknown, recipients: unknown, comment: unknown): GraphResponse | null {
  const inside = asObject(message);
  if (comment !== undefined && inside?.["body"] !== undefined)
    return refuse(
      400,
      "ErrorInvalidArgument",
      "Specify either the comment or the body property of the message, not both.",
    );
  const given = [recipients, inside?.["toRecipients"]].filter((one) => one !== undefined);
  if (given.length !== 1)
    return refuse(
      400,
      "ErrorInvalidArgument",
      "Specify toRecipients either as a parameter or in the message, and not in both.",
    );
  return null;
}

function createReply(context: MailContext, call: MailCall, original: MessageRecord, all: boolean): GraphResponse {
  const message = actionParameter(call.request, "message");
  if (actionParameter(call.request, "comment") !== undefined && asObject(message)?.["body"] !== undefined)
    return refuse(
      400,
      "ErrorInvalidArgument",
      "Specify either the comment or the body property of the message, not both.",
    );
  const sender = original.recipients.replyTo.length > 0 ? original.recipients.replyTo : asList(original.from);
  const isSelf = (one: Address): boolean => one.address.toLowerCase() === call.mailbox;
  const others = all ? original.recipients.to.filter((one) => !isSelf(one)) : [];
  const draft = quoting(context, call, original, "SV", [...sender, ...others]);
  const cc = all ? original.recipients.cc.filter((one) => !isSelf(one)) : [];
  return keepDraft(context, call, { ...draft, recipients: { ...draft.recipients, cc } }, message ?? {}, null);
}

const asList = (address: Address | null): readonly Address[] => (address === null ? [] : [address]);

function quoting(
  context: MailContext,
  call: MailCall,
  original: MessageRecord,
  prefix: "VS" | "SV",
  to: readonly Address[],
): MessageContent {
  const html = quotedHtml(original);
  const blank = emptyDraft(context, call, original.conversationId, newMessageId(call.mailbox));
  const references = [original.internetMessageId ?? ""].filter((one) => one !== "");
  return {
    ...blank,
    subject: `${prefix}: ${baseSubject(original.subject)}`,
    html,
    text: htmlToText(html),
    recipients: { ...blank.recipients, to },
    headers: references.map((value) => ({ name: "In-Reply-To", value })),
  };
}

function keepDraft(
  { messages, ...rest }: MailContext,
  call: MailCall,
  draft: MessageContent,
  changes: unknown,
  copyFrom: MessageRecord | null,
): GraphResponse {
  const content = applyChanges(draft, changes);
  if (!content.ok) return content.error;
  const kept = messages.insert(call.mailbox, "drafts", content.value, null);
  for (const one of copyFrom === null ? [] : messages.attachments(copyFrom))
    messages.attach(kept, { ...one, bytes: messages.attachmentBytes(one.id) });
  const shown = present({ messages, ...rest }, call, [messages.byId(kept.immutableId) ?? kept], true);
  return shown.status === 200 ? created(shown.body, shown.headers) : shown;
}

function emptyDraft(
  { now }: MailContext,
  { mailbox, request }: MailCall,
  conversationId: string,
  internetMessageId: string,
): MessageContent {
  const at = toSeconds(now());
  const isOwn = mailbox === request.caller.address.toLowerCase();
  return {
    internetMessageId,
    conversationId,
    subject: "",
    from: { name: isOwn ? request.caller.name : mailbox, address: mailbox },
    received: at,
    sent: at,
    isRead: true,
    isDraft: true,
    importance: "normal",
    mailClass: "note",
    html: "<html><head></head><body></body></html>",
    text: "",
    recipients: { to: [], cc: [], bcc: [], replyTo: [] },
    categories: [],
    flag: { flagStatus: "notFlagged" },
    headers: [],
    properties: {},
  };
}

const newMessageId = (mailbox: string): string => `<${randomUUID()}@${mailbox.split("@")[1] ?? "localhost"}>`;
