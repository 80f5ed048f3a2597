// A field of the register in the advisor's words: full names of centres, the codebook's labels, dates as people say them.
import type { ContactType, InsecureMailDismissal, RejectionGround, Treatment } from "../../core/codebook/codebook";
import type { Code } from "../../core/registration/event";
import type {
  AnswerResult,
  CitizenReaction,
  ContactForm,
  Criticism,
  Followed,
  RegisterRow,
  RowKind,
  RowStatus,
} from "../../core/registration/row";
import type { WorkText, ToldField } from "../../text/work-text";
import type { Labels } from "../labels";

/** Case number of a row key; null where the row is not at hand. */
export type NumberOf = (rowKey: string) => string | null;

type Words = (code: string, labels: Labels, numberOf: NumberOf) => string;

const date: Words = (code, { text }) => text.dates.date(code);
const moment: Words = (code, { text }) => text.dates.moment(code);
const centre: Words = (code, labels) => labels.centre(code);
const plain: Words = (code) => code;
const row: Words = (code, { text }, numberOf) => numberOf(code) ?? text.work.someText;
const list =
  <T extends string>(pick: (labels: Labels) => Readonly<Record<T, string>>): Words =>
  (code, labels) =>
    (pick(labels) as Readonly<Record<string, string>>)[code] ?? labels.text.pane.card.other;

const WORDS: Readonly<Record<ToldField, Words>> = {
  kind: list<RowKind>(({ text }) => text.labels.rowKind),
  parentKey: row,
  relatedKey: row,
  received: moment,
  contactForm: list<ContactForm>(({ text }) => text.work.contactForm),
  contactType: list<ContactType>(({ text }) => text.labels.contactType),
  round: (code, { text }) => text.labels.round[code === "2" ? 2 : 1],
  chaser: plain,
  centre,
  contributingCentres: (code, labels) => labels.text.list(code.split(";").map((id) => labels.centre(id))),
  theme: (code, labels) => labels.theme(code),
  treatment: list<Treatment>(({ text }) => text.labels.treatment),
  rejectionGround: list<RejectionGround>(({ text }) => text.labels.rejectionGround),
  decisionDate: date,
  appealDeadline: date,
  appealBody: plain,
  urgent: plain,
  responseDue: date,
  forwardedAt: date,
  reminders: plain,
  lastRemindedOn: date,
  answeredOn: date,
  answerResult: list<AnswerResult>(({ text }) => text.work.answerResult),
  citizenReaction: list<CitizenReaction>(({ text }) => text.work.citizenReaction),
  criticism: list<Criticism>(({ text }) => text.work.criticism),
  criticismFollowed: list<Followed>(({ text }) => text.work.followed),
  consent: plain,
  insecureMail: list<keyof WorkText["insecureMail"]>(({ text }) => text.work.insecureMail),
  insecureMailDismissal: list<InsecureMailDismissal>(({ text }) => text.alarms.whyNot.reasons),
  esdhNumber: plain,
  summary: (code, { text }) => (code === "•" ? text.work.someText : code),
  recommendation: plain,
  status: list<RowStatus>(({ text }) => text.labels.rowStatus),
  closedOn: date,
};

/** Whether a field means something to a reader; the register's own keys do not. */
export const isTold = (field: keyof RegisterRow): field is ToldField => field in WORDS;

/** The value of a field in words; `intet` where it is empty. */
export function wordsOf(field: ToldField, code: Code, labels: Labels, numberOf: NumberOf = () => null): string {
  const { work } = labels.text;
  if (field === "consent" && code === null) return labels.text.pane.rest.consentValues.unasked.toLowerCase();
  if (code === null || code === "") return work.nothing;
  if (typeof code === "boolean") return code ? work.yes : work.no;
  return WORDS[field](String(code), labels, numberOf);
}

/** The value of a row's field as a code, the way events write it. */
export function codeOfRow(row: Partial<RegisterRow>, field: keyof RegisterRow): Code {
  const value = row[field];
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? value.join(";") : value;
}
