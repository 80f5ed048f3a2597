// The two lists of the register as data: "Sager" (one item per row) and "Hændelser" (what happened to a case).
// Internal names are ASCII and never change (SharePoint encodes other letters and cuts at 32); display names are Danish.
// Choices are single: Graph refuses to create check boxes. Lists of centres are text, people are addresses, links are
// row keys, because lookups and people need rights the add-in does not ask for. Nothing here can hold mail text.
import {
  COMPLAINT_TREATMENTS,
  CONTACT_TYPES,
  ENQUIRY_TREATMENTS,
  INSECURE_MAIL,
  INSECURE_MAIL_DISMISSALS,
  REJECTION_GROUNDS,
} from "../codebook/codebook";
import { EVENT_TYPES } from "./event";
import { ANSWER_RESULTS, CITIZEN_REACTIONS, CONTACT_FORMS, CRITICISM, FOLLOWED, ROW_KINDS, ROW_STATUSES } from "./row";

/** Counts the changes of the lists; each has a step in `migrations/`. */
export const LIST_VERSION = 2;

/** What provisioning keeps in "Opsætning", beside what the pane has learnt. */
export const REGISTER_KEYS = {
  all: "register-",
  version: "register-version",
  citizenSecret: "register-borgernoegle",
  /** While pseudonyms are made, and not after. */
  retentionSecret: "register-pseudonymer",
} as const;

export type ColumnType = "text" | "note" | "choice" | "number" | "boolean" | "dateTime" | "date";

export interface Column {
  /** Internal name: ASCII, at most 32 characters. */
  readonly name: string;
  /** Danish name shown in the list. */
  readonly displayName: string;
  readonly type: ColumnType;
  /** Values of a `choice`. */
  readonly choices?: readonly string[];
  /** Needed to filter on the column; a list may have 20. */
  readonly indexed?: true;
  /** SharePoint refuses a second item with the value. */
  readonly unique?: true;
  /** What stands in it, shown by SharePoint beside the field. */
  readonly description?: string;
}

export interface ListSchema {
  readonly displayName: string;
  readonly description: string;
  readonly columns: readonly Column[];
}

const indexed = { indexed: true } as const;
const column = (name: string, displayName: string, type: ColumnType, more: Partial<Column> = {}): Column => ({
  name,
  displayName,
  type,
  ...more,
});
const choice = (name: string, displayName: string, choices: readonly string[], more: Partial<Column> = {}): Column =>
  column(name, displayName, "choice", { choices, ...more });

