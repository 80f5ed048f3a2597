// What the scanner would take out of words the advisor writes, for fields that say so before anything is saved.
import { createContext, useContext } from "react";
import type { FindingType } from "../core/personal-data/finding";

export interface Redacted {
  /** What would be kept. */
  readonly text: string;
  /** What was taken out, each kind once. */
  readonly found: readonly FindingType[];
}

/** Pure and quick: runs at every key. */
export type Redact = (text: string) => Redacted;

const RedactionContext = createContext<Redact | null>(null);

export const RedactionProvider = RedactionContext.Provider;

/** The scanner; only inside `RedactionProvider`. */
export function useRedaction(): Redact {
  const redact = useContext(RedactionContext);
  if (redact === null) throw new Error("useRedaction() outside RedactionProvider");
  return redact;
}
