import { WIDE_PX } from "../charts/frame.ts";

/** How much of the past the charts show, in days. */
export const RANGES = ["90", "180", "365", "all"] as const;
export type Range = (typeof RANGES)[number];

/** Return the days of a range; null for all. */
export function daysOf(range: Range): number | null {
  return range === "all" ? null : Number(range);
}

/** Return the range to begin with: what is still legible at this width. */
export function firstRange(width: number): Range {
  return width < WIDE_PX ? "90" : "180";
}
