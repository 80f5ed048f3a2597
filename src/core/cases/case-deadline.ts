// Where a case stands against its svarfrist.
import { OPEN_STATUSES } from "./case-query";
import type { CaseLine } from "./case-line";

export type CaseDeadline =
  | { readonly state: "none" }
  /** Answered or closed: the day no longer counts. */
  | { readonly state: "past" }
  /** `days` until the last day; 0 today. */
  | { readonly state: "running"; readonly days: number }
  | { readonly state: "overdue"; readonly days: number };

const DAY_MS = 86_400_000;
const WAITING: readonly string[] = ["aaben", "videresendt"];

/** The deadline of a case; `today` is an ISO date in Denmark. */
export function caseDeadline(line: Pick<CaseLine, "status" | "responseDue">, today: string): CaseDeadline {
  if (line.responseDue === null) return { state: "none" };
  if (!WAITING.includes(line.status)) return { state: "past" };
  const days = Math.round((Date.parse(line.responseDue) - Date.parse(today)) / DAY_MS);
  return days < 0 ? { state: "overdue", days: -days } : { state: "running", days };
}

const isOpen = ({ status }: CaseLine): boolean => (OPEN_STATUSES as readonly string[]).includes(status);

/** Sorts what waits before what does not, the earliest svarfrist first, then the oldest; closed cases newest first. */
export function inOrderOfWork(one: CaseLine, other: CaseLine, today: string): number {
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1;
  if (!isOpen(one)) return other.received.localeCompare(one.received) || other.itemId - one.itemId;
  const dueOf = (line: CaseLine) => {
    const { state } = caseDeadline(line, today);
    return state === "running" || state === "overdue" ? (line.responseDue ?? "") : "9999";
  };
  return (
    dueOf(one).localeCompare(dueOf(other)) || one.received.localeCompare(other.received) || one.itemId - other.itemId
  );
}
