// Which mailbox a path means and whether the caller may. A shared mailbox needs the `.Shared` scope and Full Access;
// the caller's own mailbox is there too, so that a call that takes it by mistake finds nothing rather than an error.
import { asObject, bodyObject, type GraphRequest } from "../http/request";
import { refuse, type GraphResponse } from "../http/response";
import type { Call, Handler } from "../http/router";
import { changeKeyOf, messageETag, type MessageRecord } from "./message";
import type { MessageStore } from "./message-store";

export type MailNeed = "read" | "write" | "send";

export interface MailCall extends Call {
  /** SMTP address, lower case. */
  readonly mailbox: string;
}

export interface MailAccess {
  /** Shared mailboxes the callers have Full Access to. */
  readonly mailboxes: readonly string[];
  /** Mailboxes that exist but are closed to the callers. */
  readonly closedMailboxes: readonly string[];
  /** Where Outlook on the web is served: the origin of links to messages. */
  readonly outlookOrigin: string;
}

const SHARED: Readonly<Record<MailNeed, readonly string[]>> = {
  read: ["Mail.Read.Shared", "Mail.ReadWrite.Shared"],
  write: ["Mail.ReadWrite.Shared"],
  send: ["Mail.Send.Shared"],
};
const OWN: Readonly<Record<MailNeed, readonly string[]>> = {
  read: ["Mail.Read", "Mail.ReadWrite", ...SHARED.read],
  write: ["Mail.ReadWrite", ...SHARED.write],
  send: ["Mail.Send", ...SHARED.send],
};

const includes = (addresses: readonly string[], address: string): boolean =>
  addresses.some((one) => one.toLowerCase() === address);

export const accessDenied = (): GraphResponse =>
  refuse(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

/** Lets a handler run on the mailbox of the path. */
export const forMailbox =
  (access: MailAccess, need: MailNeed, handle: (call: MailCall) => GraphResponse): Handler =>
  (call) => {
    const { caller } = call.request;
    const mailbox = call.param("mailbox").toLowerCase();
    const isOwn = mailbox === caller.address.toLowerCase() || mailbox === caller.objectId;
    const isShared = includes(access.mailboxes, mailbox);
    if (!isOwn && includes(access.closedMailboxes, mailbox)) return accessDenied();
    if (!isOwn && !isShared)
      return refuse(404, "ErrorInvalidUser", `The requested user '${call.param("mailbox")}' is invalid.`);
    const scopes = isShared ? SHARED[need] : OWN[need];
    if (!scopes.some((scope) => caller.scopes.includes(scope))) return accessDenied();
    return handle({ ...call, mailbox: isShared ? mailbox : caller.address.toLowerCase() });
  };

/** Lets a handler run on the message of the path, or refuses as Exchange does for broken, foreign and stale ids. */
export const forMessage = (
  access: MailAccess,
  store: MessageStore,
  need: MailNeed,
  handle: (call: MailCall, message: MessageRecord) => GraphResponse,
): Handler =>
  forMailbox(access, need, (call) => {
    const id = call.param("message");
    if (!/^AA[A-Za-z0-9_=-]{20,}$/.test(id)) return refuse(400, "ErrorInvalidIdMalformed", "Id is malformed.");
    const message = store.byId(id);
    if (message === null) return itemNotFound();
    if (message.mailbox !== call.mailbox)
      return refuse(404, "ErrorInvalidMailboxItemId", "Item Id doesn't belong to the current mailbox.");
    return handle(call, message);
  });

export const itemNotFound = (): GraphResponse =>
  refuse(404, "ErrorItemNotFound", "The specified object was not found in the store.");

/** 412 where the caller's If-Match is not the message's etag or change key. */
export function checkChangeKey(request: GraphRequest, message: MessageRecord): GraphResponse | null {
  const given = request.headers["if-match"];
  if (given === undefined || given === "*" || given === messageETag(message) || given === changeKeyOf(message))
    return null;
  return refuse(
    412,
    "ErrorIrresolvableConflict",
    "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.",
  );
}

/** An action's parameter; their names compare without case. */
export function actionParameter(request: GraphRequest, name: string): unknown {
  const body = asObject(bodyObject(request)) ?? {};
  return Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
