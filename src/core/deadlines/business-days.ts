// Danish business days: Monday to Friday without the closed days of `danish-holidays`.
import { addDays, weekday } from "./danish-date";
import { isDanishHoliday } from "./danish-holidays";

const SUNDAY = 0;
const SATURDAY = 6;

/** Whether the municipality is open on an ISO date. */
export function isBusinessDay(isoDate: string): boolean {
  const day = weekday(isoDate);
  return day !== SUNDAY && day !== SATURDAY && !isDanishHoliday(isoDate);
}

/** The date itself where it is a business day, else the next one: where a deadline that ends on a closed day moves to. */
export function nextBusinessDay(isoDate: string): string {
  let date = isoDate;
  while (!isBusinessDay(date)) date = addDays(date, 1);
  return date;
}

/** The `count`-th business day after an ISO date (the date itself is not counted); 0 answers `nextBusinessDay`. */
export function addBusinessDays(isoDate: string, count: number): string {
  let date = nextBusinessDay(isoDate);
  if (count > 0 && date !== isoDate) count -= 1;
  for (let left = count; left > 0; left -= 1) date = nextBusinessDay(addDays(date, 1));
  return date;
}

/** Business days after `from` up to and including `to` (ISO dates); negative where `to` lies before `from`. */
export function businessDaysBetween(from: string, to: string): number {
  if (to < from) return -businessDaysBetween(to, from);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isBusinessDay(date)) count += 1;
  return count;
}
