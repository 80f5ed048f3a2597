// SharePoint keeps a date-only value as midnight in the site's time zone, and shifts some times by the site's offset.

/** Making one costs a thousand times what asking it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

/** Milliseconds that the zone is ahead of UTC at this instant. */
export function offsetOf(instant: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The midnight that begins the day this instant falls on in the zone. */
export function atLocalMidnight(instant: Date, timeZone: string): Date {
  const wall = new Date(instant.getTime() + offsetOf(instant, timeZone));
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  return new Date(midnight - offsetOf(new Date(midnight - offsetOf(instant, timeZone)), timeZone));
}

/** The instant moved by the site's offset: what Graph wrongly answers in a few places. */
export const shiftedBySite = (instant: string, timeZone: string, direction: 1 | -1): string => {
  const true_ = new Date(instant);
  return `${new Date(true_.getTime() + direction * offsetOf(true_, timeZone)).toISOString().slice(0, 19)}Z`;
};
