import { type Day, phonesZone } from "../moment.ts";
import { type Language, localeOf } from "./language.ts";

/** Return a day as a person writes it: "Tuesday, March 31" by default. */
export function showDay(language: Language, day: Day, shape: Intl.DateTimeFormatOptions = LONG): string {
  return dates(language, { ...shape, timeZone: "UTC" }).format(Date.parse(day));
}

const LONG: Intl.DateTimeFormatOptions = { weekday: "long", month: "long", day: "numeric" };
export const SHORT: Intl.DateTimeFormatOptions = { month: "short", day: "numeric" };
export const WITH_WEEKDAY: Intl.DateTimeFormatOptions = { ...SHORT, weekday: "short" };
export const WITH_YEAR_LONG: Intl.DateTimeFormatOptions = { ...LONG, year: "numeric" };
export const WITH_YEAR: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", day: "numeric" };

// 24 hours in every language: on a ward nobody should have to tell 2:02 from 2:02.
const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** Return the time of an instant where the phone is: "14:02". */
export function showTime(language: Language, instant: string, timeZone = phonesZone()): string {
  return dates(language, { ...CLOCK, timeZone }).format(new Date(instant));
}

/** Return a local time of day, "21:14:05", as a person writes it. */
export function showClock(language: Language, localTime: string): string {
  return showTime(language, `1970-01-01T${localTime}Z`, "UTC");
}

/** Return a number with at most `decimals` and at least `least` decimals, in the signs of the language. */
export function showNumber(language: Language, value: number, decimals = 1, least = 0): string {
  return numbers(language, { minimumFractionDigits: least, maximumFractionDigits: decimals }).format(value);
}

/** Return a number as far as it is shown where one decimal is enough; a message then picks its form by that. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Return a whole number of hundredths as a share: "125%". */
export function showPercent(language: Language, hundredths: number): string {
  return numbers(language, { style: "percent" }).format(hundredths / 100);
}

/** Return an instant where the reader is: "Nov 22, 2026, 14:02". */
export function showInstant(language: Language, instant: string): string {
  return dates(language, { ...WITH_YEAR, ...CLOCK, timeZone: phonesZone() }).format(new Date(instant));
}

/** Return the name of a day of the week; 1 is Monday. */
export function showWeekday(language: Language, day: number, weekday: "long" | "short"): string {
  const monday = Date.UTC(2024, 0, 1); // of any week
  return dates(language, { weekday, timeZone: "UTC" }).format(monday + (day - 1) * 86_400_000);
}

const dates = keptOf((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = keptOf((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** Return what makes a format once and keeps it: to make one costs a hundred times as much as to use it. */
function keptOf<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: Language, options: Options): Format => {
    const locale = localeOf(language);
    const name = locale + JSON.stringify(options);
    const format = made.get(name) ?? make(locale, options);
    made.set(name, format);
    return format;
  };
}
