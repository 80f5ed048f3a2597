// A message in the shape Graph answers.
import { htmlToText } from "../../../core/mail/html-to-text";
import type { Address } from "../../../core/mail/mail";
import { folderIdOf, toRestId } from "./ids";
import { htmlOf, uniqueHtml } from "./html";
import { changeKeyOf, messageETag, type AttachmentRecord, type MessageRecord } from "./message";

type Json = Readonly<Record<string, unknown>>;

export interface Presentation {
  /** `Prefer: IdType="ImmutableId"` was sent. */
  readonly immutableIds: boolean;
  /** Origin of the Outlook on the web that `webLink` opens. */
  readonly outlookOrigin: string;
  /** `Prefer: outlook.body-content-type` was sent. */
  readonly bodyType: "text" | "html";
  /** Names of $select; null for the default set. */
  readonly select: readonly string[] | null;
}

export const messageIdFor = (message: MessageRecord, immutableIds: boolean): string =>
  immutableIds ? message.immutableId : toRestId(message.ewsId);

/** Address that opens the message in Outlook on the web, which `outlookOrigin` plays here. */
export const webLinkOf = (message: MessageRecord, outlookOrigin: string): string =>
  `${outlookOrigin}/?ItemID=${encodeURIComponent(message.ewsId)}&exvsurl=1&viewmodel=ReadMessageItem`;

export const recipientJson = ({ name, address }: Address): Json => ({ emailAddress: { name, address } });

/** Properties answered without being selected. */
export function messageJson(message: MessageRecord, attachments: readonly AttachmentRecord[], how: Presentation): Json {
  return {
    "@odata.etag": messageETag(message),
    id: messageIdFor(message, how.immutableIds),
    createdDateTime: message.created,
    lastModifiedDateTime: message.modified,
    changeKey: changeKeyOf(message),
    categories: message.categories,
    receivedDateTime: message.received,
    sentDateTime: message.sent,
    hasAttachments: attachments.some((one) => !one.isInline),
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    bodyPreview: message.text.replace(/\s+/g, " ").trim().slice(0, 255),
    importance: message.importance,
    parentFolderId: folderIdOf(message.mailbox, message.folder),
    conversationId: message.conversationId,
    conversationIndex: Buffer.from(message.conversationId).toString("base64").slice(0, 30),
    isDeliveryReceiptRequested: false,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.isDraft,
    webLink: webLinkOf(message, how.outlookOrigin),
    inferenceClassification: "focused",
    body: bodyJson(message, how.bodyType),
    ...(message.from === null ? {} : { sender: recipientJson(message.from), from: recipientJson(message.from) }),
    ...recipientsJson(message),
    flag: message.flag,
    ...onlyWhenSelected(message, how),
  };
}

const recipientsJson = ({ recipients }: MessageRecord): Json => ({
  toRecipients: recipients.to.map(recipientJson),
  ccRecipients: recipients.cc.map(recipientJson),
  bccRecipients: recipients.bcc.map(recipientJson),
  replyTo: recipients.replyTo.map(recipientJson),
});

const bodyJson = (message: MessageRecord, type: "text" | "html"): Json => ({
  contentType: type,
  content: type === "text" ? message.text : htmlOf(message),
});

function onlyWhenSelected(message: MessageRecord, how: Presentation): Json {
  const wanted = (name: string): boolean => how.select?.some((one) => one.toLowerCase() === name) === true;
  const unique = uniqueHtml(htmlOf(message));
  return {
    ...(wanted("uniquebody")
      ? { uniqueBody: { contentType: how.bodyType, content: how.bodyType === "text" ? htmlToText(unique) : unique } }
      : {}),
    ...(wanted("internetmessageheaders") && message.headers.length > 0
      ? { internetMessageHeaders: message.headers }
      : {}),
  };
}

/** Every name $select knows. */
export const MESSAGE_PROPERTIES: readonly string[] = [
  ...["id", "createdDateTime", "lastModifiedDateTime", "changeKey", "categories", "receivedDateTime", "sentDateTime"],
  ...[
    "hasAttachments",
    "internetMessageId",
    "subject",
    "bodyPreview",
    "importance",
    "parentFolderId",
    "conversationId",
  ],
  ...["conversationIndex", "isDeliveryReceiptRequested", "isReadReceiptRequested", "isRead", "isDraft", "webLink"],
  ...["inferenceClassification", "body", "sender", "from", "toRecipients", "ccRecipients", "bccRecipients", "replyTo"],
  ...["flag", "uniqueBody", "internetMessageHeaders"],
];

/** An attachment; the bytes only where asked for. */
export const attachmentJson = (attachment: AttachmentRecord, bytes: Uint8Array | null): Json => ({
  "@odata.type": "#microsoft.graph.fileAttachment",
  "@odata.mediaContentType": attachment.contentType,
  id: attachment.id,
  lastModifiedDateTime: attachment.modified,
  name: attachment.name,
  contentType: attachment.contentType,
  size: attachment.size,
  isInline: attachment.isInline,
  contentId: attachment.contentId,
  contentLocation: null,
  ...(bytes === null ? {} : { contentBytes: Buffer.from(bytes).toString("base64") }),
});
