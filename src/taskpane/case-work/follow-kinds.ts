// What is likely to happen next to a case, by its status: the first ones are offered, the others are a press away.
import type { RowStatus, StoredRow } from "../../core/registration/row";
import type { FollowKind } from "../../text/work-text";

const NEXT: Readonly<Record<RowStatus, readonly FollowKind[]>> = {
  aaben: ["forwarded", "closed"],
  videresendt: ["answered", "remind"],
  besvaret: ["reaction", "closed"],
  lukket: ["reopened"],
  fortrudt: [],
};

const OTHERS: Readonly<Record<RowStatus, readonly FollowKind[]>> = {
  aaben: ["answered", "remind", "reaction", "assessed"],
  videresendt: ["reaction", "assessed", "closed", "forwarded"],
  besvaret: ["assessed", "answered", "remind", "forwarded"],
  lukket: ["reaction", "assessed"],
  fortrudt: [],
};

const ORDER: readonly RowStatus[] = ["aaben", "videresendt", "besvaret", "lukket"];

/** The status a registration waits in: that of the row that is furthest behind. */
export const waitingStatus = (rows: readonly Pick<StoredRow, "status">[]): RowStatus =>
  ORDER.find((status) => rows.some((row) => row.status === status)) ?? "fortrudt";

/** What can be told of these rows: first what is next, then the rest. Only complaints are assessed or chased. */
export function followKinds(rows: readonly StoredRow[]): {
  readonly next: readonly FollowKind[];
  readonly others: readonly FollowKind[];
} {
  const status = waitingStatus(rows);
  const isComplaint = rows.some(({ contactType }) => contactType === "klagesag");
  const fits = (kind: FollowKind) => isComplaint || (kind !== "assessed" && kind !== "remind");
  return { next: NEXT[status].filter(fits), others: OTHERS[status].filter(fits) };
}
