// One value that can be listened to: what `useSyncExternalStore` asks for.

export interface Observable<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Source<T> extends Observable<T> {
  /** Changes some properties and tells every listener. */
  readonly change: (part: Partial<T>) => void;
}

/** A value others may listen to. */
export function createSource<T extends object>(first: T): Source<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => {
      value = { ...value, ...part };
      for (const listener of listeners) listener();
    },
  };
}
