import { dayNumber, within } from "./days.ts";
import type { Frame } from "./frame.ts";
import { unbrokenRuns } from "./runs.ts";
import { trailingMedian } from "./trailingMedian.ts";
import type { DayScore, Span } from "./values.ts";

export const PAIN_MAX = 10; // the scale is always 0-10, never fitted to the data

export interface Dot {
  day: number;
  x: number;
  y: number;
  r: number;
  score: DayScore;
}

export interface PainLayout {
  top: number;
  bottom: number;
  y: (score: number) => number;
  paths: string[]; // one for each unbroken run of at least two days
  dots: Dot[];
}

/** Return where the scores of the span stand in a plot between `top` and `bottom`. */
export function painLayout(
  scores: readonly DayScore[],
  span: Span,
  frame: Frame,
  [top, bottom]: readonly [number, number],
  maxDaysApart?: number,
): PainLayout {
  const y = (score: number) => bottom - (score / PAIN_MAX) * (bottom - top);
  const r = dotRadius(frame.perDay);
  const dots = within(span, scores, ({ date }) => date)
    .map((score) => ({ score, day: dayNumber(score.date) }))
    .sort((a, b) => a.day - b.day)
    .map(({ score, day }) => ({ score, day, r, x: frame.x(day), y: y(score.score) }));
  const runs = unbrokenRuns(dots, maxDaysApart).filter((run) => run.length > 1);
  return { top, bottom, y, dots, paths: runs.map(pathThrough) };
}

/** Return the lines of the seven-day median; they break where the scores do. */
export function medianPaths(scores: readonly DayScore[], span: Span, frame: Frame, plot: readonly [number, number]): string[] {
  return painLayout(trailingMedian(scores), span, frame, plot).paths;
}

function dotRadius(perDay: number): number {
  return Math.min(4, Math.max(1.5, perDay * 0.36));
}

function pathThrough(dots: readonly Dot[]): string {
  return dots.map(({ x, y }, at) => `${at ? "L" : "M"}${round(x)} ${round(y)}`).join("");
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
