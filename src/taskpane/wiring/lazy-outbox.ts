// The outbox, fetched when the pane is at rest: so it is there when the network is not.
import type { Outbox, OutboxKeeper } from "../../app/outbox";
import type { OutboxDesk } from "../outbox/outbox-desk";
import { createSource } from "../state/observable";

export interface LazyOutbox {
  /** For the use cases. Where the outbox could not be fetched, nothing is kept, and the failure is told as ever. */
  readonly keeper: OutboxKeeper;
  readonly desk: OutboxDesk;
}

/** An outbox whose code `load` fetches. */
export function lazyOutbox(load: () => Promise<Outbox>, nameOf: OutboxDesk["nameOf"]): LazyOutbox {
  const source = createSource<ReturnType<OutboxDesk["get"]>>({ pending: [], isFlushing: false, report: null });
  let loading: Promise<Outbox | null> | null = null;
  const outbox = (): Promise<Outbox | null> =>
    (loading ??= load()
      .then((loaded) => {
        const show = () => source.change({ pending: loaded.pending() });
        loaded.subscribe(show);
        show();
        return loaded;
      })
      .catch(() => {
        loading = null; // asked for again next time
        return null;
      }));
  const flush = async () => {
    const loaded = await outbox();
    if (loaded === null || loaded.pending().length === 0 || source.get().isFlushing) return;
    source.change({ isFlushing: true });
    source.change({ report: await loaded.flush(), isFlushing: false });
  };
  return {
    keeper: {
      keepRegistration: async (...given) => (await outbox())?.keepRegistration(...given) ?? null,
      keepChange: async (...given) => (await outbox())?.keepChange(...given) ?? null,
      settle: (id, answer) => void outbox().then((loaded) => loaded?.settle(id, answer)),
    },
    desk: {
      get: source.get,
      subscribe: source.subscribe,
      flush,
      discard: (id) => void outbox().then((loaded) => loaded?.discard(id)),
      nameOf,
    },
  };
}
