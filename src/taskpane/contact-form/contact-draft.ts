// A contact without a mail while it is being written: kept in memory only, for it may hold the advisor's words.
import type { ContactForm as RegisteredContact } from "../../app/case-work";
import type { CaseLine } from "../../core/cases/case-line";
import type { ContactType } from "../../core/codebook/codebook";
import type { Municipality } from "../../core/codebook/settings";
import { responseDue } from "../../core/deadlines/response-due";
import type { AppointmentSource, FormId, FormSource } from "../../core/registration/contact-source";
import type { Choice } from "../../core/registration/decision";
import { type ChoiceEdit, editChoice } from "../state/edit-choice";
import { danishDayAndTime, danishMoment } from "./danish-moment";

export interface ContactDraft {
  /** Null until it is first sent; then kept until it is registered, so that it is registered once. */
  readonly formId: FormId | null;
  /** The meeting in the calendar it came from. */
  readonly appointment: (AppointmentSource & { readonly subject: string }) | null;
  readonly contactForm: FormSource["contactForm"] | null;
  /** ISO date in Denmark. */
  readonly date: string;
  /** `09:30`, in Denmark. */
  readonly time: string;
  /** Null until it is chosen; `choice` then says the same. */
  readonly contactType: ContactType | null;
  readonly choice: Choice;
  readonly settled: readonly ChoiceEdit["edit"][];
  readonly summary: string;
  /** The earlier case it belongs to, as it is shown; `choice` has its key. */
  readonly related: CaseLine | null;
}

export type ContactProblem = "formMissing" | "receivedWrong" | "receivedLater" | "whatMissing";

const NOTHING_CHOSEN: Choice = {
  contactType: "klagesag",
  round: 1,
  chaser: false,
  centre: null,
  contributingCentres: [],
  points: [],
  rejectionGround: null,
  decisionDate: null,
  appealDeadline: null,
  appealBody: null,
  urgent: false,
  treatment: "hjaelp-til-klageprocessen",
  responseDue: null,
  consent: null,
  insecureMail: "ingen",
};

/** An empty form, opened at `now` (ISO date-time). */
export const newDraft = (now: string): ContactDraft => ({
  formId: null,
  appointment: null,
  contactForm: null,
  ...danishDayAndTime(now),
  contactType: null,
  choice: NOTHING_CHOSEN,
  settled: [],
  summary: "",
  related: null,
});

/** A form filled with what the calendar knows of a meeting. */
export const draftOfAppointment = (appointment: NonNullable<ContactDraft["appointment"]>): ContactDraft => ({
  ...newDraft(appointment.start),
  appointment,
  contactForm: "moede",
});

/** Whether something would be lost. */
export const isBegun = ({ contactForm, contactType, settled, summary, appointment }: ContactDraft): boolean =>
  (contactForm !== null && appointment === null) || contactType !== null || settled.length > 0 || summary !== "";

/** The draft after one edit of its choice. A complaint is to be answered, so it gets a svarfrist. */
export function editDraft(
  draft: ContactDraft,
  edit: ChoiceEdit,
  municipality: Municipality,
  now: string,
): ContactDraft {
  const settled = [...new Set([...draft.settled, edit.edit])];
  if (edit.edit !== "contactType") return { ...draft, settled, choice: editChoice(draft.choice, edit, NOTHING_CHOSEN) };
  const choice = editChoice(draft.choice, edit, NOTHING_CHOSEN);
  const isComplaint = edit.value === "klagesag";
  const due = draft.settled.includes("responseDue") ? choice.responseDue : null;
  return {
    ...draft,
    settled,
    contactType: edit.value,
    choice: { ...choice, responseDue: isComplaint ? (due ?? responseDue(municipality, now)) : due },
  };
}

/** What is to be registered, or what is missing before the register can say anything. */
export function contactOf(
  draft: ContactDraft,
  formId: FormId,
  now: string,
): { readonly contact: RegisteredContact } | { readonly problems: readonly ContactProblem[] } {
  const { contactForm, contactType, choice, appointment, date, time } = draft;
  const received = danishMoment(date, time);
  const problems: ContactProblem[] = [
    ...(contactForm === null ? (["formMissing"] as const) : []),
    ...(received === null ? (["receivedWrong"] as const) : []),
    ...(received !== null && Date.parse(received) > Date.parse(now) ? (["receivedLater"] as const) : []),
    ...(contactType === null ? (["whatMissing"] as const) : []),
  ];
  if (problems.length > 0 || contactForm === null || received === null) return { problems };
  const source =
    appointment === null
      ? { kind: "form" as const, formId, contactForm, received }
      : { kind: "appointment" as const, iCalUId: appointment.iCalUId, start: received };
  return { contact: { source, choice, summary: draft.summary.trim() || null } };
}
