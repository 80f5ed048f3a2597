// Register rows as the fields of a SharePoint item and back. Date-only values are written at noon UTC and read as the
// date in Denmark: SharePoint keeps them as instants in the site's time zone, where midnight would be the day before.
import { REJECTION_GROUNDS, CONTACT_TYPES, INSECURE_MAIL, INSECURE_MAIL_DISMISSALS } from "../codebook/codebook";
import type { Round, Treatment } from "../codebook/codebook";
import { danishDate } from "../deadlines/danish-date";
import { err, ok, type Result } from "../result";
import type { CitizenKey } from "./citizen-key";
import type { MailKey } from "./decision";
import { decodePlan, encodePlan } from "./plan-codes";
import { LIST_VERSION } from "./schema";
import {
  ANSWER_RESULTS,
  CITIZEN_REACTIONS,
  CONTACT_FORMS,
  CRITICISM,
  FOLLOWED,
  ROW_KINDS,
  ROW_STATUSES,
  type RegisterRow,
  type RowKey,
  type StoredRow,
} from "./row";

/** Values of one item by internal column name. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** The column each property of a row stands in. */
export const COLUMN_OF: Readonly<Record<keyof RegisterRow, string>> = {
  key: "Noegle",
  mailKey: "MailNoegle",
  conversationKey: "SamtaleNoegle",
  citizenKey: "BorgerNoegle",
  municipality: "Kommune",
  kind: "Sagsart",
  ordinal: "Loebenr",
  planned: "Planlagt",
  parentKey: "ForaelderNoegle",
  relatedKey: "RelateretNoegle",
  received: "Modtaget",
  contactForm: "Kontaktform",
  contactType: "Henvendelsestype",
  round: "Omgang",
  chaser: "Rykker",
  centre: "Center",
  contributingCentres: "MedvirkendeCentre",
  theme: "Klagetema",
  treatment: "Behandling",
  rejectionGround: "Afvisningsgrund",
  decisionDate: "Afgoerelsesdato",
  appealDeadline: "Klagefrist",
  appealBody: "Klageinstans",
  urgent: "Haster",
  responseDue: "Svarfrist",
  forwardedAt: "Videresendt",
  reminders: "AntalRykkere",
  lastRemindedOn: "SenestRykket",
  answeredOn: "Svardato",
  answerResult: "Svarresultat",
  citizenReaction: "BorgerensReaktion",
  criticism: "Kritik",
  criticismFollowed: "KritikFulgt",
  consent: "Samtykke",
  insecureMail: "UsikkerMail",
  insecureMailDismissal: "UsikkerMailAfvist",
  esdhNumber: "EsdhNr",
  summary: "Resume",
  recommendation: "Anbefaling",
  status: "Status",
  closedOn: "Lukket",
  lastChange: "SenesteHaendelse",
  registeredBy: "RegistreretAf",
  registeredAt: "RegistreretTid",
  madeWith: "LavetMed",
};

export const PLAN_COLUMN = "Plan";
/** The version of the list a row was written to. */
export const VERSION_COLUMN = "ListeVersion";
/** Every column `fromFields` reads. */
export const READ_COLUMNS: readonly string[] = [...Object.values(COLUMN_OF), PLAN_COLUMN];

const DATES: readonly (keyof RegisterRow)[] = [
  "decisionDate",
  "appealDeadline",
  "responseDue",
  "lastRemindedOn",
  "answeredOn",
  "closedOn",
];
const DATE_ONLY_TIME = "T12:00:00Z";
const SEPARATOR = ";";

function toField(property: keyof RegisterRow, value: RegisterRow[keyof RegisterRow]): string | number | boolean | null {
  if (property === "reminders" && value === 0) return null;
  if (property === "consent") return value === null ? null : value === true ? "ja" : "nej";
  if (typeof value === "object" && value !== null) return value.length === 0 ? null : value.join(SEPARATOR);
  return DATES.includes(property) && typeof value === "string" ? `${value}${DATE_ONLY_TIME}` : value;
}

/** The fields that change some properties of a row. */
export const changedFields = (changes: Partial<RegisterRow>): Fields =>
  Object.fromEntries(
    (Object.keys(changes) as (keyof RegisterRow)[]).map((property) => [
      COLUMN_OF[property],
      toField(property, changes[property] ?? null),
    ]),
  );

/** A row without what the register adds to it (item id, eTag, plan). */
export const bareRow = (row: RegisterRow): RegisterRow =>
  Object.fromEntries(
    (Object.keys(COLUMN_OF) as (keyof RegisterRow)[]).map((property) => [property, row[property]]),
  ) as unknown as RegisterRow;

const titleOf = ({ contactType, theme, centre }: Pick<RegisterRow, "contactType" | "theme" | "centre">): string =>
  [contactType, theme, centre].filter((code) => code !== null).join(" · ");

/** The fields that change on a row; the title follows what it is made of. */
export function rowChangeFields(row: RegisterRow, changes: Partial<RegisterRow>): Fields {
  const title = titleOf({ ...row, ...changes });
  return { ...(title === titleOf(row) ? {} : { Title: title }), ...changedFields(changes) };
}

