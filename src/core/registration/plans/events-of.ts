// The events of a change, and the marks its rows carry until the events stand.
import type { ChangeId, RegisterEvent } from "../event";
import { encodeMark, eventKey, fieldChanges, registeredEvent } from "../event-codes";
import type { RegisterRow, StoredRow } from "../row";
import { registeredKey } from "../row-key";
import type { ChangePlan, PlannedChange } from "./plan";

export interface WhoAndWhy {
  readonly changeId: ChangeId;
  readonly by: string;
  /** ISO date-time, UTC, whole seconds. */
  readonly at: string;
  readonly reason: string | null;
}

function eventOf({ row, fields, type, other }: PlannedChange, who: WhoAndWhy): RegisterEvent {
  return {
    key: eventKey(who.changeId, row.key),
    caseKey: row.mailKey,
    rowKey: registeredKey(row.key),
    municipality: row.municipality,
    type,
    ...who,
    changes: fieldChanges(row, fields),
    other: other ?? null,
  };
}

export interface MarkedPlan {
  readonly changes: readonly { readonly row: StoredRow; readonly fields: Partial<RegisterRow> }[];
  readonly adds: readonly RegisterRow[];
  readonly events: readonly RegisterEvent[];
}

/** A plan as it is written: every changed row carries its event. */
export function withEvents({ changes, adds }: ChangePlan, who: WhoAndWhy): MarkedPlan {
  const told = changes.map((change) => ({ change, event: eventOf(change, who) }));
  return {
    changes: told.map(({ change: { row, fields }, event }) => ({
      row,
      fields: { ...fields, lastChange: encodeMark(event) },
    })),
    adds,
    events: [...told.map(({ event }) => event), ...adds.map(registeredEvent)],
  };
}
