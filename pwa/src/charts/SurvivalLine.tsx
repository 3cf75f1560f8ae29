import { Shape } from "./Shape.tsx";
import type { SurvivalAxis, SurvivalDrawing } from "./survivalLayout.ts";

interface Props {
  drawing: SurvivalDrawing;
  index: number; // of its curve: gives colour, dashes and shape
  thin: boolean;
  banded: boolean;
  axis: SurvivalAxis;
}

/** One curve: its interval, its stairs, a tick where episodes were seen no longer, its median and a shape at its end. */
export function SurvivalLine({ drawing, index, thin, banded, axis }: Props) {
  const { line, band, censored, median, end } = drawing;
  return (
    <g class={`curve series-${index + 1}${thin ? " thin" : ""}`}>
      {banded && band && <path class="band" d={band} />}
      {median && <path class="median" d={`M${axis.left} ${median.y}H${median.x}V${axis.bottom}`} />}
      <path class="stairs" d={line} />
      {censored.map(({ x, y }) => (
        <line class="seen" x1={x} x2={x} y1={y - 6} y2={y + 6} />
      ))}
      <Shape index={index} x={end.x} y={end.y} />
    </g>
  );
}
