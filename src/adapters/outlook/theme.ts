// The theme of the pane follows Outlook: its colours where it tells them, else the system's preference. A Windows
// contrast theme (forced colours) comes before both.
import { isDarkColour } from "./luminance";

export type HostTheme = "light" | "dark" | "contrast";

/** A value that can be read and listened to, in the shape React's `useSyncExternalStore` takes. */
export interface ThemeSource {
  readonly read: () => HostTheme;
  readonly subscribe: (listener: () => void) => () => void;
}

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The host's theme; `hasOutlook` false leaves Office.js alone. */
export function createThemeSource(hasOutlook: boolean): ThemeSource {
  /** What the event told last: Outlook on the web names its colours there only. */
  let told: Office.OfficeTheme | null = null;
  return {
    read: () => {
      if (matchMedia(CONTRAST).matches) return "contrast";
      const isDark = darknessOf(told) ?? darknessOf(hasOutlook ? Office.context.officeTheme : null);
      return (isDark ?? matchMedia(DARK).matches) ? "dark" : "light";
    },
    subscribe: (listener) => {
      const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
      for (const query of queries) query.addEventListener("change", listener);
      if (hasOutlook)
        listenToOutlook((theme) => {
          told = theme ?? told;
          listener();
        });
      return () => {
        for (const query of queries) query.removeEventListener("change", listener);
      };
    },
  };
}

/** Null where no colour is told. Office types its theme as always present; Outlook has it from requirement set 1.14 on. */
function darknessOf(theme: Partial<Office.OfficeTheme> | null | undefined): boolean | null {
  return theme?.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : null;
}

function listenToOutlook(onTheme: (theme: Office.OfficeTheme | undefined) => void): void {
  try {
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: { readonly officeTheme?: Office.OfficeTheme }) => onTheme(event.officeTheme),
    );
  } catch {
    // Clients before requirement set 1.14 have no such event; the theme is then the one the pane opened with.
  }
}
