import { dayNumber } from "./days.ts";
import { durationTicks } from "./ticks.ts";
import type { Episode } from "./values.ts";

const SHORTEST_AXIS_DAYS = 28; // so that two days of relief do not look like a triumph

export interface ReliefAxis {
  longest: number; // days at the right edge
  ticks: number[]; // days
  x: (days: number) => number; // px
}

export interface ReliefBar {
  known: number | null; // px to the last day known to be in relief; null: no bar at all
  uncertainTo: number | null; // px up to where the end of a loss may lie
  open: boolean; // an arrow: relief lasted at least that long
  declared: number | null; // px of the end that the patient declared
}

/** Return an axis of days after the last session that all bars of a patient share. */
export function reliefAxis(episodes: readonly Episode[], width: number): ReliefAxis {
  const ends = episodes.flatMap(({ upper_days, lower_days, declared }) => [
    upper_days ?? lower_days ?? 0,
    declared?.days ?? 0,
  ]);
  const longest = Math.max(SHORTEST_AXIS_DAYS, ...ends) + 1;
  const x = (days: number) => 1 + (days / longest) * (width - 18); // room for an arrow
  return { longest, x, ticks: durationTicks(longest, width / 44) };
}

/** Return the bar of one episode. An episode that cannot be judged has none, and a non-responder's is empty. */
export function reliefBar(episode: Episode, { x }: ReliefAxis): ReliefBar {
  const { status, lower_days: lower, upper_days: upper, declared } = episode;
  const measured = (status === "loss" || status === "censored") && lower !== null;
  return {
    known: measured ? x(lower) : status === "non_responder" ? x(0) : null,
    uncertainTo: measured && upper !== null && upper > lower ? x(upper) : null,
    open: status === "censored",
    declared: declared ? x(Math.max(0, declared.days)) : null,
  };
}

/** Return episodes with the newest first, as a clinician reads them. */
export function newestFirst<T extends Pick<Episode, "course_last">>(episodes: readonly T[]): T[] {
  return [...episodes].sort((a, b) => dayNumber(b.course_last) - dayNumber(a.course_last));
}
