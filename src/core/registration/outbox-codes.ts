// What waits in the outbox, as keys and codes. It is kept outside the register for as long as there is no network, so no
// word of anybody's can be in it: every value is a number, a date, a key, or one of a closed list. What fits none of these
// is left out and asked for again.
import {
  COMPLAINT_TREATMENTS,
  CONTACT_TYPES,
  ENQUIRY_TREATMENTS,
  findCentre,
  findTheme,
  INSECURE_MAIL,
  INSECURE_MAIL_DISMISSALS,
  REJECTION_GROUNDS,
  type Codebook,
} from "../codebook/codebook";
import {
  ANSWER_RESULTS,
  CITIZEN_REACTIONS,
  CONTACT_FORMS,
  CRITICISM,
  FOLLOWED,
  NOTHING_FOLLOWED,
  ROW_KINDS,
  ROW_STATUSES,
  type RegisterRow,
} from "./row";

/** The closed lists of a deployment. */
export interface OutboxLists {
  readonly codebook: Codebook;
  readonly municipalities: readonly string[];
  /** Bodies of the table of laws; another body is a word. */
  readonly appealBodies: readonly string[];
}

/** Fields that hold words or people. They have no place in a coded row, by type. */
export type WordField = "summary" | "recommendation" | "lastChange" | "registeredBy";
export type CodedRow = Omit<RegisterRow, WordField>;

type Fits = (value: unknown, lists: OutboxLists) => boolean;

const matches =
  (pattern: RegExp): Fits =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const isOneOf =
  (values: readonly unknown[]): Fits =>
  (value) =>
    values.includes(value);
const orNull =
  (fits: Fits): Fits =>
  (value, lists) =>
    value === null || fits(value, lists);

const isKey = matches(/^[0-9a-f]{40}-\d\d(~\d{1,9})?$/);
export const isMailKey = matches(/^[0-9a-f]{40}$/);
const isDate = matches(/^\d{4}-\d\d-\d\d$/);
export const isDateTime = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/);
const isCount: Fits = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000;
const isFlag: Fits = (value) => typeof value === "boolean";
const isCentre: Fits = (value, { codebook }) => typeof value === "string" && findCentre(codebook, value) !== undefined;
const isTheme: Fits = (value, { codebook }) => typeof value === "string" && findTheme(codebook, value) !== undefined;

/** Versions and names of fields: `2017-05-02/1+2026-11/1+2026-11 rettet:centre+points`. */
const MADE_WITH =
  /^(?:(?:kodebog|codebook) )?\d{4}(?:-\d\d){0,2}(?:\/\d{1,3})?(?:[+ ](?:model )?\d{1,4}(?:-\d\d){0,2}(?:\/\d{1,3})?){0,4}(?: rettet:(?:(?:contactType|round|chaser|centre|contributingCentres|points|rejectionGround|decisionDate|urgent|treatment)\+?)+)?$/;
/** A file number: year and running number, `21/1234`. What is written otherwise may be anything. */
const ESDH_NUMBER = /^\d{2}(?:\d{2})?[/-]\d{1,5}$/;

