// Attachments of messages: list, bytes, add to a draft (below 3 MB), take off a draft.
import type { NewAttachment } from "./message";
import { bodyObject } from "../http/request";
import { answer, contextUrl, created, empty, refuse, type GraphResponse } from "../http/response";
import type { Route } from "../http/router";
import { names, pick } from "../odata/query-options";
import { forMessage, itemNotFound, type MailCall } from "./mail-access";
import type { AttachmentRecord, MessageRecord } from "./message";
import { attachmentJson } from "./message-json";
import type { MailContext } from "./read-routes";

/** Largest attachment a single POST takes, bytes. */
const SINGLE_POST_LIMIT = 3 * 1024 * 1024;

/** Routes under `/messages/{message}/attachments`. `$filter` is ignored, as Graph ignores it. */
export function attachmentRoutes({ access, messages }: MailContext): readonly Route[] {
  const at = "/users/{mailbox}/messages/{message}/attachments";
  const one = (
    need: "read" | "write",
    handle: (call: MailCall, message: MessageRecord, attachment: AttachmentRecord) => GraphResponse,
  ): Route["handle"] =>
    forMessage(access, messages, need, (call, message) => {
      const attachment = messages.attachments(message).find(({ id }) => id === call.param("attachment"));
      return attachment === undefined ? itemNotFound() : handle(call, message, attachment);
    });
  const json = (attachment: AttachmentRecord): Readonly<Record<string, unknown>> =>
    attachmentJson(attachment, messages.attachmentBytes(attachment.id));
  return [
    {
      method: "GET",
      template: at,
      handle: forMessage(access, messages, "read", ({ request, mailbox }, message) => {
        const select = names(request.query.get("$select"));
        const where = contextUrl(
          `users('${encodeURIComponent(mailbox)}')/messages('${request.segments[3] ?? ""}')/attachments`,
        );
        return answer({
          "@odata.context": where,
          value: messages.attachments(message).map((each) => pick(json(each), select)),
        });
      }),
    },
    {
      method: "POST",
      template: at,
      handle: forMessage(access, messages, "write", ({ request }, message) => {
        if (!message.isDraft) return refuse(400, "ErrorInvalidOperation", "Attachments can only be added to drafts.");
        const attachment = readAttachment(bodyObject(request));
        return "status" in attachment ? attachment : created(json(messages.attach(message, attachment)));
      }),
    },
    {
      method: "GET",
      template: `${at}/{attachment}`,
      handle: one("read", ({ request }, _message, attachment) =>
        answer(pick(json(attachment), names(request.query.get("$select")))),
      ),
    },
    {
      method: "GET",
      template: `${at}/{attachment}/$value`,
      handle: one("read", (_call, _message, attachment) => ({
        status: 200,
        headers: { "content-type": attachment.contentType },
        bytes: messages.attachmentBytes(attachment.id),
      })),
    },
    {
      method: "DELETE",
      template: `${at}/{attachment}`,
      handle: one("write", (_call, message, attachment) => {
        if (!message.isDraft) return refuse(400, "ErrorInvalidOperation", "Attachments can only be taken off drafts.");
        messages.detach(attachment.id);
        return empty();
      }),
    },
  ];
}

function readAttachment(body: Readonly<Record<string, unknown>>): NewAttachment | GraphResponse {
  const { name, contentType, contentBytes, contentId, isInline } = body;
  if (body["@odata.type"] !== "#microsoft.graph.fileAttachment")
    return refuse(400, "ErrorPropertyValidationFailure", "Only '#microsoft.graph.fileAttachment' is supported here.");
  if (typeof name !== "string" || typeof contentBytes !== "string")
    return refuse(400, "ErrorPropertyValidationFailure", "An attachment needs a name and contentBytes.");
  const bytes = new Uint8Array(Buffer.from(contentBytes, "base64"));
  if (bytes.length > SINGLE_POST_LIMIT)
    return refuse(413, "ErrorMessageSizeExceeded", "The attachment exceeds the maximum supported size.");
  return {
    name,
    bytes,
    contentType: typeof contentType === "string" ? contentType : "application/octet-stream",
    isInline: isInline === true,
    contentId: typeof contentId === "string" ? contentId : null,
  };
}
