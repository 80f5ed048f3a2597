// Calendar arithmetic on ISO dates and the date in Denmark at an instant, without a time-zone database: the European
// rule (directive 2000/84/EC) puts summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC.
// SharePoint stores date-only values as instants, so every date that is shown or counted goes through here.

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MARCH = 2;
const OCTOBER = 9;

/** Milliseconds UTC of the last Sunday of a month (0–11) at 01:00 UTC. */
function lastSundayOf(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

/** Hours Denmark is ahead of UTC at an instant (milliseconds since 1970): 1 in winter, 2 in summer. */
function danishOffset(instant: number): 1 | 2 {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSundayOf(year, MARCH) && instant < lastSundayOf(year, OCTOBER);
  return isSummer ? 2 : 1;
}

const toIsoDate = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The ISO date in Denmark (Europe/Copenhagen) at an ISO date-time; a bare ISO date is answered as it is. RangeError on anything else. */
export function danishDate(isoDateTime: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(isoDateTime)) return isoDateTime;
  const instant = Date.parse(isoDateTime);
  if (Number.isNaN(instant)) throw new RangeError("danishDate() expects an ISO date-time");
  return toIsoDate(instant + danishOffset(instant) * HOUR_MS);
}

/** The ISO date `days` calendar days after (or, negative, before) an ISO date. */
export const addDays = (isoDate: string, days: number): string => toIsoDate(Date.parse(isoDate) + days * DAY_MS);

/** Day of the week of an ISO date: 0 Sunday … 6 Saturday. */
export const weekday = (isoDate: string): number => new Date(Date.parse(isoDate)).getUTCDay();

/** Names of the months in Danish, January first. */
export const DANISH_MONTHS: readonly string[] = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** An ISO date as it stands in a Danish letter: `12. marts 2026`. */
export function writtenDate(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${Number(day)}. ${DANISH_MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
