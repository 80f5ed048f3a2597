// The colours Outlook gives an add-in. Outlook on the web sends them with the event `officeThemeChanged`,
// as whole numbers that Office.js turns into `#rrggbb`.

export type ThemeName = "light" | "dark";

const COLOURS = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** The data of the event, as Office.js unpacks it: a JSON text at index 0. */
export const officeThemeData = (theme: ThemeName): Readonly<Record<string, string>> => ({
  "0": JSON.stringify(COLOURS[theme]),
});
