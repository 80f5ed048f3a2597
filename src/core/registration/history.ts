// The history of a case, as a face shows it: one entry a change, however many rows it concerned.
import type { ChangeId, EventType, FieldChange, RegisterEvent } from "./event";
import type { RowKey } from "./row";

export interface HistoryEntry {
  readonly changeId: ChangeId;
  readonly type: EventType;
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly rows: readonly {
    readonly rowKey: RowKey;
    readonly changes: readonly FieldChange[];
    readonly other: string | null;
  }[];
}

/** Entries, newest first; events of one change together. */
export function historyOf(events: readonly RegisterEvent[]): readonly HistoryEntry[] {
  const byChange = new Map<string, HistoryEntry>();
  for (const { changeId, type, at, by, reason, rowKey, changes, other } of [...events].sort(inOrder)) {
    const before = byChange.get(`${changeId} ${type}`);
    const row = { rowKey, changes, other };
    byChange.set(
      `${changeId} ${type}`,
      before === undefined
        ? { changeId, type, at, by, reason, rows: [row] }
        : { ...before, rows: [...before.rows, row] },
    );
  }
  return [...byChange.values()].reverse();
}

const inOrder = (one: RegisterEvent, other: RegisterEvent): number => one.at.localeCompare(other.at);
