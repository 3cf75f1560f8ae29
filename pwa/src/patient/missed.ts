import type { EntryVersion } from "../api/client.ts";
import { dayNumber, isoDay } from "../charts/days.ts";
import { headsOf } from "../heads.ts";
import type { Day } from "../moment.ts";
import rules from "../rules.json" with { type: "json" };

/** A day without a check-in, and the scored day that it can be told beside. */
export interface Missed {
  day: Day;
  like: Scored | null; // the nearest one before it, else after it; null: there is none
}

export interface Scored {
  day: Day;
  pain: number; // points, as the person sees it
}

type Standing = Pick<EntryVersion, "id" | "entry_id" | "replaces" | "kind" | "local_date" | "pain">;

/**
 * Return the last days that have no check-in and can still be filled in, the latest first.
 *
 * Days before this person's first entry were not missed, and what was skipped is not asked again.
 */
export function missedDays(versions: readonly Standing[], today: Day, skipped: readonly Day[]): Missed[] {
  const heads = headsOf(versions);
  const told = new Set(heads.filter(({ kind }) => kind === "check_in").map(({ local_date }) => local_date));
  const [first = today] = versions.map(({ local_date }) => local_date).sort();
  const days = Array.from({ length: rules.limits.fill_in_days }, (_, ago) => isoDay(dayNumber(today) - ago - 1));
  const isMissed = (day: Day) => day > first && !told.has(day) && !skipped.includes(day);
  const scored = scoredDays(heads);
  return days.filter(isMissed).map((day) => ({ day, like: likeOf(day, scored) }));
}

/** Return the days that have one score, oldest first: a day with several is no measure for another. */
function scoredDays(heads: readonly Standing[]): Scored[] {
  const byDay = new Map<Day, number[]>();
  for (const { kind, local_date: day, pain } of heads) {
    if (kind === "check_in" && pain !== null) byDay.set(day, [...(byDay.get(day) ?? []), pain]);
  }
  const single = [...byDay].filter(([, scores]) => scores.length === 1);
  return single.map(([day, [pain]]) => ({ day, pain: pain! })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

function likeOf(day: Day, scored: readonly Scored[]): Scored | null {
  return scored.findLast((one) => one.day < day) ?? scored.find((one) => one.day > day) ?? null;
}
