// The language of the pane: Danish, unless Outlook itself is in English.

export type HostLanguage = "da" | "en";

/** The pane's language for a locale such as `en-GB`. */
export const languageOf = (locale: string): HostLanguage => (/^en\b/i.test(locale) ? "en" : "da");

/** The language Outlook is shown in, or the browser's where there is no Outlook. */
export function readLanguage(hasOutlook: boolean): HostLanguage {
  return languageOf(hasOutlook ? Office.context.displayLanguage : navigator.language);
}
