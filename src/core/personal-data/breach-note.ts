// A draft of the note to the data protection officer (DPO) when the municipality itself sent data to an unsafe address.
// Databeskyttelsesforordningen art. 33: Datatilsynet must know within 72 hours of awareness, unless a risk is unlikely;
// a later notice gives its reasons; every breach is recorded (art. 33 (5)). The note holds no number and no mail text.
import type { Mail } from "../mail/mail";
import type { FindingType } from "./finding";
import type { Severity, ThreadVerdict, UnsafeMessage } from "./thread-verdict";

/** The sentences of the note, one language. Words in braces are filled in. */
export interface BreachNoteText {
  /** A moment (ISO date or date-time) as people read it. */
  readonly moment: (iso: string) => string;
  readonly title: string;
  readonly draft: string;
  readonly aware: string;
  readonly deadline: string;
  readonly overdue: string;
  readonly received: string;
  readonly messagesHeading: string;
  readonly message: string;
  readonly undated: string;
  readonly kinds: Readonly<Record<FindingType, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly unread: string;
  readonly todoHeading: string;
  readonly todo: readonly string[];
}

export interface BreachNoteInput {
  /** ISO date-time when the municipality became aware: when the advisor saw the finding. */
  readonly awareAt: string;
  /** ISO date-time of now; after the deadline the note says that reasons are owed. */
  readonly now: string;
  /** Case number of the registration; null where none stands yet. */
  readonly caseNumber: string | null;
}

export interface BreachNote {
  readonly subject: string;
  /** Plain text, paragraphs parted by blank lines. */
  readonly body: string;
  /** ISO date-time (UTC) 72 hours after awareness. */
  readonly deadline: string;
}

const HOURS = 72;
const MILLISECONDS_PER_HOUR = 3_600_000;

/** The moment 72 hours after awareness, ISO in UTC. Hours run on through weekends and holidays (Regulation 1182/71). */
export const breachDeadline = (awareAt: string): string =>
  new Date(Date.parse(awareAt) + HOURS * MILLISECONDS_PER_HOUR).toISOString();

const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Domains only: the address itself may be a person's name. */
const domainsOf = (message: UnsafeMessage) =>
  [...new Set(message.addresses.map((address) => address.slice(address.lastIndexOf("@"))))].join(", ");

function describe(message: UnsafeMessage, text: BreachNoteText): string {
  const kinds = [...new Set(message.findings.map((one) => text.kinds[one.type]))];
  return fill(text.message, {
    sent: message.sent === null ? text.undated : text.moment(message.sent),
    domains: domainsOf(message),
    recipients: String(message.addresses.length),
    severity: text.severities[message.severity],
    kinds: kinds.join(", "),
  });
}

/** The draft for the DPO; null where the municipality sent nothing unsafe. `awareAt` and `now` must be ISO date-times. */
export function breachNote(
  verdict: ThreadVerdict,
  mail: Mail,
  input: BreachNoteInput,
  text: BreachNoteText,
): BreachNote | null {
  const messages = verdict.unsafe.filter((one) => one.direction === "udgaaende");
  if (messages.length === 0) return null;
  const deadline = breachDeadline(input.awareAt);
  const values = {
    aware: text.moment(input.awareAt),
    deadline: text.moment(deadline),
    caseNumber: input.caseNumber ?? "–",
    received: mail.received === null ? text.undated : text.moment(mail.received),
  };
  const isLate = Date.parse(input.now) > Date.parse(deadline);
  const paragraphs = [
    text.draft,
    [text.aware, text.deadline, ...(isLate ? [text.overdue] : []), text.received]
      .map((one) => fill(one, values))
      .join("\n"),
    [text.messagesHeading, ...messages.map((one) => `- ${describe(one, text)}`)].join("\n"),
    ...(verdict.unread.length > 0 ? [fill(text.unread, { count: String(verdict.unread.length) })] : []),
    [text.todoHeading, ...text.todo.map((one) => `[ ] ${one}`)].join("\n"),
  ];
  return { subject: fill(text.title, values), body: paragraphs.join("\n\n"), deadline };
}
