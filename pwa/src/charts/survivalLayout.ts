import { WIDE_PX } from "./frame.ts";
import { textWidth } from "./labels.ts";
import { durationTicks } from "./ticks.ts";
import type { Curve, CurveRow } from "./values.ts";

const SHORTEST_AXIS_DAYS = 28; // as in the chart of single episodes
const PX_PER_TICK = 46;
const MARGIN_PX = 48; // for the shares
const NAMES_PX = 128; // for the names of the rows, where they find room
export const NAME_ROW_PX = 17;
export const COUNT_ROW_PX = 19;

export interface SurvivalAxis {
  width: number;
  beside: boolean; // the names of the rows stand beside their numbers, not above
  left: number;
  right: number;
  top: number;
  bottom: number;
  longest: number; // days at the right edge
  ticks: number[]; // days
  x: (days: number) => number; // px
  y: (share: number) => number; // px; always from nothing to all, never fitted to the data
}

export interface SurvivalStep {
  row: CurveRow;
  x: number;
  y: number;
}

export interface SurvivalDrawing {
  line: string;
  band: string; // empty: no interval is known
  steps: SurvivalStep[];
  censored: SurvivalStep[]; // ticks on the line
  median: { x: number; y: number } | null;
  end: { x: number; y: number }; // where the line stops
}

/** Return the axes that all curves of a drawing share. */
export function survivalAxis(
  curves: readonly Curve[],
  names: readonly string[],
  width: number,
  [top, bottom]: readonly [number, number],
): SurvivalAxis {
  const beside = width >= WIDE_PX * 0.75 && names.every((name) => textWidth(name) + 24 <= NAMES_PX);
  const longest = Math.max(SHORTEST_AXIS_DAYS, ...curves.flatMap(({ rows }) => rows.map(({ time }) => time)));
  const [left, right] = [beside ? NAMES_PX + 12 : MARGIN_PX, width - 14];
  const x = (days: number) => left + (days / longest) * (right - left);
  const y = (share: number) => bottom - share * (bottom - top);
  return { width, beside, left, right, top, bottom, longest, x, y, ticks: durationTicks(longest, (right - left) / PX_PER_TICK) };
}

/** Return a curve as it is drawn: steps down where relief ended, ticks where it was seen no longer. */
export function survivalDrawing({ rows, median }: Curve, axis: SurvivalAxis): SurvivalDrawing {
  const steps = rows.map((row) => ({ row, x: axis.x(row.time), y: axis.y(row.survival) }));
  const last = steps.at(-1);
  return {
    steps,
    line: stairs(rows.map(({ time, survival }) => [time, survival]), axis),
    band: bandOf(rows, axis),
    censored: steps.filter(({ row }) => row.censored > 0),
    median: median === null ? null : { x: axis.x(median), y: axis.y(0.5) },
    end: last ?? { x: axis.x(0), y: axis.y(1) },
  };
}

type Point = readonly [number, number]; // days, share

function stairs(points: readonly Point[], { x, y }: SurvivalAxis): string {
  return `M${round(x(0))} ${round(y(1))}` + points.map(([time, share]) => `H${round(x(time))}V${round(y(share))}`).join("");
}

/** Return the interval as an area; it stops where a bound is not known any more. */
function bandOf(rows: readonly CurveRow[], axis: SurvivalAxis): string {
  const unknown = rows.findIndex(({ lower, upper }) => lower === null || upper === null);
  const known = unknown < 0 ? rows : rows.slice(0, unknown);
  if (known.length === 0) return "";
  const end = round(axis.x(rows[known.length]?.time ?? known.at(-1)!.time));
  const above = stairs(known.map(({ time, upper }) => [time, upper ?? 1]), axis);
  const below = [...known].reverse().map(({ lower, time }) => `V${round(axis.y(lower ?? 0))}H${round(axis.x(time))}`);
  return `${above}H${end}${below.join("")}V${round(axis.y(1))}Z`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
