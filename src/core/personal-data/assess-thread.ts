// The verdict on a thread: for every message, who sent what to whom over which channel. What the municipality sent to
// an unsafe address is a finding (udgaaende); what a citizen sent from one is advice (indgaaende). A citizen's mail
// carries everything it quotes, so it is weighed whole; a quoted message is judged by its own sender and recipients.
import type { Municipality } from "../codebook/settings";
import type { Address, Mail, ThreadMessage } from "../mail/mail";
import { channelOf, isOwn } from "./channel-of";
import type { Finding } from "./finding";
import { findCategories } from "./find-categories";
import type { PersonalDataKnowledge } from "./knowledge";
import { isOurMessage } from "./is-our-message";
import { PeopleOfThread } from "./people-of-thread";
import { recipientsOf } from "./recipients-of";
import { scan } from "./scan";
import { severityOf, weightOf } from "./severity";
import type { Channel, ThreadVerdict, UnsafeMessage } from "./thread-verdict";

export interface AssessContext {
  readonly municipality: Municipality;
  readonly knowledge: PersonalDataKnowledge;
  /** ISO date. */
  readonly today: string;
  /** Text of attachments that could be read, by name; the others are "ikke vurderet". */
  readonly attachmentTexts?: ReadonlyMap<string, string>;
}

/** Severity from which an unsafe channel is a matter. */
const GRAVE = 2;

/** Identifiers and categories of one text, ordered. `isPrivate`: a private person wrote it, so a person is there. */
export function findAll(
  text: string,
  context: Pick<AssessContext, "knowledge" | "today">,
  options: { readonly isPrivate?: boolean } = {},
): Finding[] {
  const identifiers = scan(text, context.knowledge, { today: context.today });
  const isAnchored = options.isPrivate === true || identifiers.some((one) => one.type === "cpr");
  const protectedAddresses = identifiers.filter((one) => one.type === "beskyttet-adresse");
  const categories = findCategories(text, context.knowledge, { isAnchored }).filter(
    (one) =>
      !protectedAddresses.some((other) => one.type === other.type && one.start < other.end && one.end > other.start),
  );
  return [...identifiers, ...categories].sort((one, other) => one.start - other.start || one.end - other.end);
}

const addressesOf = (channels: readonly Channel[]) => [
  ...new Set(channels.map((one) => one.address).filter((one) => one !== "")),
];

/** Findings in the message's own text, then those in its subject (which have no place in the text: 0–0). */
function findingsOf(subject: string | null, text: string, context: AssessContext, isPrivate = false): Finding[] {
  const head = subject === null || subject === "" ? "" : `${subject}\n\n`;
  const inText = (one: Finding) => one.start >= head.length;
  return findAll(head + text, context, { isPrivate }).map((one) => ({
    ...one,
    start: inText(one) ? one.start - head.length : 0,
    end: inText(one) ? one.end - head.length : 0,
  }));
}

function unsafe(
  index: number,
  direction: UnsafeMessage["direction"],
  findings: readonly Finding[],
  channels: readonly Channel[],
  sent: string | null,
): UnsafeMessage | null {
  const severity = severityOf(findings);
  if (severity < GRAVE || channels.length === 0) return null;
  const counting = findings.filter((one) => weightOf(one.type) > 0);
  return { message: index, direction, severity, findings: counting, addresses: addressesOf(channels), channels, sent };
}

/** What the municipality wrote: to whom, and is that safe? */
function outgoing(
  mail: Mail,
  message: ThreadMessage,
  index: number,
  recipients: readonly Address[],
  context: AssessContext,
): UnsafeMessage | null {
  const channels = recipients
    .map((one) => channelOf(one, context))
    .filter((one) => one.safety !== "secure" && one.address !== "");
  if (channels.length === 0) return null;
  const names = index === 0 ? attachmentFindings(mail, context) : [];
  const findings = [
    ...findingsOf(message.subject ?? (index === 0 ? mail.subject : null), message.text, context),
    ...names,
  ];
  return unsafe(index, "udgaaende", findings, channels, message.sent);
}

/** What a citizen sent from an unsafe address, everything quoted in it included. */
function incoming(mail: Mail, sender: Address, context: AssessContext): UnsafeMessage | null {
  const channel = channelOf(sender, context);
  if (channel.safety === "secure" || channel.address === "") return null;
  const findings = [
    ...findingsOf(mail.subject, mail.text, context, channel.reason === "webmail"),
    ...attachmentFindings(mail, context),
  ];
  return unsafe(0, "indgaaende", findings, [channel], mail.received);
}

/** What attachment names say, and the text of those that could be read; without a place in the mail's text. */
function attachmentFindings(mail: Mail, context: AssessContext): Finding[] {
  return mail.attachments.flatMap(({ name }) => {
    const words = name.replace(/\.[a-z0-9]{2,4}$/i, "").replace(/[_-]+/g, " ");
    const named = [
      ...scan(name, context.knowledge, { today: context.today }),
      ...findCategories(words, context.knowledge, { isAnchored: true }),
    ];
    const text = context.attachmentTexts?.get(name) ?? "";
    return [...named, ...findAll(text, context)].map((finding) => ({ ...finding, start: 0, end: 0 }));
  });
}

function unsafeMessages(mail: Mail, thread: readonly ThreadMessage[], context: AssessContext): UnsafeMessage[] {
  const found: UnsafeMessage[] = [];
  const people = new PeopleOfThread(mail, thread);
  const recipients = recipientsOf(mail, thread, people, (one) => isOwn(one, context));
  thread.forEach((message, index) => {
    const written = index === 0 ? mail.from : message.from;
    if (written === null) return;
    const sender = people.resolve(written);
    const isOurs = index === 0 ? isOwn(sender, context) : isOurMessage(message, sender, context);
    const one = isOurs
      ? outgoing(mail, message, index, recipients[index] ?? [], context)
      : index === 0
        ? incoming(mail, sender, context)
        : null;
    if (one !== null) found.push(one);
  });
  return found;
}

/** The verdict on a mail and the thread it quotes. Attachments that nobody read are listed, never called safe. */
export function assessThread(mail: Mail, thread: readonly ThreadMessage[], context: AssessContext): ThreadVerdict {
  const messages = unsafeMessages(mail, thread, context);
  const isOutgoing = messages.some((one) => one.direction === "udgaaende");
  const isPrivate = mail.from !== null && channelOf(mail.from, context).reason === "webmail";
  const findings = findingsOf(mail.subject, mail.text, context, isPrivate);
  const inText = findings.filter((one) => one.end > one.start);
  return {
    insecureMail: isOutgoing ? "udgaaende" : messages.length > 0 ? "indgaaende" : "ingen",
    unsafe: messages,
    findings: inText.filter((one) => !one.rule.startsWith("category-")),
    categories: findings.filter((one) => one.rule.startsWith("category-")),
    unread: mail.attachments
      .filter((one) => !one.isInline && context.attachmentTexts?.has(one.name) !== true)
      .map((one) => one.name),
  };
}
