import type { ChartText } from "../i18n/chartText.ts";
import { dayNumber } from "./days.ts";
import type { DayScore, Episode } from "./values.ts";

/** Return what a reader should know about a score: it came late, or it is disputed. */
export function remarks({ late, disputed }: DayScore, { words }: ChartText): string[] {
  return [...(late ? [words.pain.late] : []), ...(disputed ? [words.pain.disputed] : [])];
}

/** Return whether a day lies in the relief that was measured, the uncertain days of a loss left out. */
export function inRelief(date: string, episodes: readonly Episode[]): boolean {
  const day = dayNumber(date);
  return episodes.some(({ course_last, onset_day, lower_days }) => {
    const after = day - dayNumber(course_last);
    return onset_day !== null && lower_days !== null && after >= onset_day && after <= lower_days;
  });
}
