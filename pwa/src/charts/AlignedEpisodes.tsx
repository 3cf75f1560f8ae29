import { useId, useState } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { alignedPanel, panelGrid } from "./alignedLayout.ts";
import { panelMarks, panelPicks } from "./alignedMarks.ts";
import { AlignedPanel } from "./AlignedPanel.tsx";
import { AlignedTable } from "./AlignedTable.tsx";
import type { LinkOf } from "./episodeSaid.ts";
import { Explorer } from "./Explorer.tsx";
import { Figure } from "./Figure.tsx";
import { Hatch } from "./PainAxis.tsx";
import { swimmerRows } from "./swimmer.ts";
import { useReading } from "./useReading.ts";
import { useWidth } from "./useWidth.ts";
import type { DayScore, Episode, SessionMark } from "./values.ts";
import "./aligned.css";

const LEAST_AT_FIRST = 2; // panels; a row of them where several stand beside each other, the older ones on demand
const GAP_PX = 20;
const PLOT = [8, 112] as const;

export interface AlignedProps {
  text: ChartText;
  scores: readonly DayScore[];
  episodes: readonly Episode[]; // oldest first
  sessions: readonly SessionMark[];
  linkOf?: LinkOf;
}

/** Every episode in a small drawing of its own, a week before day 0 to four weeks after, all on the same scales. */
export function AlignedEpisodes(props: AlignedProps) {
  const { text, episodes } = props;
  const { aligned } = text.words;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <Figure
      name="aligned"
      title={aligned.title}
      direction={aligned.direction}
      summary={aligned.summary({ count: episodes.length })}
      tableName={text.words.table}
      table={<AlignedTable {...props} />}
    >
      <div ref={ref}>{width > 0 && <Panels {...props} width={width} />}</div>
    </Figure>
  );
}

function Panels({ width, ...props }: AlignedProps & { width: number }) {
  const { text, episodes, scores, sessions, linkOf } = props;
  const hatch = useId();
  const { columns, panel } = panelGrid(width, GAP_PX);
  const first = Math.max(columns, LEAST_AT_FIRST);
  const [all, setAll] = useState(episodes.length <= first);
  const rows = swimmerRows(episodes).slice(0, all ? undefined : first);
  const panels = rows.map(({ number }) => alignedPanel(number - 1, episodes, scores, sessions, panel, PLOT));
  const marks = panelMarks(rows, panels, episodes, text, linkOf);
  const reading = useReading(marks, panelPicks(marks));
  const read = reading.at === undefined ? undefined : marks[reading.at];
  const cell = (index: number) => ({ row: rows[index]!, index, hatch, text, sessions, plot: PLOT, read: read?.panel === index ? read : undefined });
  return (
    <>
      <Explorer text={text} label={`${text.words.aligned.title}. ${text.words.aligned.summary({ count: episodes.length })}`} reading={reading}>
        <Hatched id={hatch} />
        <ol class="panels" style={{ gridTemplateColumns: `repeat(${columns}, ${panel}px)`, gap: `16px ${GAP_PX}px` }}>
          {panels.map((drawn, index) => (
            <AlignedPanel panel={drawn} {...cell(index)} />
          ))}
        </ol>
      </Explorer>
      {!all && <More text={text} count={episodes.length} onMore={() => setAll(true)} />}
    </>
  );
}

function Hatched({ id }: { id: string }) {
  return (
    <svg class="aside" aria-hidden="true">
      <Hatch id={id} />
    </svg>
  );
}

export function More({ text, count, onMore }: { text: ChartText; count: number; onMore: () => void }) {
  return (
    <button type="button" class="button quiet" onClick={onMore}>
      {text.words.relief.all({ count })}
    </button>
  );
}
