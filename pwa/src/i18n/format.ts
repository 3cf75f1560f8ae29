import type { Day } from "../moment.ts";
import type { Language } from "./language.ts";

// Spanish of no country writes 1.234,5 and 14:02; English of the first clinics writes 2:02 PM.
const LOCALES: Record<Language, string> = { en: "en-US", es: "es" };

/** Return a day as a person writes it: "Tuesday, March 31" by default. */
export function showDay(language: Language, day: Day, shape: Intl.DateTimeFormatOptions = LONG): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...shape, timeZone: "UTC" }).format(Date.parse(day));
}

const LONG: Intl.DateTimeFormatOptions = { weekday: "long", month: "long", day: "numeric" };
export const SHORT: Intl.DateTimeFormatOptions = { month: "short", day: "numeric" };
export const WITH_YEAR: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", day: "numeric" };

/** Return the time of an instant where the phone is: "2:02 PM", "14:02". */
export function showTime(language: Language, instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone }).format(new Date(instant));
}

/** Return a local time of day, "21:14:05", as a person writes it. */
export function showClock(language: Language, localTime: string): string {
  return showTime(language, `1970-01-01T${localTime}Z`, "UTC");
}

/** Return a number with at most `decimals` and at least `least` decimals, in the signs of the language. */
export function showNumber(language: Language, value: number, decimals = 1, least = 0): string {
  const options = { minimumFractionDigits: least, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}

/** Return an instant where the reader is: "Nov 22, 2026, 2:02 PM". */
export function showInstant(language: Language, instant: string): string {
  const options = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(instant));
}
