import type { ChartText } from "../i18n/chartText.ts";
import { DoseLegend, shapeOf } from "./DoseLegend.tsx";
import { type DoseLayout, doseLayout } from "./doseLayout.ts";
import { DoseTable } from "./DoseTable.tsx";
import { doseMarks, doseSummary } from "./doseWords.ts";
import { DaysAxis, DurationMarks } from "./DurationMarks.tsx";
import type { LinkOf } from "./episodeSaid.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { Episode, SessionMark } from "./values.ts";
import "./durations.css";

const PLOT = [26, 210] as const;

export interface DoseProps {
  text: ChartText;
  episodes: readonly Episode[];
  sessions: readonly SessionMark[];
  linkOf?: LinkOf;
}

/** Relief over the dose of its course, with the number of episodes and why a dose cannot be blamed or praised for it. */
export function DoseRelief(props: DoseProps) {
  const { text } = props;
  const { dose, table } = text.words;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Figure
      name="dose"
      title={dose.title}
      direction={dose.direction}
      summary={doseSummary(props.episodes, props.sessions, text)}
      tableName={table}
      table={<DoseTable {...props} />}
    >
      <p class="warning">{dose.warning}</p>
      <div ref={ref}>{width > 0 && <Drawing {...props} width={width} />}</div>
      <DoseLegend {...props} />
    </Figure>
  );
}

function Drawing({ width, text, episodes, sessions, linkOf }: DoseProps & { width: number }) {
  const layout = doseLayout(episodes, sessions, width, PLOT);
  const reading = useReading(doseMarks(layout, text, linkOf));
  const { dose, trend } = text.words;
  return (
    <Explorer text={text} label={`${dose.title}. ${doseSummary(episodes, sessions, text)}`} reading={reading}>
      <svg width={width} height={PLOT[1] + 42} aria-hidden="true">
        <text x="0" y="12">
          {trend.days}
        </text>
        <DaysAxis scale={layout.scale} left={layout.left} right={layout.right} text={text} />
        <Milligrams layout={layout} text={text} />
        <DurationMarks points={layout.points} shape={(point) => shapeOf((point as (typeof layout.points)[number]).route)} />
        <Ring reading={reading} r={9} />
      </svg>
    </Explorer>
  );
}

function Milligrams({ layout: { ticks, x, right }, text }: { layout: DoseLayout; text: ChartText }) {
  return (
    <g class="axis">
      {ticks.map((mg) => (
        <text x={x(mg)} y={PLOT[1] + 18} text-anchor="middle">
          {text.number(mg)}
        </text>
      ))}
      <text x={right} y={PLOT[1] + 36} text-anchor="end">
        {text.words.dose.mg}
      </text>
    </g>
  );
}
