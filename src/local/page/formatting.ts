// Times and sizes the way Outlook shows them.
import type { Locale } from "./words";

const DAY = 86_400_000;
const WEEK_DAYS = 6;
const KILO = 1024;

const format = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: "Europe/Copenhagen", ...options });

/** Short time for a list: today a clock time, this week a weekday, else a date. */
export const shortTime = (iso: string | null | undefined, now: Date, locale: Locale): string => {
  if (!iso) return "";
  const date = new Date(iso);
  const dayOf = (one: Date) => format("da-DK", { dateStyle: "short" }).format(one);
  if (dayOf(date) === dayOf(now)) return format(locale, { timeStyle: "short" }).format(date);
  const age = now.getTime() - date.getTime();
  if (age > 0 && age < WEEK_DAYS * DAY)
    return format(locale, { weekday: "short", hour: "2-digit", minute: "2-digit" }).format(date);
  return format(locale, { day: "2-digit", month: "2-digit", year: "numeric" }).format(date);
};

/** Full time for the reading pane. */
export const longTime = (iso: string | null | undefined, locale: Locale): string =>
  iso ? format(locale, { dateStyle: "full", timeStyle: "short" }).format(new Date(iso)) : "";

/** Size of a file in kB or MB. */
export const fileSize = (bytes: number, locale: Locale): string => {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return kilobytes < KILO ? `${number.format(kilobytes)} KB` : `${number.format(kilobytes / KILO)} MB`;
};

/** Initials of a name, at most two. */
export const initials = (name: string): string => {
  const words = name.split(/[\s@.]+/u).filter((word) => /^\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return picked.map((word) => word?.charAt(0).toLocaleUpperCase("da-DK") ?? "").join("");
};
