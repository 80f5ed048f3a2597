// What planning a change needs to know and what it answers. Every planner answers only what is not so yet, so planning
// again after half of a change got through answers the other half.
import type { Codebook } from "../../codebook/codebook";
import type { ChangeProblem } from "../change";
import type { MailKey } from "../decision";
import type { EventType } from "../event";
import type { RegisterRow, StoredRow } from "../row";
import { err, type Result } from "../../result";

/** What is known when a change is planned. */
export interface PlanFacts {
  /** Every row at hand as it stands now, undone ones included: the registrations concerned and what hangs on them. */
  readonly rows: readonly StoredRow[];
  readonly codebook: Codebook;
  /** Address of the advisor. */
  readonly by: string;
  /** ISO date-time, UTC. */
  readonly at: string;
  /** Key for a row this change makes. */
  readonly newKey: MailKey;
}

export interface PlannedChange {
  readonly row: StoredRow;
  readonly fields: Partial<RegisterRow>;
  readonly type: EventType;
  /** The other row it is about. */
  readonly other?: string | null;
}

export interface ChangePlan {
  /** In the order they are made. */
  readonly changes: readonly PlannedChange[];
  readonly adds: readonly RegisterRow[];
}

export type Planned = Result<ChangePlan, readonly ChangeProblem[]>;
export type Planner<R> = (request: R, facts: PlanFacts) => Planned;

export const refused = (...problems: readonly ChangeProblem[]): Planned => err(problems);

export const isLive = ({ status }: Pick<RegisterRow, "status">): boolean => status !== "fortrudt";

/** Rows that stand and hang on this one. */
export const hangingOn = (row: RegisterRow, { rows }: Pick<PlanFacts, "rows">): readonly StoredRow[] =>
  rows.filter((one) => isLive(one) && one.parentKey === row.key);

/** The row as it stands now; the given one where it is not at hand. */
export const asItStands = (row: StoredRow, { rows }: Pick<PlanFacts, "rows">): StoredRow =>
  rows.find(({ itemId }) => itemId === row.itemId) ?? row;

/** The row something hangs on, where it stands. */
export const parentOf = (row: RegisterRow, { rows }: Pick<PlanFacts, "rows">): StoredRow | undefined =>
  rows.find((one) => isLive(one) && one.key === row.parentKey);

/** Rows of the same registration that stand. */
export const registrationOf = (row: RegisterRow, { rows }: Pick<PlanFacts, "rows">): readonly StoredRow[] =>
  rows.filter((one) => isLive(one) && one.mailKey === row.mailKey);
