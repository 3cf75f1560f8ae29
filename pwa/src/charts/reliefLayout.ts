import { dayNumber } from "./days.ts";
import { durationTicks } from "./ticks.ts";
import type { Episode } from "./values.ts";

const ROOM_PX = 7; // before day 0
const SHORTEST_AXIS_DAYS = 28; // so that two days of relief do not look like a triumph

export interface ReliefAxis {
  longest: number; // days at the right edge
  ticks: number[]; // days
  x: (days: number) => number; // px
}

/** How a bar ends: relief lost, still going on, cut by the next session or another change, not seen further, or never begun. */
export type BarEnd = "loss" | "ongoing" | "next" | "change" | "unseen" | "never";

export interface ReliefBar {
  known: number | null; // px to the last day known to be in relief; null: no bar at all
  uncertainTo: number | null; // px up to where the end of a loss may lie
  end: BarEnd | null;
  declared: number | null; // px of the end that the patient declared
  next: number | null; // px of the next session, where it lies within the axis
}

/** Return an axis of days after the last session that all bars of a patient share. */
export function reliefAxis(episodes: readonly Episode[], width: number): ReliefAxis {
  const longest = longestOf(episodes) + 1;
  const x = (days: number) => ROOM_PX + (days / longest) * (width - ROOM_PX - 17); // room for a sign at either end
  return { longest, x, ticks: durationTicks(longest, width / 44) };
}

/** Return the days that the longest relief needs, and what the patients declared; four weeks at least. */
export function longestOf(episodes: readonly Episode[]): number {
  const ends = episodes.flatMap(({ upper_days, lower_days, declared }) => [upper_days ?? lower_days ?? 0, declared?.days ?? 0]);
  return Math.max(SHORTEST_AXIS_DAYS, ...ends);
}

/** Return the bar of one episode; `next` is the day of the next session. What cannot be judged has no bar. */
export function reliefBar(episode: Episode, { x, longest }: ReliefAxis, next: number | null = null): ReliefBar {
  const { status, lower_days: lower, upper_days: upper, declared } = episode;
  const measured = (status === "loss" || status === "censored") && lower !== null;
  return {
    known: measured ? x(lower) : status === "non_responder" ? x(0) : null,
    uncertainTo: measured && upper !== null && upper > lower ? x(upper) : null,
    end: barEnd(episode),
    declared: declared ? x(Math.max(0, declared.days)) : null,
    next: next !== null && next <= longest ? x(next) : null,
  };
}

/** Return how the bar of an episode ends; an episode that cannot be judged has no end. */
export function barEnd({ status, reason }: Episode): BarEnd | null {
  if (status === "not_evaluable") return null;
  if (status !== "censored") return status === "loss" ? "loss" : "never";
  const ends: Partial<Record<string, BarEnd>> = { ongoing: "ongoing", next_session: "next", confounder: "change" };
  return ends[reason ?? ""] ?? "unseen";
}

/** Return on which day after its last session the next course began; null after the latest. Episodes stand oldest first. */
export function nextDay(episodes: readonly Episode[], index: number): number | null {
  const [episode, next] = [episodes[index], episodes[index + 1]];
  return episode && next ? dayNumber(next.course_first) - dayNumber(episode.course_last) : null;
}

/** Return episodes with the newest first, as a clinician reads them. */
export function newestFirst<T extends Pick<Episode, "course_last">>(episodes: readonly T[]): T[] {
  return [...episodes].sort((a, b) => dayNumber(b.course_last) - dayNumber(a.course_last));
}
