import type { ChartText } from "../i18n/chartText.ts";
import { Shape } from "./Shape.tsx";
import type { SurvivalAxis } from "./survivalLayout.ts";
import type { CountRow } from "./survivalRows.ts";

const SHARES = [0, 0.25, 0.5, 0.75, 1];

interface Props {
  axis: SurvivalAxis;
  text: ChartText;
  rows: readonly CountRow[];
  grouped: boolean; // a row for each of several curves
}

/** The scales of a survival curve, 0 to 100 % and days, with the numbers at risk under them. */
export function SurvivalAxes({ axis, text, rows, grouped }: Props) {
  const { survival } = text.words;
  return (
    <g class="axis">
      {SHARES.map((share) => (
        <Share axis={axis} share={share} text={text} />
      ))}
      {axis.ticks.map((day) => (
        <text x={axis.x(day)} y={axis.bottom + 18} text-anchor="middle">
          {day}
        </text>
      ))}
      <text x={axis.right} y={axis.bottom + 36} text-anchor="end">
        {survival.days}
      </text>
      {grouped && (
        <text x="0" y={axis.bottom + 36}>
          {survival.atRisk}
        </text>
      )}
      {rows.map((row) => (
        <Counts row={row} grouped={grouped} />
      ))}
    </g>
  );
}

function Share({ axis: { left, right, y }, share, text }: { axis: SurvivalAxis; share: number; text: ChartText }) {
  return (
    <g>
      <line class={share === 0.5 ? "hair half" : "hair"} x1={left} x2={right} y1={y(share)} y2={y(share)} />
      <text x={left - 8} y={y(share) + 4} text-anchor="end">
        {text.percent(share)}
      </text>
    </g>
  );
}

function Counts({ row, grouped }: { row: CountRow; grouped: boolean }) {
  return (
    <g class={`at-risk series-${row.series + 1}`}>
      {grouped && <Shape index={row.series} x={7} y={row.nameY - 4} />}
      <text x={grouped ? 20 : 0} y={row.nameY}>
        {row.name}
      </text>
      {row.counts.map(({ x, count }) => (
        <text class="count" x={x} y={row.y} text-anchor="middle">
          {count}
        </text>
      ))}
    </g>
  );
}
