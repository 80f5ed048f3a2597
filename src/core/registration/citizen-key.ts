// Who a citizen is to the register (gengangere): a keyed hash of the sender's address, the same for every contact. The
// key is a secret kept in the register's own site, so that nobody outside it can try addresses against the column.
// No CPR number goes into it: a mail with one and a mail without must meet (docs/decisions/0011).
import type { Municipality } from "../codebook/settings";
import type { Mail } from "../mail/mail";

declare const citizenKeyBrand: unique symbol;
/** Sixteen characters of base32: 80 bits of HMAC-SHA-256. */
export type CitizenKey = string & { readonly [citizenKeyBrand]: true };

/** RFC 4648 6, in lower case. */
const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
const BITS = 80;

/** An address as it compares: lower case, no sub-address (RFC 5233), one name for Google's two domains; null where it is none. */
export function normalisedAddress(address: string): string | null {
  const [, local, domain] = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(address.trim().normalize("NFC").toLowerCase()) ?? [];
  const bare = local?.replace(/(?<=.)\+.*$/, "");
  if (bare === undefined || domain === undefined) return null;
  return `${bare}@${domain === "googlemail.com" ? "gmail.com" : domain}`;
}

const isWithin = (address: string, domain: string): boolean => {
  const own = address.slice(address.lastIndexOf("@") + 1);
  return own === domain.toLowerCase() || own.endsWith(`.${domain.toLowerCase()}`);
};

/** Addresses nobody writes from: what comes from them is from a system, on behalf of whomever. */
const isSystem = (address: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|ikke-?svar|mailer-daemon|postmaster|bounces?)(?:[._+-].*)?@/.test(address);

/** The text to hash into the key of the citizen a mail is from; null for colleagues of the municipality, systems, and mails without a sender. */
export function citizenKeyText({ id, domains }: Municipality, { from }: Pick<Mail, "from">): string | null {
  const address = from === null ? null : normalisedAddress(from.address);
  if (address === null || isSystem(address)) return null;
  return domains.own.some((domain) => isWithin(address, domain)) ? null : `${id}\n${address}`;
}

/** A key from the hex of HMAC-SHA-256: its first 80 bits, five to a character. */
export function toCitizenKey(hmacHex: string): CitizenKey {
  const digits = hmacHex.slice(0, BITS / 4).match(/./g) ?? [];
  const bits = digits.map((digit) => parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  const letters = bits.match(/.{5}/g) ?? [];
  return letters.map((five) => BASE32[parseInt(five, 2)] ?? "").join("") as CitizenKey;
}
