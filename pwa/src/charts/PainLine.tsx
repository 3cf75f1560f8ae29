import { useId } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { EpisodeMarks } from "./EpisodeMarks.tsx";
import { episodeLayout } from "./episodeLayout.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import type { LinkOf } from "./episodeSaid.ts";
import { Figure } from "./Figure.tsx";
import { frameOf } from "./frame.ts";
import { Hatch, PainAxis } from "./PainAxis.tsx";
import { PainLegend } from "./PainLegend.tsx";
import { painLayout } from "./painLayout.ts";
import { painMarks } from "./painMarks.ts";
import { PainTable } from "./PainTable.tsx";
import { Scores } from "./Scores.tsx";
import { SessionStrip, STRIP_PX } from "./SessionStrip.tsx";
import { painSummary } from "./summaries.ts";
import { TimeAxis } from "./TimeAxis.tsx";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { ConfounderMark, DayScore, Episode, SessionMark, Span } from "./values.ts";

export interface PainLineProps {
  text: ChartText;
  span: Span;
  scores: readonly DayScore[];
  sessions: readonly SessionMark[];
  confounders?: readonly ConfounderMark[];
  episodes?: readonly Episode[];
  linkOf?: LinkOf; // where an episode is explained
  compact?: boolean; // the patient's own: lower, no margins
}

/** Pain by day over the sessions. Always 0 to 10; a gap stays open; what was measured lies behind the scores. */
export function PainLine(props: PainLineProps) {
  const { text, span, scores, compact } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const { pain } = text.words;
  return (
    <Figure
      name={compact ? "pain-line compact" : "pain-line"}
      title={pain.title}
      direction={pain.direction}
      summary={painSummary(scores, span, text)}
      tableName={text.words.table}
      table={<PainTable {...props} />}
    >
      <div ref={ref} class="canvas">
        {width > 0 && <Drawing {...props} width={width} />}
      </div>
      <PainLegend {...props} />
    </Figure>
  );
}

function Drawing({ width, ...props }: PainLineProps & { width: number }) {
  const { text, span, scores, sessions, confounders = [], episodes = [], compact } = props;
  const hatch = useId();
  const frame = frameOf(width, span);
  const plot = [24, (compact ? 120 : frame.wide ? 232 : 190) + 24] as const;
  const pain = painLayout(scores, span, frame, plot);
  const bottom = plot[1] + STRIP_PX + 22;
  const { marks, picks } = painMarks({ ...props, frame, pain });
  const reading = useReading(marks, picks);
  return (
    <Explorer text={text} label={`${text.words.pain.title}. ${painSummary(scores, span, text)}`} reading={reading}>
      <svg width={width} height={bottom + 6} aria-hidden="true">
        <Hatch id={hatch} />
        <TimeAxis span={span} frame={frame} text={text} top={plot[0]} y={bottom} />
        <PainAxis frame={frame} y={pain.y} text={text} />
        <EpisodeMarks layout={episodeLayout(episodes, span, frame)} frame={frame} text={text} y={pain.y} hatch={hatch} />
        <SessionStrip sessions={sessions} confounders={confounders} span={span} frame={frame} text={text} plot={plot} />
        <Scores {...pain} />
        <Ring reading={reading} />
      </svg>
    </Explorer>
  );
}
