// What an advisor looks for among the cases, and whether a line is it.
import type { CentreId, ThemeId } from "../codebook/codebook";
import { danishDate } from "../deadlines/danish-date";
import type { RowStatus } from "../registration/row";
import type { CaseLine } from "./case-line";

/** Statuses of a case that waits for somebody. */
export const OPEN_STATUSES = ["aaben", "videresendt", "besvaret"] as const satisfies readonly RowStatus[];

export interface CaseQuery {
  /** Item id of a case number; null for any. */
  readonly itemId: number | null;
  readonly esdhNumber: string | null;
  readonly centre: CentreId | null;
  readonly theme: ThemeId | null;
  readonly status: "open" | RowStatus | null;
  /** First day the contact was received, ISO date in Denmark. */
  readonly from: string | null;
  /** Last day, included. */
  readonly to: string | null;
}

export const OPEN_CASES: CaseQuery = {
  itemId: null,
  esdhNumber: null,
  centre: null,
  theme: null,
  status: "open",
  from: null,
  to: null,
};

/** Item id in a case number as people write it: `HVI-2026-0142`, `hvi 2026 142`, `142`; null where there is none. */
export function itemIdIn(caseNumber: string, casePrefix: string): number | null {
  const [, prefix, id] = /^(?:([a-zæøå]{2,5})[\s-]*\d{4}[\s-]+)?0*(\d{1,9})$/i.exec(caseNumber.trim()) ?? [];
  if (id === undefined) return null;
  return prefix === undefined || prefix.toUpperCase() === casePrefix.toUpperCase() ? Number(id) : null;
}

const isStatus = (line: CaseLine, status: CaseQuery["status"]): boolean => {
  if (status === null) return line.status !== "fortrudt";
  return status === "open" ? (OPEN_STATUSES as readonly string[]).includes(line.status) : line.status === status;
};

/** Whether a line is what is looked for; ESDH numbers compare without case. A case taken back is found by its own status only. */
export function matches(line: CaseLine, query: CaseQuery): boolean {
  const day = danishDate(line.received);
  return (
    (query.itemId === null || line.itemId === query.itemId) &&
    (query.esdhNumber === null || line.esdhNumber?.toLowerCase() === query.esdhNumber.toLowerCase()) &&
    (query.centre === null || line.centre === query.centre) &&
    (query.theme === null || line.theme === query.theme) &&
    (query.from === null || day >= query.from) &&
    (query.to === null || day <= query.to) &&
    isStatus(line, query.status)
  );
}
