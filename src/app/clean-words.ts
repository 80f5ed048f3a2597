// What an advisor writes in words to the register (a reason, a neutral summary): one line, of limited length, personal
// data taken out.

export const REASON_LENGTH = 200;
export const SUMMARY_LENGTH = 600;
/** A text column of SharePoint holds 255 characters; what stands in place of a number can be longer than the number. */
const COLUMN_LENGTH = 255;

/** The words fit to be kept; null where nothing is left. */
export function cleanWords(words: string | null, most: number, redact: (text: string) => string): string | null {
  if (words === null) return null;
  const line = words.replace(/\s+/g, " ").trim().slice(0, most);
  const clean = redact(line).trim();
  return clean === "" ? null : clean.slice(0, Math.max(most, COLUMN_LENGTH));
}
