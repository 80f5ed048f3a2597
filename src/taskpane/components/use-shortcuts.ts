// Alt+V, Alt+R and Alt+H. Keys are known by their place (`code`), since Option on a Mac turns R into ®. AltGr is left alone.
import { useEffect, useRef } from "react";

export interface Shortcuts {
  /** Null: not possible now. */
  readonly onForward: (() => void) | null;
  readonly onRegister: (() => void) | null;
  readonly onWhy: (() => void) | null;
}

/** Listens on the whole pane while mounted. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionFor(event, latest.current);
      if (action === undefined) return;
      event.preventDefault();
      if (!event.repeat) action?.();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** The action of a key, null where it is ours but not possible now, undefined where it is not ours. */
function actionFor(event: KeyboardEvent, { onForward, onRegister, onWhy }: Shortcuts) {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return { KeyV: onForward, KeyR: onRegister, KeyH: onWhy }[event.code];
}
