import type { ChartText } from "../i18n/chartText.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { SurvivalAxes } from "./SurvivalAxes.tsx";
import { SurvivalLegend } from "./SurvivalLegend.tsx";
import { SurvivalLine } from "./SurvivalLine.tsx";
import { SurvivalTable } from "./SurvivalTable.tsx";
import { curveMarks, shownBand, survivalSummary } from "./survivalWords.ts";
import { survivalAxis, survivalDrawing } from "./survivalLayout.ts";
import { countRows, rowHeight, rowNames } from "./survivalRows.ts";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { Curve } from "./values.ts";
import "./survival.css";

const PLOT = [12, 236] as const;
const SCALE_PX = 44; // the days under the plot and their name

export interface SurvivalProps {
  text: ChartText;
  curves: readonly Curve[]; // 1 to 8
  title?: string; // the usual one when left out
  second?: boolean; // the last curve is another estimate of the same episodes: drawn thinner
}

/** Share of episodes still in relief by day: one curve with its interval and numbers, or several of groups. */
export function SurvivalCurve(props: SurvivalProps) {
  const { text, curves, title = text.words.survival.title } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const drawn = curves.filter(({ rows }) => rows.length > 0);
  return (
    <Figure
      name="survival"
      title={title}
      direction={text.words.survival.direction}
      summary={survivalSummary(curves, text)}
      tableName={text.words.table}
      table={drawn.length > 0 && <SurvivalTable text={text} curves={drawn} />}
    >
      <div ref={ref}>{width > 0 && drawn.length > 0 && <Drawing {...props} curves={drawn} title={title} width={width} />}</div>
      {drawn.length > 0 && <SurvivalLegend {...props} curves={drawn} />}
    </Figure>
  );
}

function Drawing({ text, curves, title, second, width }: SurvivalProps & { width: number }) {
  const counted = second ? curves.slice(0, 1) : curves;
  const names = rowNames(counted, text.words.survival);
  const axis = survivalAxis(curves, names, width, PLOT);
  const drawings = curves.map((curve) => survivalDrawing(curve, axis));
  const marks = curveMarks(curves, axis, text);
  const reading = useReading(marks);
  const rows = countRows(counted, names, axis, axis.bottom + SCALE_PX);
  const banded = shownBand(marks, reading.at, curves.length, second);
  return (
    <Explorer text={text} label={`${title}. ${survivalSummary(curves, text)}`} reading={reading}>
      <svg width={width} height={axis.bottom + SCALE_PX + rowHeight(axis) * rows.length} aria-hidden="true">
        <SurvivalAxes axis={axis} text={text} rows={rows} grouped={counted.length > 1} />
        {drawings.map((drawing, index) => (
          <SurvivalLine
            drawing={drawing}
            index={index}
            thin={second === true && index === curves.length - 1}
            banded={index === banded}
            axis={axis}
          />
        ))}
        <Ring reading={reading} />
      </svg>
    </Explorer>
  );
}
