// What waits to be saved, as the pane shows it.
import type { FlushReport, PendingEntry } from "../../app/outbox";
import type { Observable } from "../state/observable";

export interface OutboxState {
  readonly pending: readonly PendingEntry[];
  readonly isFlushing: boolean;
  /** What the last try came to; null where none was made. */
  readonly report: FlushReport | null;
}

export interface OutboxDesk extends Observable<OutboxState> {
  readonly flush: () => Promise<void>;
  readonly discard: (id: string) => void;
  /** Name of a municipality by its id. */
  readonly nameOf: (municipality: string) => string;
}
