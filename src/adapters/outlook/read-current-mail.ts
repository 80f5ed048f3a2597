// The mail open beside the pane, read through Office.js. Its calls answer for whatever is selected when they run, so the
// item is checked again after waiting: mail A is never shown with the body of mail B.
import type { Failure } from "../../app/failure";
import type { FindMailbox, IsStillOpen, ReadCurrentMail } from "../../app/ports";
import type { Attachment, Mail } from "../../core/mail/mail";
import { normaliseMessageId } from "../../core/mail/mail-identity";
import { err, ok, type Result } from "../../core/result";
import { unfoldHeaders } from "../mail-file/unfold-headers";
import { callOffice } from "./call-office";
import { resolveMailbox } from "./resolve-mailbox";
import { toMail } from "./to-mail";

const ATTEMPTS = 3;

/** Reads the selected mail; `mailboxes` are the shared mailboxes of the settings, `findMailbox` asks them where Outlook is silent. */
export const createReadCurrentMail =
  (mailboxes: readonly string[], findMailbox: FindMailbox): ReadCurrentMail =>
  async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const item = currentItem();
      if (item === null) return ok(null);
      const identity = identityOf(item);
      const read = await readItem(item, mailboxes, findMailbox);
      const now = currentItem();
      if (read !== STALE && now !== null && identityOf(now) === identity) return read;
    }
    return unreadable("the selection changed while reading");
  };

/** Whether Outlook still shows this mail. */
export const isStillOpen: IsStillOpen = (mail: Mail) => {
  const item = currentItem();
  if (item === null) return false;
  return mail.internetMessageId === null
    ? restId(item) === mail.graphId
    : item.internetMessageId === mail.internetMessageId;
};

type Item = Office.MessageRead;

/** Null where nothing is selected, or in the moment between two selections. */
function currentItem(): Item | null {
  // Typed as always present; Outlook gives null or undefined when nothing is selected.
  const { item } = Office.context.mailbox as { item?: Item | null };
  return item ?? null;
}

/** The item in hand is not the one Outlook answers for: its event has not reached us. */
const STALE = "stale";

const identityOf = (item: Item) => `${item.itemId} ${item.internetMessageId}`;

async function readItem(
  item: Item,
  mailboxes: readonly string[],
  findMailbox: FindMailbox,
): Promise<Result<Mail | null, Failure> | typeof STALE> {
  // A meeting is no mail: `read-appointment` reads it.
  if (item.itemType === "appointment") return ok(null);
  if (item.itemType !== "message") return unreadable("not a message");
  if (typeof item.subject !== "string") return unreadable("being written");

  const [html, headers, shared, categories] = await Promise.all([
    callOffice<string>((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    callOffice<string>((done) => item.getAllInternetHeadersAsync(done)),
    // Absent, not only failing, where the item is not shared (classic, promoted accounts).
    callOffice<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done)),
    callOffice<Office.CategoryDetails[]>((done) => item.categories.getAsync(done)),
  ]);
  if (isOfAnotherMail(headers, item)) return STALE;
  if (html === null) return unreadable("no body");
  const mailbox = await mailboxOf(item, shared, mailboxes, findMailbox);
  if (!mailbox.ok) return mailbox;
  const { internetMessageId, conversationId, itemClass, from, to, cc, dateTimeCreated: created, subject } = item;
  return ok(
    toMail({
      ...{ internetMessageId, conversationId, itemClass, from, to, cc, created, subject, html, headers },
      graphId: restId(item),
      mailbox: mailbox.value,
      attachments: item.attachments.map(toAttachment),
      categories: (categories ?? []).map((category) => category.displayName),
    }),
  );
}

/** The mailbox as Outlook tells it, or as the mailboxes themselves do where Outlook is silent. */
async function mailboxOf(
  item: Item,
  shared: Office.SharedProperties | null,
  configured: readonly string[],
  findMailbox: FindMailbox,
): Promise<Result<string, Failure>> {
  const { emailAddress: userAddress } = Office.context.mailbox.userProfile;
  const told = resolveMailbox({ shared, userAddress, configured });
  if (told.ok || shared !== null) return told;
  const location = { graphId: restId(item), internetMessageId: item.internetMessageId || null };
  const found = await findMailbox(configured, location);
  if (!found.ok) return found;
  return found.value === null ? told : ok(found.value);
}

/** Whether the headers Outlook answered with belong to another mail than the item in hand. */
function isOfAnotherMail(headers: string | null, item: Item): boolean {
  const answered = unfoldHeaders(headers ?? "").find(({ key }) => key === "message-id")?.value;
  if (!answered || !item.internetMessageId) return false;
  return normaliseMessageId(answered) !== normaliseMessageId(item.internetMessageId);
}

// `contentType` is deprecated for want of reliability; it is only shown, never relied on.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const toAttachment = ({ name, contentType, size, isInline }: Office.AttachmentDetails): Attachment => ({
  name,
  contentType,
  size,
  isInline,
});

/** The id Graph knows the item by; null where this client cannot convert (mobile, some Mac builds). */
function restId(item: Item): string | null {
  try {
    return Office.context.mailbox.convertToRestId(item.itemId, Office.MailboxEnums.RestVersion.v2_0) || null;
  } catch {
    return null;
  }
}

const unreadable = (why: string): Result<never, Failure> => err({ kind: "mail-unreadable", why });
