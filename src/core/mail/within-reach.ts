// How much of a mail is read. A body of megabytes is a log file or a thread that was quoted over and over; reading it
// whole would hold the pane for a minute. What was left out is told to the advisor, never passed over in silence.
import type { Mail } from "./mail";

/** Characters of `Mail.text` that are split, classified and scanned: some hundred pages. */
export const REACH = 300_000;

/** The mail with no more text than is read, cut at the end of a line where one is near. Spans stay valid. */
export function withinReach(mail: Mail): Mail {
  if (mail.text.length <= REACH) return mail;
  const lineEnd = mail.text.lastIndexOf("\n", REACH);
  return { ...mail, text: mail.text.slice(0, lineEnd > REACH * 0.9 ? lineEnd : REACH) };
}
