// The unique value of every row. SharePoint refuses a second row with it, so the same mail is registered once
// whoever presses and however often a lost answer is repeated.
import type { MailKey } from "./decision";
import type { RowKey } from "./row";

/** Key of the row at a place in its registration: `<mail key>-<two digits>`. */
export const rowKey = (mailKey: MailKey, ordinal: number): RowKey =>
  `${mailKey}-${String(ordinal).padStart(2, "0")}` as RowKey;

/** Key of a row that was taken back: keeps the row as history and frees the key for a new registration of the mail. */
export const undoneKey = (key: RowKey, itemId: number): RowKey => `${key}~${itemId}` as RowKey;

/** The key a row was registered with, whether or not it was taken back. */
export const registeredKey = (key: RowKey): RowKey => key.replace(/~.*$/, "") as RowKey;

/** Key of the registration a row key is of. */
export const caseKeyOf = (key: RowKey): MailKey => key.slice(0, key.lastIndexOf("-")) as MailKey;
