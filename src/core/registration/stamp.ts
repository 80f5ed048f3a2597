// stempel: what the mail itself carries. It follows the register and never leads: it helps other clients and lists see
// at once what the register says.
import type { RowKey } from "./row";

/** The mail was looked at and is no case; it has no row. */
export const NOT_A_CASE_STAMP = "ikke-sag";

/** Categories of ours on a mail, as the advisor sees them in Outlook. */
export const STAMP_CATEGORIES = { registered: "Registreret", notACase: "Ikke en sag" } as const;

/** Stamp of a registered mail: `<case number>|<row key of the hovedsag>`. */
export const registeredStamp = (caseNumber: string, key: RowKey): string => `${caseNumber}|${key}`;

/** The category that goes with a stamp; null where the mail is unstamped. */
export function stampCategory(stamp: string | null): string | null {
  if (stamp === null) return null;
  return stamp === NOT_A_CASE_STAMP ? STAMP_CATEGORIES.notACase : STAMP_CATEGORIES.registered;
}

/** The categories of a mail after stamping: others' are kept in their order, ours is the one that goes with the stamp. */
export function stampedCategories(categories: readonly string[], stamp: string | null): readonly string[] {
  const ours: readonly string[] = Object.values(STAMP_CATEGORIES);
  const category = stampCategory(stamp);
  const others = categories.filter((one) => !ours.includes(one));
  return category === null ? others : [...others, category];
}
