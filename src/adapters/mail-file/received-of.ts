// When a mail was taken in, told by its own trace headers (RFC 5321 4.4): Outlook's creation time changes when a mail is
// copied between mailboxes.
import type { RawHeader } from "./unfold-headers";

/** The date of the topmost `Received`, as ISO in UTC; null where it states none. */
export function receivedOf(headers: readonly RawHeader[]): string | null {
  const top = headers.find((header) => header.key === "received");
  const date = top?.value.slice(top.value.lastIndexOf(";") + 1).replace(/\([^)]*\)/g, "");
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
