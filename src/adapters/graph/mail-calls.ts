// The requests to mails and drafts of the shared mailbox. The path always names the mailbox: the signed-in person's own
// mailbox is never meant. Our extended properties have one GUID and fixed names for ever.
import type { Draft, MailStamp, NewMail, Place, SentForward } from "../../app/ports";
import type { MailKey } from "../../core/registration/decision";
import type { RowKey } from "../../core/registration/row";
import { stampedCategories } from "../../core/registration/stamp";
import { itemsOf, literal, property, query, segment, textProperty, type GraphCall } from "./graph-call";

const PROPERTY_SET = "{7c1f4a52-9d3e-4b8a-a6e0-5f2d8c914b37}";
const propertyId = (name: string): string => `String ${PROPERTY_SET} Name ${name}`;
/** On a mail: the stamp. */
export const STAMP_PROPERTY = propertyId("BorgerraadgiverSag");
/** On a draft: key of the row it was made for. */
export const DRAFT_PROPERTY = propertyId("BorgerraadgiverKladde");
/** On a draft: key of the mail it was made of. */
export const DRAFT_MAIL_PROPERTY = propertyId("BorgerraadgiverKladdeMail");

const mailboxPath = ({ mailbox }: Place): string => `/users/${segment(mailbox)}`;
export const messagePath = (place: Place, graphId: string): string =>
  `${mailboxPath(place)}/messages/${segment(graphId)}`;
export const messagesPath = (place: Place): string => `${mailboxPath(place)}/messages`;
const draftsPath = (place: Place): string => `${mailboxPath(place)}/mailFolders/drafts/messages`;

