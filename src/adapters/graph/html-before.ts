// Our part of a forward goes inside the draft's <body>, before the original: text outside it is dropped by some clients,
// and replacing the body would delete the citizen's words.
import { property, textProperty } from "./graph-call";

const BODY_START = /<body\b[^>]*>/i;

const fromPlainText = (text: string): string =>
  `<pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</pre>`;

/** The draft's body (Graph's `itemBody`) as HTML with ours first; the original goes through `redactQuoted`. */
export function withOursFirst(ours: string, itemBody: unknown, redactQuoted = (html: string): string => html): string {
  const content = textProperty(itemBody, "content");
  const original = redactQuoted(property(itemBody, "contentType") === "text" ? fromPlainText(content) : content);
  const start = BODY_START.exec(original);
  if (start === null) return ours + original;
  const inside = start.index + start[0].length;
  return original.slice(0, inside) + ours + original.slice(inside);
}
