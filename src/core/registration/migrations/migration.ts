// How the lists of a register in use become those of a newer version: steps in order, each of which may be carried out
// again. Nothing is ever dropped: no column, no choice, no row. What a step brings is what the schema says today.
import { CASES_LIST, CENTRES_LIST, EVENTS_LIST, SETUP_LIST, type Column, type ListSchema } from "../schema";
import type { Fields } from "../fields";

/** Every list of a register, in the order they are made. */
export const REGISTER_LISTS = {
  cases: CASES_LIST,
  events: EVENTS_LIST,
  centres: CENTRES_LIST,
  setup: SETUP_LIST,
} as const satisfies Readonly<Record<string, ListSchema>>;
export type ListName = keyof typeof REGISTER_LISTS;
export const LIST_NAMES = Object.keys(REGISTER_LISTS) as readonly ListName[];

export type MigrationStep =
  | { readonly kind: "make-list"; readonly list: ListName }
  | { readonly kind: "add-column"; readonly list: ListName; readonly column: string }
  /** Before the list holds 20,000 rows: SharePoint makes no index afterwards. */
  | { readonly kind: "add-index"; readonly list: ListName; readonly column: string }
  | { readonly kind: "add-choices"; readonly list: ListName; readonly column: string }
  | { readonly kind: "rename"; readonly list: ListName; readonly column: string }
  /** Writes values in the rows written to an older version of the list. */
  | { readonly kind: "backfill"; readonly list: ListName; readonly values: Fields };

export interface Migration {
  /** Version of the lists when it is done. */
  readonly version: number;
  /** What it brings, for the administrator. */
  readonly title: string;
  readonly steps: readonly MigrationStep[];
}

/** The column of the schema a step is about. Throws where the schema has none: a step outlived its column. */
export function columnOf(list: ListName, name: string): Column {
  const found = REGISTER_LISTS[list].columns.find((column) => column.name === name);
  if (found === undefined) throw new Error(`${list} has no column ${name}`);
  return found;
}
