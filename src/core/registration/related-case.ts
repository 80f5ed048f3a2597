// Whether a mail belongs to a case that is registered already. The register knows no sender, so three ties are looked
// at, the surest first: the case number in the subject, the mails this one answers (RFC 5322 3.6.4), the conversation.
import type { MailKey } from "./decision";
import { caseNumber, type StoredRow } from "./row";

export type TieKind = "case-number" | "reply" | "conversation" | "same-matter";
/** Ties that stand in the mail itself; `same-matter` is weighed, see `same-matter.ts`. */
type FirmTie = Exclude<TieKind, "same-matter">;

/** What of a mail can tie it to others. */
export interface MailTies {
  readonly mailKey: MailKey;
  readonly conversationKey: string | null;
  readonly answered: readonly MailKey[];
  /** Case numbers as they stand in the subject. */
  readonly caseNumbers: readonly string[];
}

/** Mails looked up of a long References header: the newest ones. */
export const MOST_ANSWERED = 4;
const MOST_NUMBERS = 2;

/** The Message-IDs a mail answers, newest first, itself left out. `references` is oldest first. */
export const answeredIds = (references: readonly string[], own: string | null): readonly string[] =>
  [...new Set([...references].reverse())].filter((id) => id !== own).slice(0, MOST_ANSWERED);

/** Case numbers in a subject, each once, as `HVI-2026-0142`. */
export function caseNumbersIn(prefix: string, subject: string): readonly string[] {
  const found = subject.slice(0, 1000).matchAll(/(?<![\p{L}\d-])(\p{Lu}{2,5})-(\d{4})-(\d{4,9})(?!\d)/gu);
  const own = [...found].filter(([, letters]) => letters === prefix).map(([whole]) => whole);
  return [...new Set(own)].slice(0, MOST_NUMBERS);
}

/** SharePoint item id of a case number. */
export const itemIdOf = (number: string): number => Number(number.slice(number.lastIndexOf("-") + 1));

export interface FoundCase {
  /** The rows at hand of the registration, in order. */
  readonly rows: readonly StoredRow[];
  readonly why: TieKind;
}

const byAge = (one: StoredRow, other: StoredRow): number => Date.parse(other.received) - Date.parse(one.received);

/** What ties a row to the mail; null where only a looser filter brought it. */
function tieOf(row: StoredRow, ties: MailTies, prefix: string): FirmTie | null {
  if (ties.caseNumbers.includes(caseNumber(prefix, row))) return "case-number";
  if (ties.answered.includes(row.mailKey)) return "reply";
  return row.conversationKey !== null && row.conversationKey === ties.conversationKey ? "conversation" : null;
}

/** The registration a follow-up belongs to, where its rows are at hand; a chain of follow-ups leads to its first case. */
function firstOf(main: StoredRow, rows: readonly StoredRow[]): StoredRow {
  const seen = new Set<StoredRow>();
  let first = main;
  for (let next: StoredRow | undefined = main; next !== undefined && !seen.has(next);) {
    first = next;
    seen.add(next);
    next = first.relatedKey === null ? undefined : rows.find(({ key }) => key === first.relatedKey);
  }
  return first;
}

/**
 * The registered case a mail most likely belongs to, of rows that are tied to it; null where none stands. Among equal
 * ties the newest wins. Rows taken back and rows of the mail itself do not count.
 */
export function relatedCase(tied: readonly StoredRow[], ties: MailTies, prefix: string): FoundCase | null {
  const rows = tied.filter(({ status, mailKey }) => status !== "fortrudt" && mailKey !== ties.mailKey);
  for (const why of ["case-number", "reply", "conversation"] as const) {
    const [newest] = rows.filter((row) => tieOf(row, ties, prefix) === why).sort(byAge);
    if (newest === undefined) continue;
    const main = rows.find((row) => row.mailKey === newest.mailKey && row.ordinal === 0) ?? newest;
    const { mailKey } = firstOf(main, rows);
    const unique = new Map(rows.filter((row) => row.mailKey === mailKey).map((row) => [row.key, row]));
    return { rows: [...unique.values()].sort((one, other) => one.ordinal - other.ordinal), why };
  }
  return null;
}
