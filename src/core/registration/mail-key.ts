// What makes a mail one mail for every colleague: the Message-ID within the municipality, hashed so that the register
// holds no address of the sender's system. Graph ids differ per mailbox and change when a mail is moved; this never does.
import type { Mail } from "../mail/mail";
import type { MailKey } from "./decision";

const KEY_LENGTH = 40;

/** A Message-ID as it compares: no angle brackets or folding, the domain in lower case (RFC 5322 3.6.4, RFC 1035 2.3.3). */
export function normalisedMessageId(messageId: string): string {
  const bare = messageId.replace(/\s+/g, "").replace(/^<|>$/g, "");
  const at = bare.lastIndexOf("@");
  return at < 0 ? bare : bare.slice(0, at) + bare.slice(at).toLowerCase();
}

/** The text to hash into the key of a mail; a mail without Message-ID is told by when and by whom it was sent. */
export function mailKeyText(municipality: string, mail: Mail): string {
  const identity =
    mail.internetMessageId === null
      ? ["no-message-id", mail.received ?? "", mail.from?.address.toLowerCase() ?? "", mail.subject].join("\n")
      : normalisedMessageId(mail.internetMessageId);
  return `${municipality}\n${identity}`;
}

/** The text to hash into the key of a conversation; null where there is none. Office.js and Graph spell the same id differently. */
export function conversationKeyText(municipality: string, mail: Mail): string | null {
  if (mail.conversationId === null) return null;
  return `${municipality}\n${mail.conversationId.replaceAll("/", "-").replaceAll("+", "_")}`;
}

/** A key from the hash of `mailKeyText`: its first 160 bits in lower-case hex. */
export const toMailKey = (sha256: string): MailKey => sha256.slice(0, KEY_LENGTH) as MailKey;