const expand = (id: string): string => `singleValueExtendedProperties($filter=id eq ${literal(id)})`;
export const has = (id: string, value: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq ${literal(id)} and ep/value eq ${literal(value)})`;

const STAMP_QUERY = { $select: "id,categories,conversationId", $expand: expand(STAMP_PROPERTY) };
const DRAFT_QUERY = {
  $select: "id,subject,webLink,toRecipients,conversationId,isDraft",
  $expand: expand(DRAFT_PROPERTY),
};

export const readStampCall = (place: Place, graphId: string): GraphCall => ({
  method: "GET",
  path: `${messagePath(place, graphId)}${query(STAMP_QUERY)}`,
});

/** The same mail by its Message-ID; a copy in another folder of the mailbox may be found too. */
export const findStampCall = (place: Place, internetMessageId: string): GraphCall => ({
  method: "GET",
  path: `${mailboxPath(place)}/messages${query({
    ...STAMP_QUERY,
    $filter: `internetMessageId eq ${literal(internetMessageId)}`,
  })}`,
});

export const writeStampCall = (place: Place, current: MailStamp, stamp: string | null): GraphCall => ({
  method: "PATCH",
  path: messagePath(place, current.graphId),
  headers: { "If-Match": current.eTag },
  body: {
    categories: stampedCategories(current.categories, stamp),
    singleValueExtendedProperties: [{ id: STAMP_PROPERTY, value: stamp ?? "" }],
  },
});

export const draftsOfMailCall = (place: Place, key: MailKey): GraphCall => ({
  method: "GET",
  path: `${draftsPath(place)}${query({ $filter: has(DRAFT_MAIL_PROPERTY, key), ...DRAFT_QUERY })}`,
});

/** Forwards of a mail that were sent: what is set on a draft goes with it to Sent Items. */
export const sentOfMailCall = (place: Place, key: MailKey): GraphCall => ({
  method: "GET",
  path: `${mailboxPath(place)}/mailFolders/sentitems/messages${query({
    $filter: has(DRAFT_MAIL_PROPERTY, key),
    $select: "id,sentDateTime,toRecipients",
    $expand: expand(DRAFT_PROPERTY),
  })}`,
});

export const draftsOfConversationCall = (place: Place, conversationId: string): GraphCall => ({
  method: "GET",
  path: `${draftsPath(place)}${query({ $filter: `conversationId eq ${literal(conversationId)}`, ...DRAFT_QUERY })}`,
});

/** The draft of a key that lies in Drafts; a note of ours has no conversation with the citizen's mail. */
export const draftOfKeyCall = (place: Place, key: string): GraphCall => ({
  method: "GET",
  path: `${draftsPath(place)}${query({ $filter: has(DRAFT_PROPERTY, key), ...DRAFT_QUERY })}`,
});

/** What was made for a key and sent: it lies wherever somebody filed it. Drafts that were thrown away are found too. */
export const messagesOfKeyCall = (place: Place, key: string): GraphCall => ({
  method: "GET",
  path: `${messagesPath(place)}${query({
    $filter: has(DRAFT_PROPERTY, key),
    $select: `${DRAFT_QUERY.$select},sentDateTime`,
    $expand: DRAFT_QUERY.$expand,
  })}`,
});

/** Attachments of a draft, inline pictures among them; names only. */
export const attachmentsCall = (place: Place, graphId: string): GraphCall => ({
  method: "GET",
  path: `${messagePath(place, graphId)}/attachments${query({ $select: "id,name,isInline" })}`,
});

export const detachCall = (place: Place, graphId: string, attachmentId: string): GraphCall => ({
  method: "DELETE",
  path: `${messagePath(place, graphId)}/attachments/${segment(attachmentId)}`,
});

/** A draft from nothing; its key goes with it in one request, so no half-made draft can be left. */
export const createDraftCall = (place: Place, key: string, { to, subject, text }: NewMail): GraphCall => ({
  method: "POST",
  path: messagesPath(place),
  body: {
    subject,
    body: { contentType: "text", content: text },
    toRecipients: to === null ? [] : [{ emailAddress: { address: to } }],
    singleValueExtendedProperties: [{ id: DRAFT_PROPERTY, value: key }],
  },
});

/** Recipients only: Graph ignores a comment in drafts and refuses it beside a body. Attachments come along. */
export const createForwardCall = (place: Place, graphId: string, to: Draft["to"][number], name: string): GraphCall => ({
  method: "POST",
  path: `${messagePath(place, graphId)}/createForward`,
  body: { message: { toRecipients: [{ emailAddress: { name, address: to } }] } },
});

export const readBodyCall = (place: Place, graphId: string): GraphCall => ({
  method: "GET",
  path: `${messagePath(place, graphId)}${query({ $select: "id,body,subject,webLink" })}`,
});

export const writeDraftCall = (
  place: Place,
  graphId: string,
  draft: { readonly subject: string; readonly html: string; readonly forRow: RowKey; readonly mailKey: MailKey },
): GraphCall => ({
  method: "PATCH",
  path: messagePath(place, graphId),
  body: {
    subject: draft.subject,
    body: { contentType: "html", content: draft.html },
    singleValueExtendedProperties: [
      { id: DRAFT_PROPERTY, value: draft.forRow },
      { id: DRAFT_MAIL_PROPERTY, value: draft.mailKey },
    ],
  },
});

export const readIsDraftCall = (place: Place, graphId: string): GraphCall => ({
  method: "GET",
  path: `${messagePath(place, graphId)}${query({ $select: "id,isDraft" })}`,
});

export const discardCall = (place: Place, graphId: string): GraphCall => ({
  method: "POST",
  path: `${messagePath(place, graphId)}/move`,
  body: { destinationId: "deleteditems" },
});

/** Value of an extended property that was expanded; null where it is not set or was emptied. */
function extendedProperty(message: unknown, id: string): string | null {
  const found = itemsOf({ value: property(message, "singleValueExtendedProperties") }).find(
    (one) => textProperty(one, "id").toLowerCase() === id.toLowerCase(),
  );
  const value = textProperty(found, "value");
  return value === "" ? null : value;
}

export function readStamp(message: unknown): MailStamp {
  const categories = property(message, "categories");
  return {
    graphId: textProperty(message, "id"),
    eTag: textProperty(message, "@odata.etag"),
    categories: Array.isArray(categories) ? categories.map(String) : [],
    stamp: extendedProperty(message, STAMP_PROPERTY),
    conversationId: textProperty(message, "conversationId") || null,
  };
}

const recipientsOf = (message: unknown): readonly string[] =>
  itemsOf({ value: property(message, "toRecipients") }).map((one) =>
    textProperty(property(one, "emailAddress"), "address"),
  );

/** A draft of ours; `forRow` is empty on one that was never stamped. */
export function readDraft(message: unknown): Draft {
  return {
    graphId: textProperty(message, "id"),
    subject: textProperty(message, "subject"),
    webLink: textProperty(message, "webLink"),
    to: recipientsOf(message),
    forRow: extendedProperty(message, DRAFT_PROPERTY) ?? "",
  };
}

/** A forward in Sent Items; null where it is none of ours. */
export function readSent(message: unknown): SentForward | null {
  const forRow = extendedProperty(message, DRAFT_PROPERTY);
  const at = textProperty(message, "sentDateTime");
  return forRow === null || Number.isNaN(Date.parse(at))
    ? null
    : { forRow: forRow as RowKey, at, to: recipientsOf(message) };
}
