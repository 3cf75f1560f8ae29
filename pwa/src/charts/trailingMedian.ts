import { dayNumber } from "./days.ts";
import type { DayScore } from "./values.ts";

const WINDOW_DAYS = 7;
const LEAST_SCORES = 4;

/** Return the median of the last seven days for each scored day with at least four scores in them; a gap makes none up. */
export function trailingMedian(scores: readonly DayScore[]): DayScore[] {
  const days = scores.map((score) => ({ ...score, day: dayNumber(score.date) })).sort((a, b) => a.day - b.day);
  return days.flatMap(({ date, day }, at) => {
    const latest = days.slice(Math.max(0, at - WINDOW_DAYS + 1), at + 1); // one score a day: no more can lie in the window
    const recent = latest.filter((one) => one.day > day - WINDOW_DAYS).map(({ score }) => score);
    return recent.length < LEAST_SCORES ? [] : [{ date, score: medianOf(recent), late: false, disputed: false }];
  });
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
