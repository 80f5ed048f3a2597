// One row of the register (an item of the SharePoint list "Sager").
import type {
  CentreId,
  ContactType,
  InsecureMail,
  InsecureMailDismissal,
  RejectionGround,
  Round,
  ThemeId,
  Treatment,
} from "../codebook/codebook";
import { danishDate } from "../deadlines/danish-date";
import type { CitizenKey } from "./citizen-key";
import type { MailKey } from "./decision";

/** hovedsag: what the citizen primarily complains of · følgesag: a further problem in the same course of events ·
 * enkeltsag: a separate course of events at another centre, told in the same mail. */
export const ROW_KINDS = ["hovedsag", "foelgesag", "enkeltsag"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const ROW_STATUSES = ["aaben", "videresendt", "besvaret", "lukket", "fortrudt"] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** How the citizen came to the advisor (henvendelsesform). */
export const CONTACT_FORMS = ["mail", "telefon", "moede", "brev", "digital-post"] as const;
export type ContactForm = (typeof CONTACT_FORMS)[number];

/** What the centre's answer came to (codebook section 5). */
export const ANSWER_RESULTS = [
  "medhold",
  "delvist",
  "beklaget-uden-stillingtagen",
  "ikke-medhold",
  "sendt-til-klageinstans",
  "aendret-ved-genvurdering",
  "intet-svar",
] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

export const CITIZEN_REACTIONS = ["tilfreds", "fastholder", "ingen"] as const;
export type CitizenReaction = (typeof CITIZEN_REACTIONS)[number];

/** kritikskala: ascending, as the report uses it. */
export const CRITICISM = [
  "ingen-kritik",
  "henstilling",
  "uheldigt",
  "beklageligt",
  "meget-beklageligt",
  "kritisabelt",
  "meget-kritisabelt",
  "staerkt-kritisabelt",
] as const;
export type Criticism = (typeof CRITICISM)[number];

export const FOLLOWED = ["fulgt", "ikke-fulgt"] as const;
export type Followed = (typeof FOLLOWED)[number];

declare const rowKeyBrand: unique symbol;
/** `<mail key>-<ordinal>`, unique in the list: the same decision never makes a second row. */
export type RowKey = string & { readonly [rowKeyBrand]: true };

/** What happens to a case after it was registered; nothing of it is known then. */
export interface FollowUp {
  /** rykkere sent to the centre. */
  readonly reminders: number;
  /** ISO date of the latest. */
  readonly lastRemindedOn: string | null;
  /** ISO date the centre's answer came. */
  readonly answeredOn: string | null;
  readonly answerResult: AnswerResult | null;
  readonly citizenReaction: CitizenReaction | null;
  readonly criticism: Criticism | null;
  readonly criticismFollowed: Followed | null;
  /** ISO date. */
  readonly closedOn: string | null;
  /** Number in the municipality's ESDH system. */
  readonly esdhNumber: string | null;
  /** neutralt resumé: the advisor's words, personal data taken out. The only free text of a row. */
  readonly summary: string | null;
  /** A tag that gathers cases behind a recommendation of the report. */
  readonly recommendation: string | null;
  /** The latest change as codes, see `event.ts`: an event that did not get through can be written from it. */
  readonly lastChange: string | null;
}

/** The follow-up of a row that was just registered. */
export const NOTHING_FOLLOWED: FollowUp = {
  reminders: 0,
  lastRemindedOn: null,
  answeredOn: null,
  answerResult: null,
  citizenReaction: null,
  criticism: null,
  criticismFollowed: null,
  closedOn: null,
  esdhNumber: null,
  summary: null,
  recommendation: null,
  lastChange: null,
};

export interface RegisterRow extends FollowUp {
  readonly key: RowKey;
  readonly mailKey: MailKey;
  readonly conversationKey: string | null;
  /** The citizen, the same for every contact; null where that cannot be told. */
  readonly citizenKey: CitizenKey | null;
  readonly municipality: string;
  readonly kind: RowKind;
  /** 0 for the hovedsag, then in the advisor's order. */
  readonly ordinal: number;
  /** Rows the whole registration has, so that a half-written one is seen. */
  readonly planned: number;
  /** Key of the row this one follows (følgesag) or was told beside (enkeltsag); null for the hovedsag. */
  readonly parentKey: RowKey | null;
  /** Key of the hovedsag of an earlier registration this one belongs to; on the hovedsag only. */
  readonly relatedKey: RowKey | null;
  readonly received: string;
  readonly contactForm: ContactForm;
  readonly contactType: ContactType;
  readonly round: Round | null;
  readonly chaser: boolean;
  readonly centre: CentreId;
  readonly contributingCentres: readonly CentreId[];
  /** null unless a complaint. */
  readonly theme: ThemeId | null;
  readonly treatment: Treatment | null;
  readonly rejectionGround: RejectionGround | null;
  readonly decisionDate: string | null;
  readonly appealDeadline: string | null;
  readonly appealBody: string | null;
  readonly urgent: boolean;
  readonly responseDue: string | null;
  readonly forwardedAt: string | null;
  readonly consent: boolean | null;
  readonly insecureMail: InsecureMail;
  /** Why the advisor dismissed a found insecure mail; null where the finding stands or there was none. */
  readonly insecureMailDismissal: InsecureMailDismissal | null;
  readonly status: RowStatus;
  readonly registeredBy: string;
  readonly registeredAt: string;
  /** Versions of codebook, lists and model. */
  readonly madeWith: string;
}

/** A row as the register answered it. */
export interface StoredRow extends RegisterRow {
  /** SharePoint item id. */
  readonly itemId: number;
  /** Quoted eTag, sent back verbatim in If-Match. */
  readonly eTag: string;
  /** Remaining rows of the plan, on the hovedsag only: codes, never text. */
  readonly plan: readonly RegisterRow[];
}

/** The case number people use: `HVI-2026-0142`, from the hovedsag's item id, so two clients never draw the same. */
export const caseNumber = (prefix: string, row: Pick<StoredRow, "itemId" | "received">): string =>
  `${prefix}-${danishDate(row.received).slice(0, 4)}-${String(row.itemId).padStart(4, "0")}`;
