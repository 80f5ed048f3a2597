// Dates as mail programs print them in the header of a quoted message: Danish, English, German and Polish month names,
// numbers in Danish order (day first), American order where AM/PM says so, and ISO.

/** First letters that tell a month, Danish/English/German/Polish. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "sty"],
  ["feb", "lut"],
  ["mar", "mär"],
  ["apr", "kwi"],
  ["maj", "may", "mai"],
  ["jun", "cze"],
  ["jul", "lip"],
  ["aug", "sie"],
  ["sep", "wrz"],
  ["okt", "oct", "paź"],
  ["nov", "lis"],
  ["dec", "dez", "gru"],
];

const DAY_MONTH = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s{0,3}(?:of\s)?(\p{L}{3,12})\.?,?\s{1,3}(\d{4})(?!\d)/u;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;
const NUMBERS = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const TIME = /(?<![\d.])([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?(?![\d])\s?([ap]\.?m\.?)?/i;
const HOUR = /\bkl(?:\.|okken)?\s?([01]?\d|2[0-3])(?![\d])/i;
const OFFSET = /(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)/;

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What stands around the date: the time, the zone. */
  readonly rest: string;
}

const two = (value: number): string => String(value).padStart(2, "0");
const monthNumber = (name: string): number =>
  MONTHS.findIndex((starts) => starts.some((start) => name.toLowerCase().startsWith(start))) + 1;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Tries one way of writing a date; `order` picks year, month and day out of the groups. */
function tryForm(
  text: string,
  form: RegExp,
  order: (groups: readonly string[]) => readonly [number, number, number],
): Found | null {
  const match = form.exec(text);
  if (match === null) return null;
  const [year, month, day] = order(match);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year < 1970) return null;
  return { year, month, day, rest: `${text.slice(match.index + match[0].length)} ${text.slice(0, match.index)}` };
}

function findDate(text: string): Found | null {
  const american = /\d\s?[ap]\.?m\b/i.test(text);
  const dayFirst = (g: readonly string[]): readonly [number, number, number] => [
    fullYear(g[4] ?? ""),
    Number(g[3]),
    Number(g[1]),
  ];
  const monthFirst = (g: readonly string[]): readonly [number, number, number] => [
    fullYear(g[4] ?? ""),
    Number(g[1]),
    Number(g[3]),
  ];
  return (
    tryForm(text, YEAR_FIRST, (g) => [Number(g[1]), Number(g[2]), Number(g[3])]) ??
    tryForm(text, DAY_MONTH, (g) => [Number(g[3]), monthNumber(g[2] ?? ""), Number(g[1])]) ??
    tryForm(text, MONTH_DAY, (g) => [Number(g[3]), monthNumber(g[1] ?? ""), Number(g[2])]) ??
    tryForm(text, NUMBERS, american ? monthFirst : dayFirst) ??
    tryForm(text, NUMBERS, american ? dayFirst : monthFirst)
  );
}

function zone(rest: string): string {
  const offset = OFFSET.exec(rest);
  if (offset) return `${offset[1] ?? "+"}${(offset[2] ?? "").padStart(2, "0")}:${offset[3] ?? "00"}`;
  if (/\b(?:CEST|MEST)\b/.test(rest)) return "+02:00";
  if (/\b(?:CET|MET)\b/.test(rest)) return "+01:00";
  return /\b(?:UTC|GMT)\b|\dZ\b/.test(rest) ? "Z" : "";
}

function timeOf(rest: string): string {
  const match = TIME.exec(rest);
  if (match === null) {
    const hour = HOUR.exec(rest)?.[1];
    return hour === undefined ? "" : `T${two(Number(hour))}:00`;
  }
  const half = (match[4] ?? "").toLowerCase();
  const hour = (Number(match[1]) % (half === "" ? 24 : 12)) + (half.startsWith("p") ? 12 : 0);
  const seconds = match[3] === undefined ? "" : `:${match[3]}`;
  return `T${two(hour)}:${match[2] ?? "00"}${seconds}${zone(rest.slice(match.index + match[0].length - 1))}`;
}

/**
 * The date in `text` as ISO 8601, only as precise as it is written: `2017-03-14`, `2017-03-14T09:12` (local time of
 * whoever quoted it), `2017-03-14T09:12:33+01:00`. Null where no complete date stands. Reads 300 characters at most.
 */
export function parseQuotedDate(text: string): string | null {
  const found = findDate(text.slice(0, 300).replace(/[\s\u00a0\u202f]+/g, " "));
  if (found === null) return null;
  return `${found.year}-${two(found.month)}-${two(found.day)}${timeOf(found.rest)}`;
}
