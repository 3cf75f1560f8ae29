import type { ChartText } from "../i18n/chartText.ts";
import type { DurationPoint, DurationScale } from "./durationPlot.ts";

/** The scale of days beside a drawing of durations. */
export function DaysAxis({ scale, left, right, text }: { scale: DurationScale; left: number; right: number; text: ChartText }) {
  return (
    <g class="axis">
      {scale.ticks.map((days) => (
        <>
          <line class="hair" x1={left} x2={right} y1={scale.y(days)} y2={scale.y(days)} />
          <text x={left - 8} y={scale.y(days) + 4} text-anchor="end">
            {text.number(days)}
          </text>
        </>
      ))}
    </g>
  );
}

/** Episodes as points: full where relief was seen to end, hollow with an arrow where it lasted at least so long. */
export function DurationMarks({ points, shape }: { points: readonly DurationPoint[]; shape?: (point: DurationPoint) => string }) {
  return (
    <g class="durations">
      {points.map((point) => (
        <Point point={point} path={shape?.(point) ?? DISC} />
      ))}
    </g>
  );
}

export const DISC = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
const UP = "M0 -6v-13m-4 5l4 -5l4 5";
const STRUCK = "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM-6 6l12 -12"; // as at the end of a bar that never began

function Point({ point: { x, y, from, upTo, kind }, path }: { point: DurationPoint; path: string }) {
  return (
    <>
      {from !== null && upTo !== null && <line class="between" x1={x} x2={x} y1={from} y2={upTo} />}
      <g class={kind} transform={`translate(${x} ${y})`}>
        {kind === "atLeast" && <path class="up" d={UP} />}
        <path class="point" d={kind === "never" ? STRUCK : path} />
      </g>
    </>
  );
}
