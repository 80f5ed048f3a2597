// What makes ten digits a CPR number. Source: cpr.dk, "Opbygning af CPR-nummeret" and "Personnumre uden kontrolciffer"
// (modulus 11 has not been required since 1 October 2007, so it may raise confidence but never reject).
import { codeAt } from "../signs";

const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** A day as a number: 20261124; 0 for no day. */
export type DayNumber = number;

/** Full year of birth from the two-digit year and the seventh digit. */
export function fullYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True where the day is written with 60 added: a replacement number (erstatningspersonnummer). */
export const isReplacementDay = (written: number): boolean => written > 60;

/** Birth date of a number from its day as written, its month, its two-digit year and its seventh digit. */
export function birthDate(written: number, month: number, twoDigitYear: number, seventh: number): DayNumber {
  const day = isReplacementDay(written) ? written - 60 : written;
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month] ?? 0)) return 0;
  const year = fullYear(twoDigitYear, seventh);
  if (month === 2 && day === 29 && !isLeapYear(year)) return 0;
  return year * 10000 + month * 100 + day;
}

/** True where the weighted sum of the ten digits between `start` and `end` is a multiple of 11. */
export function passesModulus(text: string, start: number, end: number): boolean {
  let [sum, count] = [0, 0];
  for (let at = start; at < end; at++) {
    const digit = codeAt(text, at) - 48;
    if (digit >= 0 && digit <= 9) sum += digit * (WEIGHTS[count++] ?? 0);
  }
  return sum % 11 === 0;
}
