import type { Span } from "./values.ts";

const MS_PER_DAY = 86_400_000;

/** Return the number of a calendar day since 1970, so that days can be subtracted. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

/** Return the calendar day of a number, as YYYY-MM-DD. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Return the span of the last `days` days up to today; all of it (null) begins at the first day given. */
export function spanOf(today: string, days: number | null, dates: readonly string[]): Span {
  const last = dayNumber(today);
  const oldest = dates.length > 0 ? Math.min(...dates.map(dayNumber)) : last;
  const first = days === null ? Math.min(oldest, last - 27) : last - days + 1;
  return { first, last };
}

/** Keep what lies on a day of the span. */
export function within<T>(span: Span, things: readonly T[], date: (thing: T) => string): T[] {
  return things.filter((thing) => {
    const day = dayNumber(date(thing));
    return day >= span.first && day <= span.last;
  });
}
