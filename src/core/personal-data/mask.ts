// What may be shown of a find: enough to recognise it, never enough to use it.
import type { FindingType } from "./finding";
import { isDigit } from "./text-tests";

const HIDDEN = 0x2022;
const HOUSE = /\d+[ ]?[A-Za-zÆØÅæøå]?(?=[,.\s]|$)/;
const DATE_LENGTH = 6;
const HYPHEN = 45;

/** Hides all digits but the first and last few. */
function hideDigits(written: string, keepFirst: number, keepLast: number): string {
  let total = 0;
  for (let at = 0; at < written.length; at++) if (isDigit(written.charCodeAt(at))) total++;
  const codes: number[] = [];
  let seen = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (isDigit(code)) seen++;
    codes.push(isDigit(code) && seen > keepFirst && seen <= total - keepLast ? HIDDEN : code);
  }
  return String.fromCharCode.apply(null, codes);
}

/** `120371-••••`: the birth date shows, in one form however it was written; nothing of the serial does. */
function maskCpr(written: string): string {
  const digit: number[] = [];
  for (let at = 0; digit.length < DATE_LENGTH && at < written.length; at++)
    if (isDigit(written.charCodeAt(at))) digit.push(written.charCodeAt(at));
  const [one = 0, two = 0, three = 0, four = 0, five = 0, six = 0] = digit;
  return String.fromCharCode(one, two, three, four, five, six, HYPHEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN);
}

/** True where an address ends or goes on behind its house number. */
const isHouseEnd = (code: number) => Number.isNaN(code) || code === 32 || code === 44 || code === 46 || code === 10;

/** Place of the house number: digits, a letter perhaps, and then no word; -1 where there is none. */
function houseAt(written: string): number {
  let start = 0;
  while (start < written.length && !isDigit(written.charCodeAt(start))) start++;
  let end = start + 1;
  while (isDigit(written.charCodeAt(end))) end++;
  return start < written.length && isHouseEnd(written.charCodeAt(end)) ? start : written.search(HOUSE);
}

/** The street shows; the house number and all behind it do not. */
function maskAddress(written: string): string {
  const house = houseAt(written);
  return house < 0 ? written : written.slice(0, house) + "••";
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
      return maskAddress(written);
    case "iban":
      return `${written.slice(0, 2)}••••${written.slice(-2)}`;
    case "konto":
    case "kort":
    case "cvr":
    case "koerekort":
    case "nummerplade":
      return hideDigits(written, 0, 2);
    case "pas":
      return `•••••••${written.slice(-2)}`;
    default:
      return `${written.charAt(0)}•••`;
  }
}
