// The codebook: what every registered value means. Closed lists that the rules reason about are types here;
// lists that a municipality may change (themes, centres) are data, read into these shapes.
// Ids are the values that stand in the register; they never change.

/** What a mail is (henvendelse). */
export const CONTACT_TYPES = [
  "klagesag",
  "vejledning",
  "vejvisning",
  "indsigt",
  "centersvar",
  "sparring",
  "ikke-sag",
] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

/** Why a complaint falls outside the competence of the borgerrådgiver (afvisningsgrund). */
export const REJECTION_GROUNDS = [
  "uden-for-kommunen",
  "klageorgan",
  "tilsyn-ombudsmand-domstol",
  "politisk-serviceniveau",
  "udvalgsbehandlet",
  "ansaettelse",
  "over-et-aar",
  "udsigtsloes",
] as const;
export type RejectionGround = (typeof REJECTION_GROUNDS)[number];

/** What was done with a complaint (behandling). */
export const COMPLAINT_TREATMENTS = [
  "hjaelp-til-klageprocessen",
  "styrket-dialog",
  "afvist",
  "genfremsendt",
  "undersoegelse",
  "orienteret",
  "maegling",
  "bortfaldet",
  "verserende",
] as const;

/** What was done with any other enquiry (behandling). */
export const ENQUIRY_TREATMENTS = ["vejledning", "vejvisning", "videreformidlet", "indsigtssag"] as const;
export type Treatment = (typeof COMPLAINT_TREATMENTS)[number] | (typeof ENQUIRY_TREATMENTS)[number];

/** 1: the unit has not had its chance to answer. 2: the citizen holds on to the complaint after an answer. */
export type Round = 1 | 2;

/** Whether the thread carries severity ≥ 2 personal data over an insecure channel, and who sent it. */
export const INSECURE_MAIL = ["ingen", "indgaaende", "udgaaende"] as const;
export type InsecureMail = (typeof INSECURE_MAIL)[number];

/** Why an advisor said that a mail taken for insecure was none. */
export const INSECURE_MAIL_DISMISSALS = [
  "sikker-forbindelse",
  "ikke-personoplysning",
  "borgeren-er-modtager",
  "andet",
] as const;
export type InsecureMailDismissal = (typeof INSECURE_MAIL_DISMISSALS)[number];

/** Id of a theme, for example `GF01`. Themes are data. */
export type ThemeId = string;
/** Id of a centre, for example `sundhed-og-aeldre`. Centres are data. */
export type CentreId = string;
/** Id of a theme group, for example `GF`. */
export type ThemeGroupId = string;

/** The group a theme belongs to: `GF` of `GF02`. */
export const groupOf = (theme: ThemeId): ThemeGroupId => theme.slice(0, 2);

export interface ThemeGroup {
  readonly id: ThemeGroupId;
  readonly label: string;
}

export interface Theme {
  readonly id: ThemeId;
  readonly group: ThemeGroupId;
  /** Danish label shown to the advisor. */
  readonly label: string;
  /** English label, for the English user interface. */
  readonly labelEn: string;
}

export interface Centre {
  readonly id: CentreId;
  /** Full Danish name shown to the advisor. */
  readonly name: string;
  /** Older and colloquial names that mean the same centre. */
  readonly aliases: readonly string[];
  /** False for `andre-instanser` and `uoplyst`: nothing is forwarded there. */
  readonly forwardable: boolean;
}

/** The dated lists a registration is made by; `version` is stored on every row. */
export interface Codebook {
  readonly version: string;
  readonly groups: readonly ThemeGroup[];
  readonly themes: readonly Theme[];
  readonly centres: readonly Centre[];
}

/** The theme with this id, or undefined where the codebook version has none. */
export const findTheme = (codebook: Codebook, id: ThemeId): Theme | undefined =>
  codebook.themes.find((theme) => theme.id === id);

/** The centre with this id, or undefined where the codebook version has none. */
export const findCentre = (codebook: Codebook, id: CentreId): Centre | undefined =>
  codebook.centres.find((centre) => centre.id === id);
