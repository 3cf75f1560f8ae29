import { useId, useState } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { Bar } from "./Bar.tsx";
import { type LinkOf } from "./episodeSaid.ts";
import { Explorer } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { WIDE_PX } from "./frame.ts";
import { courseDays, declaredText, doses, outcomeOf } from "./outcome.ts";
import { Hatch } from "./PainAxis.tsx";
import { ReliefTable } from "./ReliefTable.tsx";
import { rowMarks, type SwimmerRow, swimmerRows } from "./swimmer.ts";
import { SwimmerLegend } from "./SwimmerLegend.tsx";
import { type ReliefAxis, reliefAxis, reliefBar } from "./reliefLayout.ts";
import { reliefSummary } from "./summaries.ts";
import { pickedRow } from "./reading.ts";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { Episode, SessionMark } from "./values.ts";

const AT_FIRST = { wide: 8, narrow: 5 }; // bars; the older ones on demand
const COLUMNS_PX = 176 + 300 + 32; // beside the bars: the course, what became of it, and the gaps

export interface SwimmerProps {
  text: ChartText;
  episodes: readonly Episode[]; // oldest first
  sessions: readonly SessionMark[];
  linkOf?: LinkOf;
}

/** One bar for each episode, the newest first: how long relief is known to have lasted after its course, and how it ended. */
export function SwimmerPlot(props: SwimmerProps) {
  const { text, episodes } = props;
  const { words } = text;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Figure
      name="swimmer"
      title={words.relief.title}
      direction={words.relief.direction}
      summary={reliefSummary(episodes, text)}
      tableName={words.table}
      table={episodes.length > 0 && <ReliefTable {...props} />}
    >
      <div ref={ref}>{width > 0 && episodes.length > 0 && <Bars {...props} width={width} />}</div>
      {episodes.length > 0 && <SwimmerLegend text={text} episodes={episodes} />}
    </Figure>
  );
}

function Bars({ width, ...props }: SwimmerProps & { width: number }) {
  const { text, episodes } = props;
  const wide = width >= WIDE_PX;
  const first = wide ? AT_FIRST.wide : AT_FIRST.narrow;
  const [all, setAll] = useState(episodes.length <= first + 2);
  const rows = swimmerRows(episodes).slice(0, all ? undefined : first);
  const axis = reliefAxis(episodes, wide ? width - COLUMNS_PX : width);
  const reading = useReading(rowMarks(rows, text, props.linkOf), pickedRow);
  return (
    <>
      <Explorer text={text} label={`${text.words.relief.title}. ${reliefSummary(episodes, text)}`} reading={reading}>
        <Rows {...props} rows={rows} axis={axis} wide={wide} read={reading.at} />
      </Explorer>
      {!all && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {text.words.relief.all({ count: episodes.length })}
        </button>
      )}
    </>
  );
}

interface RowsProps extends SwimmerProps {
  rows: readonly SwimmerRow[];
  axis: ReliefAxis;
  wide: boolean;
  read: number | undefined; // the row that is read
}

function Rows({ rows, axis, wide, read, text, sessions }: RowsProps) {
  const hatch = useId();
  return (
    <>
      <svg class="aside" aria-hidden="true">
        <Hatch id={hatch} />
      </svg>
      <ol class={wide ? "bars wide" : "bars"}>
        {rows.map((row, index) => (
          <Row row={row} index={index} read={index === read} text={text} sessions={sessions} axis={axis} hatch={hatch} />
        ))}
        <Scale axis={axis} />
      </ol>
    </>
  );
}

interface RowProps {
  row: SwimmerRow;
  index: number;
  read: boolean;
  text: ChartText;
  sessions: readonly SessionMark[];
  axis: ReliefAxis;
  hatch: string;
}

function Row({ row: { episode, next }, index, read, text, sessions, axis, hatch }: RowProps) {
  const { value, why } = outcomeOf(episode, text);
  return (
    <li data-mark={index} class={read ? "read" : undefined}>
      <div class="course">
        <strong>{courseDays(episode, sessions, text)}</strong>
        <span>{doses(episode, sessions, text)}</span>
      </div>
      <Bar bar={reliefBar(episode, axis, next)} axis={axis} hatch={hatch} />
      <div class="outcome">
        <strong>{value}</strong> <span>{why}</span>
        {episode.declared && <span class="declared">{declaredText(episode, text)}</span>}
      </div>
    </li>
  );
}

function Scale({ axis }: { axis: ReliefAxis }) {
  return (
    <li class="scale" aria-hidden="true">
      <svg width={axis.x(axis.longest) + 17} height="18">
        {axis.ticks.map((days) => (
          <text x={Math.max(4, axis.x(days))} y="14" text-anchor="middle">
            {days}
          </text>
        ))}
      </svg>
    </li>
  );
}
