// A day and a time of day as they were in Denmark, as an instant; and the other way round.
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "short",
});

/** `2026-03-12` and `09:30` in Denmark at an ISO date-time. */
export function danishDayAndTime(iso: string): { readonly date: string; readonly time: string } {
  const [date = "", time = ""] = clock.format(new Date(iso)).split(" ");
  return { date, time };
}

/** The ISO date-time, with offset, of a Danish day and time; null where there is none, as in the hour that summer time skips. */
export function danishMoment(date: string, time: string): string | null {
  const written = ["+01:00", "+02:00"].map((offset) => `${date}T${time}:00${offset}`);
  return (
    written.find((iso) => !Number.isNaN(Date.parse(iso)) && clock.format(new Date(iso)) === `${date} ${time}`) ?? null
  );
}
