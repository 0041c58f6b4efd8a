const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: "2026-11-25" is "25 November 2026". */
export function longDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}
