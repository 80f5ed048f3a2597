// The outbox in the browser's storage. On the web Outlook gives each top-level page a partition of its own; where the
// storage is closed to frames altogether the outbox lives as long as the pane does, which is still long enough to retry.
import type { OutboxStorage } from "../../app/outbox";

const KEY = "borgerraadgiver.udbakke.1";

/** What of the browser's storage is used. */
type WebStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Storage for the outbox. `storage` is asked for anew each time, since reading `window.localStorage` itself may throw;
 * `partition` is Office's `partitionKey`, where there is one.
 */
export function createWebStorageOutbox(storage: () => WebStorage, partition = ""): OutboxStorage {
  const key = `${partition}${KEY}`;
  let kept: string | null = null;
  return {
    read: () => {
      try {
        return storage().getItem(key) ?? kept;
      } catch {
        return kept;
      }
    },
    write: (text) => {
      const isEmpty = text === "[]";
      kept = null;
      try {
        if (isEmpty) storage().removeItem(key);
        else storage().setItem(key, text);
      } catch {
        kept = isEmpty ? null : text;
      }
    },
  };
}
