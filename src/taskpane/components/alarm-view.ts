// The sentences of an alarm: fact, evidence, the way out. Numbers come masked from the scanner and stay so.
import type { Understanding } from "../../app/workbench";
import { isIdentifier } from "../../core/personal-data/finding";
import type { UnsafeMessage } from "../../core/personal-data/thread-verdict";
import { daysBetween } from "../../text/dates";
import type { Labels } from "../labels";
import { type Alarm, NEAR_DAYS, SECURE_HANDLING } from "../state/alarms";
import type { ChoiceEdit } from "../state/edit-choice";
import { unbroken } from "./unbroken";

export interface AlarmAction {
  readonly label: string;
  readonly edit: ChoiceEdit;
}

export interface AlarmView {
  readonly tone: "danger" | "warning" | "info";
  readonly fact: string;
  readonly evidence: readonly string[];
  readonly next?: string;
  readonly actions: readonly AlarmAction[];
  /** The way out is a date field in the folded rest. */
  readonly opensRest?: string;
}

type AlarmOf<T extends Alarm["id"]> = Extract<Alarm, { id: T }>;

/** What to say about an alarm. */
export function alarmView(alarm: Alarm, understanding: Understanding, labels: Labels): AlarmView {
  const { alarms, labels: words, list } = labels.text;
  switch (alarm.id) {
    case "urgent": {
      const evidence =
        alarm.quotes.length > 0 ? alarm.quotes.slice(0, 2).map(labels.text.quote) : [alarms.urgent.quiet];
      const actions = [{ label: alarms.urgent.action, edit: { edit: "urgent", value: false } as const }];
      return { tone: "danger", fact: alarms.urgent.fact, evidence, actions };
    }
    case "appeal":
      return appealView(alarm, labels);
    case "outgoing":
      return outgoingView(alarm, understanding, labels);
    case "incoming":
      return {
        tone: "info",
        fact: alarms.incoming.fact(whenOf(alarm.messages, labels)),
        evidence: [
          ...alarm.messages.map((message) => {
            const { who, addresses, what } = describe(message, understanding, labels);
            return alarms.incoming.evidence(who, addresses, what);
          }),
          ...unconfirmedLines(alarm.messages, labels),
        ],
        next: alarms.incoming.next,
        actions: [],
      };
    case "competence":
      return {
        tone: "warning",
        fact: alarms.competence.fact(words.rejectionGround[alarm.ground]),
        evidence: [...alarm.quotes.slice(0, 2).map(labels.text.quote), alarms.competence.basis[alarm.ground]],
        actions: [{ label: alarms.competence.action, edit: { edit: "rejectionGround", value: null } }],
      };
    case "consent":
      return {
        tone: "info",
        fact: alarms.consent.fact,
        evidence: [alarms.consent.evidence],
        actions: [{ label: alarms.consent.action, edit: { edit: "consent", value: true } }],
      };
    case "no-text":
      return {
        tone: "warning",
        fact: alarms.noText.fact,
        evidence: [alarms.noText.evidence],
        next: alarm.hasFiles ? alarms.noText.readFiles : alarms.noText.askCitizen,
        actions: [],
      };
    case "long":
      return {
        tone: "warning",
        fact: alarm.read < alarm.of ? alarms.long.cut : alarms.long.fact,
        evidence: [alarm.read < alarm.of ? alarms.long.cutEvidence(alarm.read, alarm.of) : alarms.long.evidence],
        next: alarms.long.next,
        actions: [],
      };
    case "no-sender":
      return {
        tone: "warning",
        fact: alarms.noSender.fact,
        evidence: [alarms.noSender.evidence],
        next: alarms.noSender.next,
        actions: [],
      };
    case "unread":
      return {
        tone: "info",
        fact: alarms.unread.fact(alarm.names.length),
        evidence: [alarms.unread.evidence(list(alarm.names))],
        actions: [],
      };
  }
}