/** What may stand in each field of a coded row. A field that lacks here does not compile. */
const FITS: { readonly [K in keyof CodedRow]-?: Fits } = {
  key: isKey,
  mailKey: isMailKey,
  conversationKey: orNull(isMailKey),
  citizenKey: orNull(matches(/^[a-z2-7]{16}$/)),
  municipality: (value, { municipalities }) => typeof value === "string" && municipalities.includes(value),
  kind: isOneOf(ROW_KINDS),
  ordinal: isCount,
  planned: isCount,
  parentKey: orNull(isKey),
  relatedKey: orNull(isKey),
  received: isDateTime,
  contactForm: isOneOf(CONTACT_FORMS),
  contactType: isOneOf(CONTACT_TYPES),
  round: isOneOf([1, 2, null]),
  chaser: isFlag,
  centre: isCentre,
  contributingCentres: (value, lists) => Array.isArray(value) && value.every((one) => isCentre(one, lists)),
  theme: orNull(isTheme),
  treatment: isOneOf([...COMPLAINT_TREATMENTS, ...ENQUIRY_TREATMENTS, null]),
  rejectionGround: isOneOf([...REJECTION_GROUNDS, null]),
  decisionDate: orNull(isDate),
  appealDeadline: orNull(isDate),
  appealBody: (value, { appealBodies }) =>
    value === null || (typeof value === "string" && appealBodies.includes(value)),
  urgent: isFlag,
  responseDue: orNull(isDate),
  forwardedAt: orNull(isDateTime),
  reminders: isCount,
  lastRemindedOn: orNull(isDate),
  answeredOn: orNull(isDate),
  answerResult: isOneOf([...ANSWER_RESULTS, null]),
  citizenReaction: isOneOf([...CITIZEN_REACTIONS, null]),
  criticism: isOneOf([...CRITICISM, null]),
  criticismFollowed: isOneOf([...FOLLOWED, null]),
  closedOn: orNull(isDate),
  esdhNumber: orNull(matches(ESDH_NUMBER)),
  consent: isOneOf([true, false, null]),
  insecureMail: isOneOf(INSECURE_MAIL),
  insecureMailDismissal: isOneOf([...INSECURE_MAIL_DISMISSALS, null]),
  status: isOneOf(ROW_STATUSES),
  registeredAt: isDateTime,
  madeWith: matches(MADE_WITH),
};
const CODED_FIELDS = Object.keys(FITS) as (keyof CodedRow)[];

/** What stands for a word that was left out, where a field may not be empty. */
const WITHOUT_WORD: Partial<CodedRow> = { appealBody: null, esdhNumber: null };

export interface Coded<T> {
  readonly codes: T;
  /** Something was said in words and left out. */
  readonly lacksWords: boolean;
}

const isCoded = (field: string): field is keyof CodedRow => field in FITS;

/** Some fields of a row as codes; fields that hold words are left out. */
export function codeFields(fields: Partial<RegisterRow>, lists: OutboxLists): Coded<Partial<CodedRow>> {
  const entries = Object.entries(fields);
  const fitting = entries.filter(([field, value]) => isCoded(field) && FITS[field](value, lists));
  const isWord = ([field, value]: (typeof entries)[number]) =>
    value !== null && field !== "lastChange" && field !== "registeredBy";
  return {
    codes: Object.fromEntries(fitting),
    lacksWords: entries.some((one) => !fitting.includes(one) && isWord(one)),
  };
}

/** A row as codes; null where it holds something else than a row of ours does. */
export function codeRow(row: RegisterRow, lists: OutboxLists): Coded<CodedRow> | null {
  const own = Object.fromEntries(
    Object.entries(row).filter(([field]) => isCoded(field) || field === "summary" || field === "recommendation"),
  );
  const { codes, lacksWords } = codeFields(own, lists);
  const whole = { ...WITHOUT_WORD, madeWith: lists.codebook.version, ...codes };
  return isCodedRow(whole, lists) ? { codes: whole, lacksWords } : null;
}

/** Whether a value is a coded row and nothing besides. */
export function isCodedRow(value: unknown, lists: OutboxLists): value is CodedRow {
  if (typeof value !== "object" || value === null) return false;
  const row = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(row).every(isCoded) && CODED_FIELDS.every((field) => field in row && FITS[field](row[field], lists))
  );
}

/** Whether a value is some coded fields and nothing besides. */
export const areCodedFields = (value: unknown, lists: OutboxLists): value is Partial<CodedRow> =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([field, one]) => isCoded(field) && FITS[field](one, lists));

/** The row of codes again, by the advisor who decided it; words are missing. */
export const decodeRow = (codes: CodedRow, by: string): RegisterRow => ({
  ...NOTHING_FOLLOWED,
  ...codes,
  registeredBy: by,
});
