// The dates a text states or implies, Danish and English: written out, in figures, and counted back from the day it was
// received ("i går", "last Tuesday").
import { addDays, DANISH_MONTHS, weekday } from "../deadlines/danish-date";

/** A date and where it stands. */
export interface StatedDate {
  /** ISO date. */
  readonly date: string;
  readonly index: number;
  readonly length: number;
  readonly rule: "date-written" | "date-numeric" | "date-relative";
}

const ENGLISH_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Month by its name or short name, in lower case. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...[ENGLISH_MONTHS, DANISH_MONTHS].flatMap((names) =>
    names.flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ]),
  ),
  ["febr", 2],
  ["sept", 9],
]);

const oneOf = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join("|");

const ONES = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
/** Days told in English words, the first of the month first. */
const ORDINALS = [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(" "),
  ..."fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" "),
  ...ONES.map((one) => `twenty-${one}`),
  "thirtieth",
  "thirty-first",
];
const dayOf = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1 || parseInt(word, 10);

const MONTH = oneOf(MONTHS.keys());
const YEAR = "((?:19|20)\\d\\d)\\b";
/** "3. april 2018", "3rd of April", "3-Apr-18". */
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s-]?(?:of\\s)?(${MONTH})\\b\\.?(?:[\\s,]+${YEAR}|-((?:20)?\\d\\d)\\b)?`,
  "gi",
);
/** "the third of April". */
const DAY_IN_WORDS = new RegExp(`\\b(${oneOf(ORDINALS)})\\sof\\s(${MONTH})\\b(?:[\\s,]+${YEAR})?`, "gi");
/** Where a day in words can stand at all: the many words of `DAY_IN_WORDS` are not looked for everywhere. */
const HAS_ORDINAL = /(?:st|nd|rd|th)\sof\s[a-z]/i;
/** "April 3, 2018"; written with a capital, so that no verb is a month. */
const MONTH_FIRST = new RegExp(
  `\\b(${oneOf(ENGLISH_MONTHS.flatMap((name) => [name, name.slice(0, 3)]).map((name) => name.charAt(0).toUpperCase() + name.slice(1)))})\\b\\.?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\.\\d)(?:,?\\s+${YEAR})?`,
  "g",
);
const ISO_DATE = /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g;
const NUMERIC = /(?<![\d-])(\d{1,2})([./-])(\d{1,2})(?:[./-]((?:19|20)?\d\d))?(?![\d%]|[.,/-]\d)/g;

const pad = (value: number): string => String(value).padStart(2, "0");
const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${String(year)}-${pad(month)}-${pad(day)}`
    : null;
};

/** The latest such day that is not after the received day. */
function latestBefore(month: number, day: number, received: string): string | null {
  const year = Number(received.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const date = iso(candidate, month, day);
    if (date !== null && date <= received) return date;
  }
  return null;
}

/** A day of a year, or the latest such day before `received` where no year stands. */
const dateOf = (year: number | null, month: number, day: number, received: string): string | null =>
  year === null ? latestBefore(month, day, received) : iso(year, month, day);

/** "2018" and "18" as a year; null where none stands. */
const yearOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits.length === 2 ? `20${digits}` : digits);

function* writtenDates(text: string, received: string): Generator<StatedDate> {
  const patterns = [
    [DAY_FIRST, 1, 2],
    [MONTH_FIRST, 2, 1],
    ...(HAS_ORDINAL.test(text) ? [[DAY_IN_WORDS, 1, 2] as const] : []),
  ] as const;
  for (const [pattern, dayAt, monthAt] of patterns)
    for (const match of text.matchAll(pattern)) {
      const month = MONTHS.get((match[monthAt] ?? "").toLowerCase()) ?? 0;
      const year = yearOf(match[3] ?? match[4]);
      const date = dateOf(year, month, dayOf(match[dayAt] ?? ""), received);
      if (date !== null) yield { date, index: match.index, length: match[0].length, rule: "date-written" };
    }
}

/** "kl. 10.30" is no date. */
const isClock = (text: string, index: number): boolean => /kl\.?\s*$/i.test(text.slice(Math.max(0, index - 5), index));

