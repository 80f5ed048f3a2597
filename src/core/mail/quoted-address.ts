// Senders and recipients as mail programs print them in the header of a quoted message.
import type { Address } from "./mail";

const MAX_LENGTH = 1000;
const MAX_RECIPIENTS = 500;
const ADDRESS = /(?:mailto:)?([^\s<>[\]()"',;:@]{1,100}@[^\s<>[\]()"',;:@]{1,200})/i;

/** The address proper: a name may hold another one (`ole@a.dk <lis@b.dk>`). */
const BRACKETED = /[<[]\s?(?:mailto:)?([^\s<>[\]()"',;:@]{1,100}@[^\s<>[\]()"',;:@]{1,200})\s?[>\]]/i;

/** Quotes and brackets that surround a name, in any language's style. */
const unwrap = (text: string): string =>
  text.replace(/\[?<?mailto:?\s*$/i, "").replace(/^[\s"'“”„’<([*]+|[\s"'“”„’<>([\]*,;:]+$/g, "");

/**
 * One sender or recipient: `Navn <a@b.dk>`, `Navn [mailto:a@b.dk]`, `'a@b.dk'`, or only a name (`address` is then empty).
 * Null where nothing is written. Reads 1,000 characters at most.
 */
export function parseQuotedAddress(value: string): Address | null {
  const text = value.slice(0, MAX_LENGTH).trim();
  const match = BRACKETED.exec(text) ?? ADDRESS.exec(text);
  if (match === null) {
    const name = unwrap(text.replace(/<[^>]{0,300}>/g, ""));
    return name === "" ? null : { name, address: "" };
  }
  const address = (match[1] ?? "").replace(/[.>]+$/, "");
  const name = unwrap(text.slice(0, match.index));
  return { name: name.toLowerCase() === address.toLowerCase() ? "" : name, address };
}

/** Splits at separators outside quotes and brackets. */
function cut(value: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  let inside = 0;
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (char === '"') quoted = !quoted;
    if (char === "<" || char === "[" || char === "(") inside += 1;
    if (char === ">" || char === "]" || char === ")") inside = Math.max(0, inside - 1);
    if (char === separator && !quoted && inside === 0) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, value.slice(from)];
}

/** `Hansen, Lis <lh@b.dk>` holds a comma that separates nothing: a part without address joins the one after it. */
function joinNames(parts: readonly string[]): string[] {
  if (!parts.some((part) => part.includes("@"))) return [...parts];
  const joined: string[] = [];
  let open = "";
  for (const part of parts) {
    const whole = open === "" ? part : `${open},${part}`;
    open = part.includes("@") ? "" : whole;
    if (part.includes("@")) joined.push(whole);
  }
  return open === "" ? joined : [...joined, open];
}

/** A list of recipients, separated by `;` (Outlook) or `,` (everybody else). At most 500 are kept. */
export function parseQuotedAddresses(value: string): readonly Address[] {
  const bounded = value.slice(0, MAX_LENGTH * 50);
  const parts = cut(bounded, ";");
  return (parts.length > 1 ? parts : joinNames(cut(bounded, ",")))
    .slice(0, MAX_RECIPIENTS)
    .map(parseQuotedAddress)
    .filter((address) => address !== null);
}
