// A contact without a mail as the register keeps it: its key comes from the appointment or the form instead of a Message-ID.
import type { Municipality } from "../core/codebook/settings";
import type { AppointmentSource, FormSource } from "../core/registration/contact-source";
import type { MailReference } from "../core/registration/decision";
import { toMailKey } from "../core/registration/mail-key";
import type { Digest } from "./ports";

type Source = AppointmentSource | FormSource;

/** The text to hash into the key of a contact. */
const contactKeyText = ({ id }: Municipality, source: Source): string =>
  source.kind === "form" ? `${id}\nform\n${source.formId}` : `${id}\nappointment\n${source.iCalUId}`;

/** The reference of a contact that came by telephone, in a meeting, on paper or by Digital Post. */
export async function contactReference(
  municipality: Municipality,
  source: Source,
  digest: Digest,
): Promise<MailReference> {
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
