// What makes ten digits a CPR number. Source: cpr.dk, "Opbygning af CPR-nummeret" and "Personnumre uden kontrolciffer"
// (modulus 11 has not been required since 1 October 2007, so it may raise confidence but never reject).

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export interface BirthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Day of birth was written with 60 added: a replacement number (erstatningspersonnummer). */
  readonly isReplacement: boolean;
}

/** Full year of birth from the two-digit year and the seventh digit. */
export function fullYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Birth date in a string that begins `DDMMYYC`; null where there is no such day. */
export function birthDate(digits: string): BirthDate | null {
  const code = (at: number) => digits.charCodeAt(at) - 48;
  const written = code(0) * 10 + code(1);
  const month = code(2) * 10 + code(3);
  const isReplacement = written > 60;
  const day = isReplacement ? written - 60 : written;
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  const year = fullYear(code(4) * 10 + code(5), code(6));
  if (month === 2 && day === 29 && !isLeapYear(year)) return null;
  return { year, month, day, isReplacement };
}

/** True where the weighted sum of all ten digits is a multiple of 11. */
export function passesModulus(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 10; at++) sum += (digits.charCodeAt(at) - 48) * (WEIGHTS[at] ?? 0);
  return sum % 11 === 0;
}

/** True where the birth lies on or before an ISO date. */
export function isBornBy(birth: BirthDate, today: string): boolean {
  const year = Number(today.slice(0, 4));
  if (birth.year !== year) return birth.year < year;
  const month = Number(today.slice(5, 7));
  return birth.month < month || (birth.month === month && birth.day <= Number(today.slice(8, 10)));
}