/** The fields of a new item: empty ones are left out. `rest` is the remaining plan of a hovedsag. The title is codes too. */
export function toFields(row: RegisterRow, rest: readonly RegisterRow[]): Fields {
  const fields = {
    Title: titleOf(row),
    ...changedFields(row),
    [PLAN_COLUMN]: encodePlan(rest),
    [VERSION_COLUMN]: LIST_VERSION,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** A row just written, as the register holds it; its times are ours, since those of Graph's answer are off by the site's zone. */
export const storedRow = (
  row: RegisterRow,
  rest: readonly RegisterRow[],
  item: { readonly itemId: number; readonly eTag: string },
): StoredRow => ({ ...row, ...item, plan: row.ordinal === 0 ? decodePlan(row, encodePlan(rest)) : [] });

/** Reads columns of one item, noting those that hold what no row of ours can. */
class FieldReader {
  readonly wrong: string[] = [];
  constructor(private readonly fields: Readonly<Record<string, unknown>>) {}

  private read<T>(property: keyof RegisterRow, fits: (value: unknown) => value is T, otherwise: T): T {
    const value = this.fields[COLUMN_OF[property]];
    if (fits(value)) return value;
    this.wrong.push(COLUMN_OF[property]);
    return otherwise;
  }
  text = (property: keyof RegisterRow): string =>
    this.read(property, (value): value is string => typeof value === "string", "");
  number = (property: keyof RegisterRow): number =>
    this.read(property, (value): value is number => typeof value === "number", 0);
  textOrNull = (property: keyof RegisterRow): string | null => (this.isEmpty(property) ? null : this.text(property));
  dateOrNull = (property: keyof RegisterRow): string | null => {
    const value = this.textOrNull(property);
    if (value === null || !Number.isNaN(Date.parse(value))) return value === null ? null : danishDate(value);
    this.wrong.push(COLUMN_OF[property]);
    return null;
  };
  flag = (property: keyof RegisterRow): boolean => this.fields[COLUMN_OF[property]] === true;
  oneOf = <T extends string>(property: keyof RegisterRow, values: readonly T[]): T =>
    this.read(property, (value): value is T => (values as readonly unknown[]).includes(value), values[0] as T);
  oneOfOrNull = <T extends string>(property: keyof RegisterRow, values: readonly T[]): T | null =>
    this.isEmpty(property) ? null : this.oneOf(property, values);
  isEmpty = (property: keyof RegisterRow): boolean => {
    const value = this.fields[COLUMN_OF[property]];
    return value === undefined || value === null || value === "";
  };
}

function readRow(read: FieldReader): RegisterRow {
  return {
    key: read.text("key") as RowKey,
    mailKey: read.text("mailKey") as MailKey,
    conversationKey: read.textOrNull("conversationKey"),
    citizenKey: read.textOrNull("citizenKey") as CitizenKey | null,
    municipality: read.text("municipality"),
    kind: read.oneOf("kind", ROW_KINDS),
    ordinal: read.number("ordinal"),
    planned: read.number("planned"),
    parentKey: read.textOrNull("parentKey") as RowKey | null,
    relatedKey: read.textOrNull("relatedKey") as RowKey | null,
    received: read.text("received"),
    contactForm: read.oneOf("contactForm", CONTACT_FORMS),
    contactType: read.oneOf("contactType", CONTACT_TYPES),
    round: read.isEmpty("round") ? null : (read.number("round") as Round),
    chaser: read.flag("chaser"),
    centre: read.text("centre"),
    contributingCentres: read.textOrNull("contributingCentres")?.split(SEPARATOR) ?? [],
    theme: read.textOrNull("theme"),
    treatment: read.textOrNull("treatment") as Treatment | null,
    rejectionGround: read.oneOfOrNull("rejectionGround", REJECTION_GROUNDS),
    decisionDate: read.dateOrNull("decisionDate"),
    appealDeadline: read.dateOrNull("appealDeadline"),
    appealBody: read.textOrNull("appealBody"),
    urgent: read.flag("urgent"),
    responseDue: read.dateOrNull("responseDue"),
    forwardedAt: read.textOrNull("forwardedAt"),
    reminders: read.isEmpty("reminders") ? 0 : read.number("reminders"),
    lastRemindedOn: read.dateOrNull("lastRemindedOn"),
    answeredOn: read.dateOrNull("answeredOn"),
    answerResult: read.oneOfOrNull("answerResult", ANSWER_RESULTS),
    citizenReaction: read.oneOfOrNull("citizenReaction", CITIZEN_REACTIONS),
    criticism: read.oneOfOrNull("criticism", CRITICISM),
    criticismFollowed: read.oneOfOrNull("criticismFollowed", FOLLOWED),
    esdhNumber: read.textOrNull("esdhNumber"),
    summary: read.textOrNull("summary"),
    recommendation: read.textOrNull("recommendation"),
    closedOn: read.dateOrNull("closedOn"),
    lastChange: read.textOrNull("lastChange"),
    consent: read.isEmpty("consent") ? null : read.oneOf("consent", ["ja", "nej"]) === "ja",
    insecureMail: read.oneOf("insecureMail", INSECURE_MAIL),
    insecureMailDismissal: read.oneOfOrNull("insecureMailDismissal", INSECURE_MAIL_DISMISSALS),
    status: read.oneOf("status", ROW_STATUSES),
    registeredBy: read.text("registeredBy"),
    registeredAt: read.text("registeredAt"),
    madeWith: read.text("madeWith"),
  };
}

/** The row an item holds, or the names of the columns that hold something else. */
export function fromFields(
  fields: Readonly<Record<string, unknown>>,
  item: { readonly itemId: number; readonly eTag: string },
): Result<StoredRow, readonly string[]> {
  const reader = new FieldReader(fields);
  const row = readRow(reader);
  if (reader.wrong.length > 0) return err(reader.wrong);
  const codes = fields[PLAN_COLUMN];
  const plan = row.ordinal === 0 ? decodePlan(row, typeof codes === "string" ? codes : null) : [];
  return ok({ ...row, ...item, plan });
}
