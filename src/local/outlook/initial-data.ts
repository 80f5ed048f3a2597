// The selected message as Outlook hands it to Office.js (`GetInitialData`, `olkItemSelectedChanged`).
import type { Attachment, Message, Recipient } from "@microsoft/microsoft-graph-types";
import type { Hosting } from "./hosting";
import { itemClassOf } from "./item-class";
import { toEwsId } from "./item-id";

export interface HostFacts {
  readonly permissionLevel: number;
  readonly hosting: Hosting;
  readonly user: { readonly name: string; readonly address: string };
  /** SMTP address of the mailbox that is open. */
  readonly mailbox: string;
}

const MESSAGE_READ = 1;
const APPOINTMENT_READ = 2;
const NO_ITEM = 6;
const REPLY_PREFIX = /^(?:\s*(?:re|sv|fw|fwd|vs)\s*:)+\s*/i;

const addressOf = (recipient: Recipient | null | undefined) =>
  recipient?.emailAddress
    ? { name: recipient.emailAddress.name ?? "", address: recipient.emailAddress.address ?? "" }
    : null;

const addressesOf = (recipients: readonly Recipient[] | null | undefined) =>
  (recipients ?? []).map(addressOf).filter((one) => one !== null);

const ATTACHMENT_TYPES: Readonly<Record<string, number>> = {
  "#microsoft.graph.fileAttachment": 0,
  "#microsoft.graph.itemAttachment": 1,
  "#microsoft.graph.referenceAttachment": 2,
};

const attachmentOf = (attachment: Attachment) => ({
  id: toEwsId(attachment.id ?? ""),
  name: attachment.name ?? "",
  contentType: attachment.contentType ?? "application/octet-stream",
  size: attachment.size ?? 0,
  isInline: attachment.isInline ?? false,
  attachmentType: ATTACHMENT_TYPES[(attachment as { "@odata.type"?: string })["@odata.type"] ?? ""] ?? 0,
});

/** What is told whether or not an item is selected. */
const hostData = (facts: HostFacts, origin: string) => ({
  permissionLevel: facts.permissionLevel,
  userDisplayName: facts.hosting === "separate" ? "Borgerrådgiveren" : facts.user.name,
  userEmailAddress: facts.hosting === "separate" ? facts.mailbox : facts.user.address,
  userTimeZone: "Romance Standard Time",
  userProfileType: "enterprise",
  timeZoneOffsets: [],
  hostVersion: "16.0.18324.20000",
  owaView: "ThreeColumns",
  restUrl: `${origin}/v1.0`,
  ewsUrl: `${origin}/ews-is-switched-off`,
  isRestIdSupported: false,
});

/** The initial data of a message that is read. `itemNumber` grows with every selection. */
export const messageData = (
  message: Message,
  itemNumber: number,
  facts: HostFacts,
  origin: string,
): Readonly<Record<string, unknown>> => ({
  ...hostData(facts, origin),
  itemType: MESSAGE_READ,
  itemNumber,
  id: toEwsId(message.id ?? ""),
  subject: message.subject ?? "",
  normalizedSubject: (message.subject ?? "").replace(REPLY_PREFIX, ""),
  from: addressOf(message.from ?? message.sender),
  sender: addressOf(message.sender ?? message.from),
  to: addressesOf(message.toRecipients),
  cc: addressesOf(message.ccRecipients),
  conversationId: toEwsId(message.conversationId ?? ""),
  internetMessageId: message.internetMessageId ?? "",
  itemClass: itemClassOf(message),
  attachments: (message.attachments ?? []).map(attachmentOf),
  dateTimeCreated: message.receivedDateTime ?? message.createdDateTime ?? null,
  dateTimeModified: message.lastModifiedDateTime ?? message.receivedDateTime ?? null,
  isRead: message.isRead ?? true,
  isFromSharedFolder: facts.hosting === "same-panel",
});

export interface Meeting {
  readonly id: string;
  readonly subject: string;
  /** ISO date-time. */
  readonly start: string;
}

const MEETING_MS = 3_600_000;

/** The initial data of a meeting the mailbox was invited to, an hour long. */
export const appointmentData = (
  { id, subject, start }: Meeting,
  itemNumber: number,
  facts: HostFacts,
  origin: string,
): Readonly<Record<string, unknown>> => ({
  ...hostData(facts, origin),
  itemType: APPOINTMENT_READ,
  itemNumber,
  id,
  subject,
  normalizedSubject: subject,
  organizer: { name: "", address: facts.mailbox },
  to: [],
  cc: [],
  start,
  end: new Date(Date.parse(start) + MEETING_MS).toISOString(),
  itemClass: "IPM.Appointment",
  attachments: [],
  dateTimeCreated: start,
  dateTimeModified: start,
  isFromSharedFolder: facts.hosting === "same-panel",
});

/** The initial data of a pane that is open with nothing selected. */
export const noItemData = (
  itemNumber: number,
  facts: HostFacts,
  origin: string,
): Readonly<Record<string, unknown>> => ({
  ...hostData(facts, origin),
  itemType: NO_ITEM,
  itemNumber,
});
