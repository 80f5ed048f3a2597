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

/** The theme a municipality's own insecure mail is counted under (codebook § 7). */
export const SECURE_HANDLING: ThemeId = "FL12";

export type Alarm =
  | { readonly id: "urgent"; readonly quotes: readonly string[] }
  | { readonly id: "appeal"; readonly appeal: Appeal; readonly chosen: string | null; readonly near: boolean }
  | { readonly id: "outgoing"; readonly messages: readonly UnsafeMessage[]; readonly canAddPoint: boolean }
  | { readonly id: "competence"; readonly ground: RejectionGround; readonly quotes: readonly string[] }
  | { readonly id: "incoming"; readonly messages: readonly UnsafeMessage[] }
  | { readonly id: "consent" }
  | { readonly id: "unread"; readonly names: readonly string[] };

export type AlarmId = Alarm["id"];

/** A deadline within this many days is shown first. */
export const NEAR_DAYS = 14;
const DAY = 86_400_000;
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

/** Alarms worst first; `today` is an ISO date. Empty for what is no case. */
export function alarmsOf(understanding: Understanding, choice: Choice, codebook: Codebook, today: string): Alarm[] {
  const { suggestion, verdict } = understanding;
  const unsafe = (direction: UnsafeMessage["direction"]) =>
    verdict.unsafe.filter((message) => message.direction === direction);
  const appeal = choice.contactType === "klagesag" ? appealAlarm(understanding, choice, today) : [];
  const isNear = appeal.some((alarm) => alarm.near);
  const outgoing = unsafe("udgaaende");
  const incoming = unsafe("indgaaende");
  const all: (Alarm | false)[] = [
    choice.urgent && { id: "urgent", quotes: quotes(suggestion.urgent.reasons) },
    ...(isNear ? appeal : []),
    outgoing.length > 0 && { id: "outgoing", messages: outgoing, canAddPoint: canAddSecureHandling(choice) },
    choice.rejectionGround !== null && {
      id: "competence",
      ground: choice.rejectionGround,
      quotes: quotes(suggestion.rejectionGround.reasons),
    },
    ...(isNear ? [] : appeal),
    incoming.length > 0 && { id: "incoming", messages: incoming },
    needsConsent(choice, codebook) && { id: "consent" },
    verdict.unread.length > 0 && { id: "unread", names: verdict.unread },
  ];
  return choice.contactType === "ikke-sag"
    ? all.filter((alarm): alarm is Alarm => alarm !== false && alarm.id === "outgoing")
    : all.filter((alarm) => alarm !== false);
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

/** Only what can be forwarded needs the citizen's word. */
const needsConsent = (choice: Choice, codebook: Codebook) =>
  choice.contactType === "klagesag" && choice.consent !== true && isForwardable(choice, codebook);

/** Whether anything of this choice can be forwarded to a centre. */
export const isForwardable = (choice: Choice, codebook: Codebook): boolean =>
  choice.contactType !== "ikke-sag" &&
  [choice.centre, ...choice.points.map((point) => point.centre)].some(
    (centre) => centre !== null && findCentre(codebook, centre)?.forwardable === true,
  );

const quotes = (reasons: readonly { readonly quote: string }[]) => [
  ...new Set(reasons.map((reason) => reason.quote.trim()).filter((quote) => quote !== "")),
];