function* numericDates(text: string, received: string): Generator<StatedDate> {
  for (const match of text.matchAll(NUMERIC)) {
    const [day, month, year] = [Number(match[1]), Number(match[3]), match[4]];
    if (match[2] === "." && year === undefined && isClock(text, match.index)) continue;
    if (month < 1 || month > 12 || (match[2] === "-" && year === undefined)) continue;
    const date = dateOf(yearOf(year), month, day, received);
    if (date !== null) yield { date, index: match.index, length: match[0].length, rule: "date-numeric" };
  }
  for (const match of text.matchAll(ISO_DATE)) {
    const date = iso(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) yield { date, index: match.index, length: match[0].length, rule: "date-numeric" };
  }
}

const DANISH_NUMBERS = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
const ENGLISH_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : Math.max(DANISH_NUMBERS.indexOf(word), ENGLISH_NUMBERS.indexOf(word));

const DAYS_AGO = /\bfor (\d{1,2}|[a-zæøå]{2,6}) dage? siden\b|\b(\d{1,2}|[a-z]{3,5}) days? ago\b/gi;

const DANISH_WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
const ENGLISH_WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const NAMED_DAY =
  /\bi (dag|går|forgårs|(?:søn|man|tirs|ons|tors|fre|lør)dags)\b|\b(today|this morning|yesterday|the day before yesterday)\b|\b(?:last|this) ((?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/gi;
const DAYS_BACK: Readonly<Record<string, number>> = {
  dag: 0,
  today: 0,
  "this morning": 0,
  går: 1,
  yesterday: 1,
  forgårs: 2,
  "the day before yesterday": 2,
};

/** Days from a weekday's last occurrence, never the day itself, to `received`. */
function daysSince(name: string, received: string): number {
  const wanted = Math.max(DANISH_WEEKDAYS.indexOf(name.replace(/s$/, "")), ENGLISH_WEEKDAYS.indexOf(name));
  return ((weekday(received) - wanted + 6) % 7) + 1;
}

/** "Tuesday last week", "Tuesday this week". */
const DAY_OF_WEEK = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:of )?(last|this) week\b/gi;

/** Days from a weekday of this week or the last to `received`; weeks begin on Mondays. Negative for a day that is still to come. */
function daysSinceInWeek(name: string, isLast: boolean, received: string): number {
  const sinceMonday = (day: number) => (day + 6) % 7;
  const today = sinceMonday(weekday(received));
  return today - sinceMonday(ENGLISH_WEEKDAYS.indexOf(name)) + (isLast ? 7 : 0);
}

/** "on the 10th of this month", "on the 20th they wrote": the latest such day. */
const DAY_ALONE =
  /\b(?:on|of|from|dated) the (\d{1,2})(?:st|nd|rd|th)(?: of this month\b|(?=[,.;]|\s(?:i|we|you|he|she|they|it|the|my|our|came)\b))/gi;

/** The latest day of that number that is not after `received`; null where its month has no such day. */
function latestDay(day: number, received: string): string | null {
  const [year = 0, month = 0, today = 0] = received.split("-").map(Number);
  if (day <= today) return iso(year, month, day);
  return month === 1 ? iso(year - 1, 12, day) : iso(year, month - 1, day);
}

function* relativeDates(text: string, received: string): Generator<StatedDate> {
  for (const match of text.matchAll(DAYS_AGO)) {
    const days = numberOf((match[1] ?? match[2] ?? "").toLowerCase());
    if (days > 0)
      yield { date: addDays(received, -days), index: match.index, length: match[0].length, rule: "date-relative" };
  }
  for (const match of text.matchAll(NAMED_DAY)) {
    const word = (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase();
    const back = DAYS_BACK[word] ?? daysSince(word, received);
    yield { date: addDays(received, -back), index: match.index, length: match[0].length, rule: "date-relative" };
  }
  for (const match of text.matchAll(DAY_OF_WEEK)) {
    const back = daysSinceInWeek((match[1] ?? "").toLowerCase(), match[2]?.toLowerCase() === "last", received);
    yield { date: addDays(received, -back), index: match.index, length: match[0].length, rule: "date-relative" };
  }
  for (const match of text.matchAll(DAY_ALONE)) {
    const date = latestDay(Number(match[1]), received);
    if (date !== null) yield { date, index: match.index, length: match[0].length, rule: "date-relative" };
  }
}

/** Every date of a text that is not after `received` (ISO date): those written out, then in figures, then counted back. */
export const statedDates = (text: string, received: string): readonly StatedDate[] =>
  [...writtenDates(text, received), ...numericDates(text, received), ...relativeDates(text, received)].filter(
    ({ date }) => date <= received,
  );
