// Which "Hvorfor?" are open on the card.
import { useCallback, useState } from "react";

export type WhyField = "contactType" | "centre" | "points" | "rest";
const ALL: readonly WhyField[] = ["contactType", "centre", "points", "rest"];

export interface WhyState {
  readonly isOpen: (field: WhyField) => boolean;
  readonly toggle: (field: WhyField) => void;
  /** Opens all, or closes all when any is open. */
  readonly toggleAll: () => void;
}

export function useWhys(): WhyState {
  const [open, setOpen] = useState<readonly WhyField[]>([]);
  const toggleAll = useCallback(() => setOpen((now) => (now.length > 0 ? [] : ALL)), []);
  return {
    isOpen: (field) => open.includes(field),
    toggle: (field) => setOpen((now) => (now.includes(field) ? now.filter((one) => one !== field) : [...now, field])),
    toggleAll,
  };
}
