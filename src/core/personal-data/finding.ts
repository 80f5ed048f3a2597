// What the personal-data scanner says about a text.

export const IDENTIFIER_TYPES = [
  "cpr",
  "telefon",
  "email",
  "adresse",
  "konto",
  "iban",
  "kort",
  "cvr",
  "pas",
  "koerekort",
  "nummerplade",
] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

export const CATEGORY_TYPES = [
  "helbred",
  "etnicitet",
  "religion",
  "politik",
  "fagforening",
  "seksualitet",
  "biometri",
  "strafbart",
  "sociale-forhold",
  "oekonomi",
  "familieforhold",
  "beskyttet-adresse",
] as const;
export type CategoryType = (typeof CATEGORY_TYPES)[number];

export type FindingType = IdentifierType | CategoryType;

const IDENTIFIERS: ReadonlySet<string> = new Set(IDENTIFIER_TYPES);

/** True for what identifies somebody; false for a matter that is told about somebody. */
export const isIdentifier = (type: FindingType): type is IdentifierType => IDENTIFIERS.has(type);
export type FindingLevel = "certain" | "probable" | "possible";

export interface Finding {
  readonly type: FindingType;
  /** UTF-16 span in the text as given, before any normalisation. */
  readonly start: number;
  readonly end: number;
  readonly level: FindingLevel;
  /** Stable id of the rule that decided, for example `cpr-hyphenated`. */
  readonly rule: string;
  /** What may be shown and logged, for example `120371-••••`. */
  readonly masked: string;
}
