/** A ref for what the advisor just asked for: focus goes there when it appears, and only then. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();
