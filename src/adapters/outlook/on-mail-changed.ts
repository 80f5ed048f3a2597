// Tells when another item is selected. The event can be missed, doubled or come with no item at all (docs/outlook-quirks.md);
// listeners only learn that they should look again.
import type { OnMailChanged } from "../../app/ports";

/** Listens to ItemChanged; registered once in Outlook however many listen here. */
export function createOnMailChanged(): OnMailChanged {
  const listeners = new Set<() => void>();
  let isRegistered = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return (listener) => {
    listeners.add(listener);
    if (!isRegistered) {
      isRegistered = true;
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, tell);
    }
    return () => listeners.delete(listener);
  };
}
