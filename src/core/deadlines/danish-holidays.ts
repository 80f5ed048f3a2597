// Days on which a Danish municipality is closed although it is a weekday: the public holidays (lov om helligdage),
// and grundlovsdag, 24 and 31 December, on which town halls are closed by agreement and on which the rules on
// expiring deadlines treat the day as a holiday. Store bededag was abolished by lov nr. 214 of 6 March 2023, last kept in 2023.
import { addDays } from "./danish-date";

export interface Holiday {
  /** ISO date. */
  readonly date: string;
  readonly name: string;
}

const LAST_STORE_BEDEDAG = 2023;

/** Easter Sunday of a year as an ISO date: the anonymous Gregorian computus (Nature, 20 April 1876). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapCorrection + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const dayOfMarch = epact + weekdayShift - 7 * lateMoon + 22;
  return addDays(`${String(year).padStart(4, "0")}-03-01`, dayOfMarch - 1);
}

const FIXED: readonly (readonly [string, string])[] = [
  ["01-01", "nytårsdag"],
  ["06-05", "grundlovsdag"],
  ["12-24", "juleaftensdag"],
  ["12-25", "juledag"],
  ["12-26", "2. juledag"],
  ["12-31", "nytårsaftensdag"],
];

/** Name and days after Easter Sunday. */
const MOVABLE: readonly (readonly [string, number])[] = [
  ["skærtorsdag", -3],
  ["langfredag", -2],
  ["påskedag", 0],
  ["2. påskedag", 1],
  ["store bededag", 26],
  ["Kristi himmelfartsdag", 39],
  ["pinsedag", 49],
  ["2. pinsedag", 50],
];

/** The closed days of a year in order of date. */
export function danishHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const movable = MOVABLE.filter(([name]) => name !== "store bededag" || year <= LAST_STORE_BEDEDAG).map(
    ([name, days]) => ({ date: addDays(easter, days), name }),
  );
  const fixed = FIXED.map(([day, name]) => ({ date: `${easter.slice(0, 4)}-${day}`, name }));
  return [...movable, ...fixed].sort((one, other) => one.date.localeCompare(other.date));
}

/** Whether an ISO date is one of the closed days; weekends are not counted here. */
export const isDanishHoliday = (isoDate: string): boolean =>
  danishHolidays(Number(isoDate.slice(0, 4))).some((holiday) => holiday.date === isoDate);
