// A contact as the register keeps it. Without a mail its key comes from the appointment or the form instead of a Message-ID.
import type { Municipality } from "../core/codebook/settings";
import type { ContactSource, MailSource } from "../core/registration/contact-source";
import type { MailReference } from "../core/registration/decision";
import { toMailKey } from "../core/registration/mail-key";
import { mailReference } from "./mail-reference";
import type { Digest } from "./ports";

type Source = Exclude<ContactSource, MailSource>;

/** The text to hash into the key of a contact. */
const contactKeyText = ({ id }: Municipality, source: Source): string =>
  source.kind === "form" ? `${id}\nform\n${source.formId}` : `${id}\nappointment\n${source.iCalUId}`;

/** The reference of a contact, however it came. */
export async function contactReference(
  municipality: Municipality,
  source: ContactSource,
  digest: Digest,
): Promise<MailReference> {
  if (source.kind === "mail") return mailReference(municipality, source.mail, digest);
  return {
    municipality: municipality.id,
    received: source.kind === "form" ? source.received : source.start,
    mailKey: toMailKey(await digest(contactKeyText(municipality, source))),
    conversationKey: null,
    graphId: null,
    mailbox: municipality.mailbox,
    contactForm: source.kind === "form" ? source.contactForm : "moede",
  };
}
