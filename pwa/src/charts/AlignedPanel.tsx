import type { ChartText } from "../i18n/chartText.ts";
import { wordFor } from "../i18n/codes.ts";
import { ALIGNED_TICKS, type Panel } from "./alignedLayout.ts";
import type { PanelMark } from "./alignedMarks.ts";
import { Level } from "./EpisodeMarks.tsx";
import { shortDuration } from "./outcome.ts";
import { courseName } from "./painSaid.ts";
import { Scores } from "./Scores.tsx";
import type { SwimmerRow } from "./swimmer.ts";
import type { SessionMark } from "./values.ts";

const STEPS = [0, 5, 10];
const SCALE_PX = 20;

interface Props {
  panel: Panel;
  row: SwimmerRow;
  index: number;
  read: PanelMark | undefined;
  hatch: string;
  text: ChartText;
  sessions: readonly SessionMark[];
  plot: readonly [number, number];
}

/** One episode: its course and duration in words, its days around day 0 under them. */
export function AlignedPanel({ panel, row: { episode }, index, read, hatch, text, sessions, plot }: Props) {
  const measured = episode.status === "loss" || episode.status === "censored";
  const { status } = text.words.aligned;
  const { frame, pain, band, baseline, threshold } = panel;
  return (
    <li data-panel={index} class={read?.whole ? "read" : undefined}>
      <p>
        {courseName(episode, sessions, text)} <strong>{measured ? shortDuration(episode, text) : wordFor(status, episode.status)}</strong>
      </p>
      <svg width={frame.width} height={plot[1] + SCALE_PX} aria-hidden="true">
        <Grid panel={panel} plot={plot} />
        {band && <rect class="relief" x={band.x1} width={Math.max(0, band.x2 - band.x1)} y={plot[0]} height={plot[1] - plot[0]} />}
        {band?.uncertainTo && (
          <rect x={band.x2} width={band.uncertainTo - band.x2} y={plot[0]} height={plot[1] - plot[0]} fill={`url(#${hatch})`} />
        )}
        {baseline && <Level name="baseline" segment={baseline} y={pain.y} />}
        {threshold && <Level name="threshold" segment={threshold} y={pain.y} />}
        {panel.sessions.map((x) => (
          <line class="given" x1={x} x2={x} y1={plot[0]} y2={plot[1]} />
        ))}
        <Scores {...pain} />
        {read && !read.whole && <circle class="near" cx={read.x} cy={read.y} r="7" />}
      </svg>
    </li>
  );
}

function Grid({ panel: { frame, pain, x }, plot }: { panel: Panel; plot: readonly [number, number] }) {
  return (
    <g class="axis">
      {STEPS.map((score) => (
        <>
          <line class="hair" x1={frame.left} x2={frame.right} y1={pain.y(score)} y2={pain.y(score)} />
          <text x={frame.left - 6} y={pain.y(score) + 4} text-anchor="end">
            {score}
          </text>
        </>
      ))}
      {ALIGNED_TICKS.map((day) => (
        <>
          <line class="hair" x1={x(day)} x2={x(day)} y1={plot[1]} y2={plot[1] + 4} />
          <text x={x(day)} y={plot[1] + 17} text-anchor="middle">
            {String(day).replace("-", "−")}
          </text>
        </>
      ))}
    </g>
  );
}
