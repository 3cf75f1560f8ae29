import type { ChartText } from "../i18n/chartText.ts";
import { isoDay } from "./days.ts";
import type { Frame } from "./frame.ts";
import { textWidth } from "./labels.ts";
import { dateTicks } from "./ticks.ts";
import type { Span } from "./values.ts";

interface Props {
  span: Span;
  frame: Frame;
  text: ChartText;
  top: number; // px, where the hairlines begin
  y: number; // px, where the labels stand
}

/** The days under a drawing: hairlines, and labels as many as find room. */
export function TimeAxis({ span, frame, text, top, y }: Props) {
  const ticks = dateTicks(span, (frame.right - frame.left) / 62);
  return (
    <g class="axis">
      {ticks.map(({ day, step }) => {
        const label = step === "day" ? text.day(isoDay(day)) : text.month(isoDay(day));
        const x = frame.x(day) - frame.perDay / 2;
        const half = textWidth(label) / 2;
        return (
          <g>
            <line class="hair" x1={x} x2={x} y1={top} y2={y - 14} />
            <text x={Math.min(Math.max(x, half), frame.width - half)} y={y} text-anchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
