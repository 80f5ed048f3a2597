// Small HTML parts the mailbox makes itself: plain text shown as HTML, and the quoted original of a forward or reply,
// laid out as a Danish Outlook on the web lays it out.
import type { Address } from "../../../core/mail/mail";
import type { MessageRecord } from "./message";

/** Text safe between tags. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Plain text as the HTML body Graph gives where a message has no HTML of its own. */
export const textAsHtml = (text: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><div class="PlainText">${escapeHtml(
    text,
  ).replace(/\r?\n/g, "<br>\r\n")}</div></body></html>`;

/** The body's HTML, whatever the message came as. */
export const htmlOf = (message: Pick<MessageRecord, "html" | "text">): string =>
  message.html ?? textAsHtml(message.text);

const PLACE = { timeZone: "Europe/Copenhagen" } as const;
const DAY = new Intl.DateTimeFormat("da-DK", { ...PLACE, day: "numeric", month: "long", year: "numeric" });
const TIME = new Intl.DateTimeFormat("da-DK", { ...PLACE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** An empty line to write in, the divider, the header block and the original. */
export function quotedHtml(original: MessageRecord): string {
  const sent = new Date(original.sent);
  const lines = [
    line("Fra", original.from === null ? "" : addresses([original.from])),
    line("Sendt", `${DAY.format(sent)} ${TIME.format(sent).replace(".", ":")}`),
    line("Til", addresses(original.recipients.to)),
    ...(original.recipients.cc.length === 0 ? [] : [line("Cc", addresses(original.recipients.cc))]),
    line("Emne", escapeHtml(original.subject)),
  ];
  const block = `<hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${lines.join("<br>\r\n")}</font><div>&nbsp;</div></div>`;
  return insertIntoBody(htmlOf(original), `<div><br></div>${block}`);
}

const line = (label: string, html: string): string => `<b>${label}:</b> ${html}`;

const addresses = (list: readonly Address[]): string =>
  list.map(({ name, address }) => escapeHtml(name === "" ? address : `${name} <${address}>`)).join("; ");

/** Puts a fragment first in the body; HTML without a body tag is wrapped. */
export function insertIntoBody(html: string, fragment: string): string {
  const body = /<body[^>]*>/i.exec(html);
  if (body === null) return `<html><head></head><body>${fragment}${html}</body></html>`;
  const at = body.index + body[0].length;
  return `${html.slice(0, at)}\r\n${fragment}${html.slice(at)}`;
}

const QUOTE_STARTS = [
  /<div[^>]+id="?divRplyFwdMsg/i,
  /<div[^>]+class="?gmail_quote/i,
  /<blockquote/i,
  /<hr[^>]+width:\s*98%/i,
  /<div[^>]+style="[^"]*border-top:\s*solid #(?:E1E1E1|B5C4DF)/i,
];

/** What this message adds, before the first quoted one (Graph's `uniqueBody`). */
export function uniqueHtml(html: string): string {
  const starts = QUOTE_STARTS.map((start) => html.search(start)).filter((at) => at >= 0);
  return starts.length === 0 ? html : `${html.slice(0, Math.min(...starts))}</body></html>`;
}
