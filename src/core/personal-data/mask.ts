// What may be shown of a find: enough to recognise it, never enough to use it.
import type { FindingType } from "./finding";

const HIDDEN = "•";

const hideDigits = (written: string, keepFirst: number, keepLast: number): string => {
  const total = written.replace(/\D/g, "").length;
  let seen = 0;
  return written.replace(/\d/g, (digit) => {
    seen++;
    return seen <= keepFirst || seen > total - keepLast ? digit : HIDDEN;
  });
};

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
