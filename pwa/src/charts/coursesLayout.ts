import { type DurationPoint, durationPoints, type DurationScale, durationScale } from "./durationPlot.ts";
import type { Episode } from "./values.ts";

const LEFT_PX = 40;
const RIGHT_PX = 12;
const PX_PER_NUMBER = 26;
const PERCENT_STEP = 50;

export interface CoursesLayout {
  left: number;
  right: number;
  x: (number: number) => number; // px of a course, the first is 1
  ticks: number[]; // courses that are numbered under the drawing
  scale: DurationScale;
  points: DurationPoint[];
  unjudged: { x: number; number: number; episode: Episode }[];
  percent: { y: (value: number) => number; ticks: number[]; bars: PercentBar[] };
}

export interface PercentBar {
  x: number;
  y: number; // px of the higher end
  height: number;
  width: number;
}

type Plot = readonly [number, number];

/** Return durations by number of course, and under them the mean percent relief of the same courses. */
export function coursesLayout(episodes: readonly Episode[], width: number, plot: Plot, below: Plot): CoursesLayout {
  const [left, right] = [LEFT_PX, width - RIGHT_PX];
  const per = (right - left) / Math.max(episodes.length, 1);
  const x = (number: number) => left + (number - 0.5) * per;
  const scale = durationScale(episodes, plot);
  const step = [1, 2, 5, 10, 20].find((each) => per * each >= PX_PER_NUMBER) ?? 50;
  const numbers = episodes.map((_, index) => index + 1);
  return {
    left,
    right,
    x,
    ticks: numbers.filter((number) => (number - 1) % step === 0),
    scale,
    points: durationPoints(episodes, scale, (_, number) => x(number)),
    unjudged: episodes.flatMap((episode, index) =>
      episode.status === "not_evaluable" ? [{ episode, number: index + 1, x: x(index + 1) }] : [],
    ),
    percent: percentOf(episodes, x, Math.min(18, per * 0.6), below),
  };
}

/** Return bars up from 0 %, or down where pain was worse than before; to -50 % or further only when one needs it. */
function percentOf(episodes: readonly Episode[], x: CoursesLayout["x"], width: number, [top, bottom]: Plot): CoursesLayout["percent"] {
  const values = episodes.map(({ evidence }) => evidence?.percent_relief ?? null);
  const least = Math.floor(Math.min(0, ...values.map((value) => value ?? 0)) / PERCENT_STEP) * PERCENT_STEP;
  const y = (value: number) => bottom - ((value - least) / (100 - least)) * (bottom - top);
  const bars = values.flatMap((value, index) => {
    if (value === null) return [];
    const height = Math.abs(y(value) - y(0));
    return [{ x: x(index + 1) - width / 2, y: Math.min(y(value), y(0)), height, width }];
  });
  const ticks = Array.from({ length: (100 - least) / PERCENT_STEP + 1 }, (_, at) => least + at * PERCENT_STEP);
  return { y, bars, ticks };
}
