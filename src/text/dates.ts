// Dates as people say them: `12. marts 2026`, near ones as `om 3 dage`. Everything in Danish local time.

const DAY = 86_400_000;

/** How one language writes dates. Inputs are ISO dates or ISO date-times. */
export interface DateText {
  /** `12. marts 2026` */
  readonly date: (iso: string) => string;
  /** `12. marts 2026 kl. 10.14` */
  readonly moment: (iso: string) => string;
  /** `i dag`, `om 3 dage`, `for 2 dage siden`; the plain date when it is more than 30 days off. */
  readonly distance: (iso: string, today: string) => string;
  /** `12. marts 2026 (om 3 dage)`; the plain date when it is more than 30 days off. */
  readonly dateAndDistance: (iso: string, today: string) => string;
}

/** Whole days from `today` to `iso`; both are ISO dates (a time part is ignored). */
export const daysBetween = (today: string, iso: string): number =>
  Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(today.slice(0, 10))) / DAY);

const FAR = 30;

/** Builds the date sentences of one locale from `Intl`, so month names need no list of ours. */
export const createDateText = (locale: "da-DK" | "en-GB"): DateText => {
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  const plain = new Intl.DateTimeFormat(locale, { ...day, timeZone: "UTC" });
  const local = new Intl.DateTimeFormat(locale, { ...day, timeZone: "Europe/Copenhagen" });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const at = locale === "da-DK" ? " kl. " : " at ";

  const isDate = (iso: string) => iso.length <= 10;
  const date = (iso: string) => (isDate(iso) ? plain : local).format(new Date(iso));
  const distance = (iso: string, today: string) => {
    const days = daysBetween(today, iso);
    return Math.abs(days) > FAR ? date(iso) : relative.format(days, "day");
  };
  return {
    date,
    moment: (iso) => (isDate(iso) ? date(iso) : date(iso) + at + clock.format(new Date(iso))),
    distance,
    dateAndDistance: (iso, today) =>
      Math.abs(daysBetween(today, iso)) > FAR ? date(iso) : `${date(iso)} (${distance(iso, today)})`,
  };
};
