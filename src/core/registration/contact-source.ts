// Where a contact came from. A mail is known by its Message-ID, an appointment by what names it in the shared mailbox's
// calendar (Outlook tells an add-in nothing that every attendee has), and what was said or came on paper by an id the form got when it was opened.
import type { Mail } from "../mail/mail";
import type { ContactForm } from "./row";

declare const formIdBrand: unique symbol;
/** Made when the form is opened and kept until the register has the contact: `[0-9a-f-]{8,40}`. */
export type FormId = string & { readonly [formIdBrand]: true };

export interface MailSource {
  readonly kind: "mail";
  readonly mail: Mail;
}

/** An item of the shared mailbox's calendar. */
export interface AppointmentSource {
  readonly kind: "appointment";
  readonly iCalUId: string;
  /** ISO date-time the meeting begins: when the contact was received. */
  readonly start: string;
}

/** A telephone call, a meeting, a letter or Digital Post. */
export interface FormSource {
  readonly kind: "form";
  readonly formId: FormId;
  readonly contactForm: Exclude<ContactForm, "mail">;
  /** ISO date-time, with offset. */
  readonly received: string;
}

export type ContactSource = MailSource | AppointmentSource | FormSource;
