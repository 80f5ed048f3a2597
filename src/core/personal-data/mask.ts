// What may be shown of a find: enough to recognise it, never enough to use it.
import type { FindingType } from "./finding";
import { isDigit } from "./text-tests";

const HIDDEN = "•";

/** Hides all digits but the first and last few. */
function hideDigits(written: string, keepFirst: number, keepLast: number): string {
  let total = 0;
  for (let at = 0; at < written.length; at++) if (isDigit(written.charCodeAt(at))) total++;
  let seen = 0;
  let masked = "";
  for (let at = 0; at < written.length; at++) {
    const isOne = isDigit(written.charCodeAt(at));
    if (isOne) seen++;
    masked += isOne && seen > keepFirst && seen <= total - keepLast ? HIDDEN : written.charAt(at);
  }
  return masked;
}

/** `120371-••••`: the birth date shows, in one form however it was written; nothing of the serial does. */
function maskCpr(written: string): string {
  const date = /^\d{6}/.test(written) ? written.slice(0, 6) : written.replace(/\D/g, "").slice(0, 6);
  return `${date}-••••`;
}

/** The masked form of what was found. */
export function mask(type: FindingType, written: string): string {
  switch (type) {
    case "cpr":
      return maskCpr(written);
    case "telefon":
      return hideDigits(written, 2, 2);
    case "email":
      return `${written.charAt(0)}•••${written.slice(written.lastIndexOf("@"))}`;
    case "adresse":
      return written.replace(/\d+[ ]?[A-Za-zÆØÅæøå]?(?=[,.\s]|$).*$/s, HIDDEN.repeat(2));
    case "iban":
      return `${written.slice(0, 2)}${HIDDEN.repeat(4)}${written.slice(-2)}`;
    case "konto":
    case "kort":
    case "cvr":
    case "koerekort":
    case "nummerplade":
      return hideDigits(written, 0, 2);
    case "pas":
      return `${HIDDEN.repeat(7)}${written.slice(-2)}`;
    default:
      return written;
  }
}
