import { dayNumber, isoDay } from "./days.ts";
import type { Span } from "./values.ts";

export interface Tick {
  day: number;
  step: "day" | "month"; // what its label should name
}

const MONTH_STEPS = [1, 2, 3, 6, 12];

/** Return at most `most` ticks on Mondays, or on the first of months when those would be too many. */
export function dateTicks(span: Span, most: number): Tick[] {
  for (const weeks of [1, 2]) {
    const mondays = everyWeeks(span, weeks);
    if (mondays.length <= most) return mondays.map((day) => ({ day, step: "day" }));
  }
  for (const months of MONTH_STEPS) {
    const firsts = everyMonths(span, months);
    if (firsts.length <= most || months === 12) return firsts.map((day) => ({ day, step: "month" }));
  }
  return [];
}

/** Return ticks of whole days for an axis of durations: weeks, or more where weeks would crowd. */
export function durationTicks(longest: number, most: number): number[] {
  const step = [7, 14, 28, 56, 84, 182].find((days) => longest / days <= most) ?? 364;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => index * step);
}

function everyWeeks({ first, last }: Span, weeks: number): number[] {
  const monday = first + ((11 - (first % 7)) % 7); // day 4 of 1970 was a Monday
  const days = [];
  for (let day = monday; day <= last; day += 7 * weeks) days.push(day);
  return days;
}

function everyMonths(span: Span, months: number): number[] {
  const [year = 0, month = 1] = isoDay(span.first).split("-").map(Number);
  const days = [];
  for (let index = year * 12 + month - 1; ; index += 1) {
    const number = String((index % 12) + 1).padStart(2, "0");
    const day = dayNumber(`${Math.floor(index / 12)}-${number}-01`);
    if (day > span.last) return days;
    if (day >= span.first && index % months === 0) days.push(day);
  }
}
