import { useId, useState } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { Bar } from "./Bar.tsx";
import { Figure } from "./Figure.tsx";
import { WIDE_PX } from "./frame.ts";
import { courseDays, declaredText, doses, outcomeOf } from "./outcome.ts";
import { Hatch } from "./PainAxis.tsx";
import { ReliefLegend } from "./ReliefLegend.tsx";
import { newestFirst, type ReliefAxis, reliefAxis, reliefBar } from "./reliefLayout.ts";
import { reliefSummary } from "./summaries.ts";
import { Table } from "./Table.tsx";
import { useWidth } from "./useWidth.ts";
import type { Episode, SessionMark } from "./values.ts";

const AT_FIRST = 8; // bars; the older ones on demand
const COLUMNS_PX = 176 + 264 + 32; // beside the bars: the course, what became of it, and the gaps

interface Props {
  text: ChartText;
  episodes: readonly Episode[];
  sessions: readonly SessionMark[];
}

/** One bar for each episode, the newest first: how long relief is known to have lasted after its course. */
export function ReliefBars(props: Props) {
  const { text, episodes } = props;
  const { words } = text;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Figure
      name="relief-bars"
      title={words.relief.title}
      direction={words.relief.direction}
      summary={reliefSummary(episodes, text)}
      tableName={words.table}
      table={episodes.length > 0 && <ReliefTable {...props} />}
    >
      <div ref={ref}>{width > 0 && episodes.length > 0 && <Bars {...props} width={width} />}</div>
      {episodes.length > 0 && <ReliefLegend text={text} episodes={episodes} />}
    </Figure>
  );
}

function Bars({ width, ...props }: Props & { width: number }) {
  const hatch = useId();
  const wide = width >= WIDE_PX;
  const [all, setAll] = useState(props.episodes.length <= AT_FIRST + 2);
  const shown = newestFirst(props.episodes).slice(0, all ? undefined : AT_FIRST);
  const axis = reliefAxis(props.episodes, wide ? width - COLUMNS_PX : width);
  return (
    <>
      <svg class="aside" aria-hidden="true">
        <Hatch id={hatch} />
      </svg>
      <ol class={wide ? "bars wide" : "bars"}>
        {shown.map((episode) => (
          <Row {...props} episode={episode} axis={axis} hatch={hatch} />
        ))}
        <Scale axis={axis} />
      </ol>
      {!all && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {props.text.words.relief.all(props.episodes.length)}
        </button>
      )}
    </>
  );
}

interface RowProps extends Props {
  episode: Episode;
  axis: ReliefAxis;
  hatch: string;
}

function Row({ text, sessions, episode, axis, hatch }: RowProps) {
  const { value, why } = outcomeOf(episode, text);
  return (
    <li>
      <div class="course">
        <strong>{courseDays(episode, sessions, text)}</strong>
        <span>{doses(episode, sessions, text)}</span>
      </div>
      <Bar bar={reliefBar(episode, axis)} axis={axis} hatch={hatch} />
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

function ReliefTable({ text, episodes, sessions }: Props) {
  const { words, exact } = text;
  const { relief, pain } = words;
  const points = (value: number | null) => (value === null ? words.none : exact(value));
  const head = [relief.course, words.sessions.title, relief.relief, relief.why, pain.baseline, pain.threshold, relief.declaredHead];
  const rows = newestFirst(episodes).map((episode) => {
    const { value, why } = outcomeOf(episode, text);
    const given = doses(episode, sessions, text);
    const before = points(episode.baseline);
    const baseline = episode.baseline_source === "inherited" ? relief.inherited(before) : before;
    const levels = [baseline, points(episode.threshold)];
    return [courseDays(episode, sessions, text), given, value, why, ...levels, declaredText(episode, text) || words.none];
  });
  return <Table head={head} rows={rows} />;
}
