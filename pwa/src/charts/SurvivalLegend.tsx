import type { ChartText } from "../i18n/chartText.ts";
import { Key } from "./Key.tsx";
import { Shape } from "./Shape.tsx";
import type { SurvivalProps } from "./SurvivalCurve.tsx";
import { medianText } from "./survivalWords.ts";
import type { Curve } from "./values.ts";

/** What each line is, with its number of episodes and its median, and what the signs on it mean. */
export function SurvivalLegend({ text, curves, second }: SurvivalProps) {
  const { survival } = text.words;
  const single = curves.length - (second ? 1 : 0) === 1;
  const censored = curves.some(({ rows }) => rows.some((row) => row.censored > 0));
  return (
    <ul class="legend">
      {curves.map((curve, index) => (
        <Key name={curveName(curve, text)}>
          <g class={`curve series-${index + 1}${second && index === curves.length - 1 ? " thin" : ""}`}>
            <path class="stairs" d="M0 7h22" />
            <Shape index={index} x={11} y={7} />
          </g>
        </Key>
      ))}
      {censored && (
        <Key name={survival.censoredKey}>
          <path class="run" d="M0 7h22" />
          <line class="seen" x1="11" x2="11" y1="1" y2="13" />
        </Key>
      )}
      <Key name={single ? survival.bandKey : survival.bandOnReading}>
        <rect class="band" width="22" height="14" />
      </Key>
    </ul>
  );
}

function curveName(curve: Curve, text: ChartText): string {
  const { survival } = text.words;
  const said = { name: curve.name, count: text.number(curve.episodes), median: medianText(curve, text) };
  return curve.patients ? survival.keyOfPatients({ ...said, patients: text.number(curve.patients) }) : survival.key(said);
}
