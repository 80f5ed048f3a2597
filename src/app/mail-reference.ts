// The mail as the register keeps it, and the place its municipality keeps it in.
import type { Municipality } from "../core/codebook/settings";
import type { Mail } from "../core/mail/mail";
import type { MailReference } from "../core/registration/decision";
import { conversationKeyText, mailKeyText, toMailKey } from "../core/registration/mail-key";
import type { Digest, MailLocation, Place } from "./ports";

/** Mailbox and lists of a municipality. */
export const placeOf = ({ id, mailbox, siteId, lists }: Municipality): Place => ({
  municipality: id,
  mailbox,
  siteId,
  listId: lists.cases,
  eventsListId: lists.events,
});

/** How the mailbox finds the mail. */
export const locationOf = ({ graphId, internetMessageId }: Mail): MailLocation => ({ graphId, internetMessageId });

/** The keys of a mail; hashed, so no address of anybody's mail system stands in the register. */
export async function mailReference(municipality: Municipality, mail: Mail, digest: Digest): Promise<MailReference> {
  const conversation = conversationKeyText(municipality.id, mail);
  return {
    municipality: municipality.id,
    received: mail.received ?? "",
    mailKey: toMailKey(await digest(mailKeyText(municipality.id, mail))),
    conversationKey: conversation === null ? null : toMailKey(await digest(conversation)),
    graphId: mail.graphId,
    mailbox: municipality.mailbox,
  };
}