function appealView({ appeal, chosen }: AlarmOf<"appeal">, { text, today }: Labels): AlarmView {
  const words = text.alarms.appeal;
  const { deadlineDigital, deadlineLetter, body, basis } = appeal;
  if (deadlineDigital === null && deadlineLetter === null && chosen === null) {
    const evidence = [words.noDateEvidence(body, basis)];
    return { tone: "warning", fact: words.noDate, evidence, actions: [], opensRest: words.writeDate };
  }
  const say = (iso: string) => text.dates.dateAndDistance(iso, today);
  const candidates = [
    { label: words.useDigital, date: deadlineDigital, line: words.digital },
    { label: words.useLetter, date: deadlineLetter, line: words.letter },
  ].flatMap(({ date, ...rest }) => (date === null ? [] : [{ ...rest, date }]));
  const stands = chosen ?? candidates[0]?.date ?? "";
  const others = candidates.filter(({ date }) => date !== stands);
  const isOver = daysBetween(today, stands) < 0;
  return {
    tone: isOver || daysBetween(today, stands) <= NEAR_DAYS ? "danger" : "warning",
    fact: isOver ? words.expired(say(stands)) : words.fact(say(stands)),
    evidence: [...others.map(({ line, date }) => line(say(date))), words.evidence(body, basis)],
    actions: others.map(({ label, date }) => ({ label, edit: { edit: "appealDeadline", value: date } })),
  };
}

function outgoingView(alarm: AlarmOf<"outgoing">, understanding: Understanding, labels: Labels): AlarmView {
  const { alarms } = labels.text;
  return {
    tone: "danger",
    fact: alarms.outgoing.fact(whenOf(alarm.messages, labels)),
    evidence: [
      ...alarm.messages.map((message) => {
        const { who, addresses, what } = describe(message, understanding, labels);
        const when = message.sent === null ? null : labels.text.dates.date(message.sent);
        const place = alarms.outgoing.place(message.message + 1, understanding.thread.length, when);
        return `${alarms.outgoing.evidence(who, addresses, what)} (${place})`;
      }),
      ...unconfirmedLines(alarm.messages, labels),
    ],
    next: alarms.outgoing.next,
    actions: alarm.canAddPoint
      ? [
          {
            label: alarms.outgoing.action(labels.theme(SECURE_HANDLING).toLowerCase()),
            edit: { edit: "add-point", theme: SECURE_HANDLING },
          },
        ]
      : [],
  };
}

/** Why addresses count as unsafe that nobody would take for a private mailbox; each said once. */
function unconfirmedLines(messages: readonly UnsafeMessage[], { text: { alarms } }: Labels): string[] {
  const lines = messages
    .flatMap((message) => message.channels ?? [])
    .flatMap(({ reason, address }) => {
      if (reason === "unknown-domain") return [alarms.unconfirmed.domain(address)];
      return reason === "distribution-list" ? [alarms.unconfirmed.list(address)] : [];
    });
  return [...new Set(lines)];
}

/** The day of the earliest unsafe message; null where none states it. */
function whenOf(messages: readonly UnsafeMessage[], { text }: Labels): string | null {
  const [first] = messages.flatMap((message) => message.sent ?? []).sort();
  return first === undefined ? null : text.dates.date(first);
}

function describe(message: UnsafeMessage, { mail, thread }: Understanding, { text }: Labels) {
  const sender = message.message === 0 ? mail.from : (thread[message.message]?.from ?? null);
  const who = sender?.name || sender?.address || text.alarms.unknownSender;
  const identifiers = new Set<string>();
  for (const { type, masked } of message.findings) {
    identifiers.add(
      isIdentifier(type) ? `${text.labels.finding[type]} ${unbroken(masked)}` : text.labels.finding[type],
    );
  }
  return { who, addresses: text.list(message.addresses), what: text.list([...identifiers]) };
}
