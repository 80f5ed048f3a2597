// What is wrong with a mail, worst first: pure, from the understanding, the choice as it stands and today's date.
import type { Understanding } from "../../app/workbench";
import type { Appeal } from "../../core/classification/suggestion";
import {
  findCentre,
  type Codebook,
  type InsecureMail,
  type RejectionGround,
  type ThemeId,
} from "../../core/codebook/codebook";
import type { UnsafeMessage } from "../../core/personal-data/thread-verdict";
import type { Choice } from "../../core/registration/decision";
import { isSenderless, isTextless, longOf, type Long } from "./shape-of-mail";

/** The theme a municipality's own insecure mail is counted under (codebook § 7). */
export const SECURE_HANDLING: ThemeId = "FL12";

export type Alarm =
  | { readonly id: "urgent"; readonly quotes: readonly string[] }
  | { readonly id: "appeal"; readonly appeal: Appeal; readonly chosen: string | null; readonly near: boolean }
  | { readonly id: "outgoing"; readonly messages: readonly UnsafeMessage[]; readonly canAddPoint: boolean }
  | { readonly id: "competence"; readonly ground: RejectionGround; readonly quotes: readonly string[] }
  | { readonly id: "incoming"; readonly messages: readonly UnsafeMessage[] }
  | { readonly id: "consent" }
  | { readonly id: "no-text"; readonly hasFiles: boolean }
  | ({ readonly id: "long" } & Long)
  | { readonly id: "no-sender" }
  | { readonly id: "unread"; readonly names: readonly string[] };

export type AlarmId = Alarm["id"];
/** The alarms on personal data: dismissed with a reason that the register keeps. */
export type DataAlarmId = "outgoing" | "incoming";

export const isDataAlarm = (id: AlarmId): id is DataAlarmId => id === "outgoing" || id === "incoming";

const ALARM_OF: Readonly<Record<UnsafeMessage["direction"], DataAlarmId>> = {
  udgaaende: "outgoing",
  indgaaende: "incoming",
};

/** What the register counts the mail as when some of its alarms are dismissed. */
export function insecureMailOf({ choice, verdict }: Understanding, dismissed: readonly string[]): InsecureMail {
  if (!dismissed.some((id) => id === "outgoing" || id === "incoming")) return choice.insecureMail;
  const standing = verdict.unsafe.map((one) => one.direction).filter((one) => !dismissed.includes(ALARM_OF[one]));
  return standing.includes("udgaaende") ? "udgaaende" : (standing[0] ?? "ingen");
}

/** A deadline within this many days is shown first. */
export const NEAR_DAYS = 14;
const DAY = 86_400_000;

/** What holds for a mail that is no case too: a breach, and why the suggestion may be wrong. */
const WITHOUT_CASE: ReadonlySet<AlarmId> = new Set(["outgoing", "no-text", "long"]);

/** Alarms worst first; `today` is an ISO date. What is no case has the breach and the mail's shape only. */
export function alarmsOf(understanding: Understanding, choice: Choice, codebook: Codebook, today: string): Alarm[] {
  const { suggestion, verdict } = understanding;
  const unsafe = (direction: UnsafeMessage["direction"]) =>
    verdict.unsafe.filter((message) => message.direction === direction);
  const appeal = choice.contactType === "klagesag" ? appealAlarm(understanding, choice, today) : [];
  const isNear = appeal.some((alarm) => alarm.near);
  const outgoing = unsafe("udgaaende");
  const incoming = unsafe("indgaaende");
  const { mail } = understanding;
  const long = longOf(mail);
  const all: (Alarm | false)[] = [
    choice.urgent && { id: "urgent", quotes: quotes(suggestion.urgent.reasons) },
    isTextless(mail) && { id: "no-text", hasFiles: mail.attachments.some((file) => !file.isInline) },
    long !== null && { id: "long", ...long },
    ...(isNear ? appeal : []),
    outgoing.length > 0 && { id: "outgoing", messages: outgoing, canAddPoint: canAddSecureHandling(choice) },
    choice.rejectionGround !== null && {
      id: "competence",
      ground: choice.rejectionGround,
      quotes: quotes(suggestion.rejectionGround.reasons),
    },
    ...(isNear ? [] : appeal),
    incoming.length > 0 && { id: "incoming", messages: incoming },
    isSenderless(mail) && { id: "no-sender" },
    needsConsent(choice, codebook) && { id: "consent" },
    verdict.unread.length > 0 && { id: "unread", names: verdict.unread },
  ];
  const alarms = all.filter((alarm) => alarm !== false);
  return choice.contactType === "ikke-sag" ? alarms.filter(({ id }) => WITHOUT_CASE.has(id)) : alarms;
}

function appealAlarm({ suggestion }: Understanding, choice: Choice, today: string) {
  const { appeal } = suggestion;
  if (appeal === null) return [];
  // The earliest date ranks the alarm, so that it stays in its place when the advisor picks the later one.
  const dates = [choice.appealDeadline, appeal.deadlineDigital, appeal.deadlineLetter].filter((date) => date !== null);
  const [first] = dates.sort();
  const near = first !== undefined && (Date.parse(first) - Date.parse(today)) / DAY <= NEAR_DAYS;
  return [{ id: "appeal" as const, appeal, chosen: choice.appealDeadline, near }];
}

const canAddSecureHandling = (choice: Choice) =>
  choice.contactType === "klagesag" &&
  choice.centre !== null &&
  !choice.points.some((point) => point.theme === SECURE_HANDLING);

/** Only what will be forwarded needs the citizen's word. */
const needsConsent = (choice: Choice, codebook: Codebook) =>
  choice.contactType === "klagesag" && isPassedOn(choice) && choice.consent !== true && isForwardable(choice, codebook);

/** Whether it is usually a centre's turn: complaints that are not rejected, and enquiries that are passed on. */
export const isPassedOn = ({ contactType, treatment }: Choice): boolean =>
  treatment === "videreformidlet" || (contactType === "klagesag" && treatment !== "afvist");

/** Whether anything of this choice can be forwarded to a centre. */
export const isForwardable = (choice: Choice, codebook: Codebook): boolean =>
  choice.contactType !== "ikke-sag" &&
  [choice.centre, ...choice.points.map((point) => point.centre)].some(
    (centre) => centre !== null && findCentre(codebook, centre)?.forwardable === true,
  );

const quotes = (reasons: readonly { readonly quote: string }[]) => [
  ...new Set(reasons.map((reason) => reason.quote.trim()).filter((quote) => quote !== "")),
];
