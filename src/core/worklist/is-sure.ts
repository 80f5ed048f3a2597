// Which mails of the worklist may be confirmed together: those an advisor would say yes to without changing a field.
// One field that is less than sure, or one thing to look at (a deadline, an unsafe channel, a limit of competence, an
// attachment nobody read), and the mail is opened by itself.
import type { Suggested, Suggestion } from "../classification/suggestion";
import type { ThreadVerdict } from "../personal-data/thread-verdict";

/** The part of what is known about a mail that decides whether it is sure. */
export interface SureInput {
  readonly suggestion: Suggestion;
  readonly verdict: ThreadVerdict;
}

type Field = Exclude<keyof Suggestion, "referTo" | "appeal" | "language" | "madeWith">;

const isSureField = (field: Pick<Suggested<unknown>, "confidence">): boolean => field.confidence === "sikker";

/** Fields that mean something for every case. */
const CASE_FIELDS: readonly Field[] = ["contactType", "centre", "contributingCentres", "urgent", "treatment"];
/** Fields that mean something for a complaint only. */
const COMPLAINT_FIELDS: readonly Field[] = ["round", "chaser", "themes", "rejectionGround", "decisionDate"];

function sureFields({ contactType }: Suggestion): readonly Field[] {
  if (contactType.value === "ikke-sag") return ["contactType"];
  return contactType.value === "klagesag" ? [...CASE_FIELDS, ...COMPLAINT_FIELDS] : CASE_FIELDS;
}

/** Whether something about a mail must be looked at, however sure its fields are. */
function hasAlarm({ suggestion, verdict }: SureInput): boolean {
  const isOutgoing = verdict.unsafe.some(({ direction }) => direction === "udgaaende");
  if (suggestion.contactType.value === "ikke-sag") return isOutgoing;
  const { urgent, appeal, rejectionGround } = suggestion;
  const isLimited = urgent.value || appeal !== null || rejectionGround.value !== null;
  return isLimited || verdict.unsafe.length > 0 || verdict.unread.length > 0;
}

/** Whether every field is sure and nothing is wrong with the mail. */
export const isSure = (input: SureInput): boolean =>
  sureFields(input.suggestion).every((field) => isSureField(input.suggestion[field])) && !hasAlarm(input);
