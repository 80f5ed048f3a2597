// Ports of the pane as plain functions over values; answers can be held back to test what comes late.
import type { Workbench } from "../../../src/app/workbench";
import type { Mail } from "../../../src/core/mail/mail";
import { ok } from "../../../src/core/result";
import { CODEBOOK } from "../../../src/knowledge/codebook";
import type { PanePorts } from "../../../src/taskpane/state/pane-context";
import { mail, NOTE, receipt, TODAY, understanding } from "./values";

/** A workbench where everything goes well, with parts replaced. */
export const workbench = (part: Partial<Workbench> = {}): Workbench => ({
  codebook: CODEBOOK,
  understand: (one) => Promise.resolve(ok(understanding({ mail: one }))),
  appealOf: () => null,
  lookUp: () => Promise.resolve(ok({ state: "none" })),
  register: () => Promise.resolve(ok(receipt())),
  finish: () => Promise.resolve(ok(receipt())),
  forward: () => Promise.resolve(ok(receipt())),
  undo: () => Promise.resolve(ok(undefined)),
  attach: () => Promise.resolve(ok({ registration: receipt().registration, already: false, left: [] })),
  writeBreachNote: () => Promise.resolve(ok(NOTE)),
  openDraft: () => Promise.resolve(),
  ...part,
});

/** An Outlook of the test: `select` changes the mail and tells the pane. */
export interface Desk {
  readonly ports: PanePorts;
  readonly select: (next: Mail | null) => void;
  /** Changes the mail without telling, as Outlook sometimes does. */
  readonly selectSilently: (next: Mail | null) => void;
}

/** Ports on a desk where `first` lies open. */
export function createDesk(part: Partial<Workbench> = {}, first: Mail | null = mail()): Desk {
  let current = first;
  const listeners = new Set<() => void>();
  const selectSilently = (next: Mail | null) => {
    current = next;
  };
  return {
    ports: {
      workbench: workbench(part),
      readMail: () => Promise.resolve(ok(current)),
      onMailChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      isStillOpen: (one) => current?.internetMessageId === one.internetMessageId,
      today: () => TODAY,
    },
    select: (next) => {
      selectSilently(next);
      for (const listener of listeners) listener();
    },
    selectSilently,
  };
}

/** A promise and the way to settle it later. */
export function held<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
