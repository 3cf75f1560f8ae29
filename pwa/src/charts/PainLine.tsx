import type { ChartText } from "../i18n/chartText.ts";
import type { LinkOf } from "./episodeSaid.ts";
import { Explorer, Ring } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { frameOf } from "./frame.ts";
import { PainLegend } from "./PainLegend.tsx";
import { painLayout } from "./painLayout.ts";
import { painMarks } from "./painMarks.ts";
import { PainPlot } from "./PainPlot.tsx";
import { PainTable } from "./PainTable.tsx";
import { painSummary } from "./summaries.ts";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import { useZoom, type Zoom } from "./useZoom.ts";
import type { ConfounderMark, DayScore, Episode, SessionMark, Span } from "./values.ts";
import { dayAt } from "./zoom.ts";

export interface PainLineProps {
  text: ChartText;
  span: Span;
  scores: readonly DayScore[];
  sessions: readonly SessionMark[];
  confounders?: readonly ConfounderMark[];
  episodes?: readonly Episode[];
  zoom?: Zoom;
  median?: boolean; // the trailing median too; the scores stay
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
      <div ref={ref}>
        {width > 0 && <Drawing {...props} width={width} />}
      </div>
      <PainLegend {...props} />
      {props.zoom && <p class="hint">{text.words.reading.hint}</p>}
    </Figure>
  );
}

function Drawing({ width, ...props }: PainLineProps & { width: number }) {
  const { text, span, scores, compact } = props;
  const frame = frameOf(width, span);
  const plot = [24, (compact ? 120 : frame.wide ? 232 : 190) + 24] as const;
  const pain = painLayout(scores, span, frame, plot);
  const { marks, picks } = painMarks({ ...props, frame, pain });
  const reading = useReading(marks, picks);
  const around = reading.mark && dayAt(frame, span, reading.mark.x);
  const { chosen, handlers } = useZoom(props.zoom, frame, span, around);
  const label = `${text.words.pain.title}. ${painSummary(scores, span, text)}`;
  return (
    <Explorer text={text} label={label} reading={reading} also={handlers} how={props.zoom && text.words.reading.zoom}>
      <PainPlot {...props} frame={frame} pain={pain} plot={plot}>
        {chosen && <Chosen between={chosen} plot={plot} />}
        <Ring reading={reading} />
      </PainPlot>
    </Explorer>
  );
}

function Chosen({ between: [from, to], plot }: { between: readonly [number, number]; plot: readonly [number, number] }) {
  return <rect class="chosen" x={Math.min(from, to)} width={Math.abs(to - from)} y={plot[0]} height={plot[1] - plot[0]} />;
}
