// The dated open lists the scanner and the verdict reason with. The data stands in `knowledge/personal-data`.
import type { CategoryType } from "./finding";

/** An open list with its origin. */
export interface DatedList<T> {
  readonly source: string;
  /** ISO date. */
  readonly retrieved: string;
  readonly note?: string;
  readonly entries: T;
}

/** What a word before a number says the number is. */
export type LabelKind =
  | "cpr"
  | "phone"
  | "account"
  | "iban"
  | "card"
  | "cvr"
  | "passport"
  | "licence"
  | "plate"
  | "email"
  | "foreign"
  | "other";

/** Stems of one category; see `stem-syntax` in `compile-stems.ts` for how one is written. */
export interface CategoryStems {
  readonly type: CategoryType;
  /** Say something about a person by themselves. */
  readonly strong: string;
  /** Count only beside a person anchor. */
  readonly weak: string;
}

/** Beginnings of words, separated by white space; `_` stands for a blank, `!` ends the word. */
export interface UnitNames {
  /** Units and roles of a municipality. */
  readonly ours: string;
  /** Authorities and firms with units and roles of like names. */
  readonly others: string;
}

export interface PersonalDataKnowledge {
  /** Version of these lists; stored on every row. */
  readonly version: string;
  /** ISO date: births after it are in the future where no `today` is given. */
  readonly asOf: string;
  /** Words before a number, per kind, separated by white space; `_` stands for a blank. */
  readonly labels: DatedList<Readonly<Record<LabelKind, string>>>;
  /** `<postcode or range> <town>`, separated by semicolons. */
  readonly postcodes: DatedList<string>;
  /** Birth years (1 January) for which CPR numbers without modulus 11 are known. */
  readonly noModulusYears: DatedList<readonly number[]>;
  /** Length of an IBAN by country. */
  readonly ibanLengths: DatedList<Readonly<Record<string, number>>>;
  readonly categories: DatedList<readonly CategoryStems[]>;
  /** Weights fitted to a labelled corpus, by `<category> <stem as written>`. */
  readonly categoryWeights: DatedList<Readonly<Record<string, number>>>;
  /** Words in which a stem means nothing. */
  readonly stopWords: DatedList<string>;
  /** Words that point at a person; `frames` lead to the name of a scheme, not to anybody's matter. */
  readonly anchors: DatedList<{ readonly any: string; readonly near: string; readonly frames: string }>;
  /** Webmail and internet-provider domains. */
  readonly webmail: DatedList<string>;
  readonly units: DatedList<UnitNames>;
  /** Domains that are gateways of Digital Post, or authorities reached securely. */
  readonly gateways: DatedList<string>;
}
