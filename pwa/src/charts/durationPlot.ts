import { longestOf } from "./reliefLayout.ts";
import { durationTicks } from "./ticks.ts";
import type { Episode } from "./values.ts";

const PX_PER_TICK = 40;

export interface DurationScale {
  y: (days: number) => number; // px; always from 0
  ticks: number[]; // days
}

/** One episode's relief as a point over some other scale. */
export interface DurationPoint {
  episode: Episode;
  number: number; // of the episode, the oldest is 1
  x: number;
  y: number;
  upTo: number | null; // px up to where the end of a loss may lie
  from: number | null; // px from where
  kind: "ended" | "atLeast" | "never";
}

/** Return the scale of days that every drawing of durations has, between the top and the bottom of its plot. */
export function durationScale(episodes: readonly Episode[], [top, bottom]: readonly [number, number]): DurationScale {
  const longest = longestOf(episodes) + 1;
  return { y: (days) => bottom - (days / longest) * (bottom - top), ticks: durationTicks(longest, (bottom - top) / PX_PER_TICK) };
}

/** Return a point for each episode that could be judged; `x` is where it stands, nothing for one that has no place. */
export function durationPoints(
  episodes: readonly Episode[],
  { y }: DurationScale,
  x: (episode: Episode, number: number) => number | null,
): DurationPoint[] {
  return episodes.flatMap((episode, index) => {
    const { status, days, lower_days: lower, upper_days: upper } = episode;
    const place = x(episode, index + 1);
    if (days === null || status === "not_evaluable" || place === null) return [];
    const kind = status === "censored" ? "atLeast" : status === "loss" ? "ended" : "never";
    const uncertain = kind === "ended" && lower !== null && upper !== null && upper > lower;
    const bounds = uncertain ? { from: y(lower), upTo: y(upper) } : { from: null, upTo: null };
    return [{ episode, number: index + 1, x: place, y: y(days), ...bounds, kind } as const];
  });
}