export const CONSENTS = ["ja", "nej"] as const;
export const CASES_LIST: ListSchema = {
  displayName: "Sager",
  description:
    "Borgerrådgiverens register: én række pr. hovedsag, følgesag og enkeltsag. Indeholder koder, ingen mailtekst.",
  columns: [
    column("Noegle", "Nøgle", "text", { ...indexed, unique: true, description: "Rækkens entydige nøgle" }),
    column("MailNoegle", "Mailnøgle", "text", indexed),
    column("SamtaleNoegle", "Samtalenøgle", "text", indexed),
    column("BorgerNoegle", "Borgernøgle", "text", {
      ...indexed,
      description: "Nøglet aftryk; samme borger, samme værdi",
    }),
    column("Kommune", "Kommune", "text", indexed),
    choice("Sagsart", "Hovedsag/følgesag", ROW_KINDS),
    column("Loebenr", "Løbenr.", "number"),
    column("Planlagt", "Planlagte rækker", "number"),
    column("ForaelderNoegle", "Hører til", "text", indexed),
    column("RelateretNoegle", "Relateret sag", "text", indexed),
    column("Modtaget", "Modtaget", "dateTime", indexed),
    choice("Kontaktform", "Henvendelsesform", CONTACT_FORMS),
    choice("Henvendelsestype", "Henvendelse", CONTACT_TYPES, indexed),
    column("Omgang", "Omgang", "number"),
    column("Rykker", "Rykker", "boolean"),
    column("Center", "Center", "text", indexed),
    column("MedvirkendeCentre", "Medvirkende centre", "text"),
    column("Klagetema", "Klagetema", "text", indexed),
    choice("Behandling", "Behandling", [...COMPLAINT_TREATMENTS, ...ENQUIRY_TREATMENTS]),
    choice("Afvisningsgrund", "Afvisningsgrund", REJECTION_GROUNDS),
    column("Afgoerelsesdato", "Afgørelsesdato", "date"),
    column("Klagefrist", "Klagefrist", "date", indexed),
    column("Klageinstans", "Klageinstans", "text"),
    column("Haster", "Haster", "boolean"),
    column("Svarfrist", "Svarfrist", "date", indexed),
    column("Videresendt", "Videresendt", "dateTime"),
    column("AntalRykkere", "Antal rykkere", "number"),
    column("SenestRykket", "Senest rykket", "date"),
    column("Svardato", "Svar modtaget", "date"),
    choice("Svarresultat", "Svarets resultat", ANSWER_RESULTS),
    choice("BorgerensReaktion", "Borgerens reaktion", CITIZEN_REACTIONS),
    choice("Kritik", "Kritik", CRITICISM),
    choice("KritikFulgt", "Kritik fulgt", FOLLOWED),
    choice("Samtykke", "Samtykke", CONSENTS),
    choice("UsikkerMail", "Usikker mail", INSECURE_MAIL),
    choice("UsikkerMailAfvist", "Usikker mail afvist", INSECURE_MAIL_DISMISSALS),
    column("EsdhNr", "ESDH-nummer", "text", indexed),
    column("Resume", "Neutralt resumé", "note", { description: "Uden navne, numre og adresser" }),
    column("Anbefaling", "Anbefaling", "text"),
    choice("Status", "Status", ROW_STATUSES, indexed),
    column("Lukket", "Lukket", "date"),
    column("RegistreretAf", "Registreret af", "text"),
    column("RegistreretTid", "Registreret", "dateTime", indexed),
    column("LavetMed", "Lavet med", "text", { description: "Versioner af kodebog, lister og model" }),
    column("Plan", "Plan", "note", { description: "Koder for registreringens øvrige rækker" }),
    column("SenesteHaendelse", "Seneste hændelse", "note", { description: "Koder for rækkens seneste ændring" }),
    column("ListeVersion", "Listens udgave", "number"),
  ],
};

export const EVENTS_LIST: ListSchema = {
  displayName: "Hændelser",
  description: "Hvad der er sket med sagerne, hvornår og af hvem. Indeholder koder, ingen mailtekst.",
  columns: [
    column("Noegle", "Nøgle", "text", { ...indexed, unique: true }),
    column("SagNoegle", "Sag", "text", indexed),
    column("RaekkeNoegle", "Række", "text"),
    column("Kommune", "Kommune", "text", indexed),
    choice("Art", "Hændelse", EVENT_TYPES, indexed),
    column("Tidspunkt", "Tidspunkt", "dateTime", indexed),
    column("UdfoertAf", "Udført af", "text"),
    column("AendringId", "Ændring", "text", { description: "Fælles for hændelser af samme ændring" }),
    column("Begrundelse", "Begrundelse", "text", { description: "Uden navne, numre og adresser" }),
    column("Detaljer", "Detaljer", "note", { description: "Koder: hvilke felter og værdier" }),
  ],
};

export const CENTRES_LIST: ListSchema = {
  displayName: "Centre",
  description: "Kommunens centre og de adresser, klager sendes til. En ændring er en ny række med ny dato.",
  columns: [
    column("Noegle", "Nøgle", "text", { ...indexed, unique: true, description: "Kommune, center og første dag" }),
    column("Kommune", "Kommune", "text", indexed),
    column("Kode", "Kode", "text", { description: "Kodebogens navn for centret" }),
    column("Navn", "Navn", "text"),
    column("Adresse", "Mailadresse", "text"),
    column("GyldigFra", "Gyldig fra", "date"),
    column("GyldigTil", "Gyldig til", "date", { description: "Sidste dag; tom, så længe den gælder" }),
  ],
};

export const SETUP_LIST: ListSchema = {
  displayName: "Opsætning",
  description: "Hvad panelet har lært af rettelser. Indeholder tal for ord i modellen, ingen mailtekst.",
  columns: [
    column("Noegle", "Nøgle", "text", { ...indexed, unique: true }),
    column("Version", "Version", "number"),
    column("Vaerdi", "Værdi", "note", { description: "JSON; skrives af panelet" }),
    column("AendretAf", "Ændret af", "text"),
    column("AendretTid", "Ændret", "dateTime"),
  ],
};
