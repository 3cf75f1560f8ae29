import type { ChartText } from "../i18n/chartText.ts";
import type { Band, EpisodeLayout, Segment } from "./episodeLayout.ts";
import type { Frame } from "./frame.ts";
import { textWidth } from "./labels.ts";
import { outcomeOf, shortDuration } from "./outcome.ts";

const BOLD = 1.15; // of the width of plain text

interface Props {
  layout: EpisodeLayout;
  frame: Frame;
  text: ChartText;
  y: (score: number) => number;
  hatch: string; // id of the pattern of days in which relief ended
}

/** What was measured of each episode, behind the scores: relief, baseline and threshold. */
export function EpisodeMarks({ layout, frame, text, y, hatch }: Props) {
  const [top, bottom] = [y(10), y(0)];
  const last = layout.baselines.at(-1);
  return (
    <g class="episodes">
      {layout.bands.map((band) => (
        <Relief band={band} top={top} bottom={bottom} hatch={hatch} text={text} />
      ))}
      {layout.baselines.map((segment) => (
        <Level name="baseline" segment={segment} y={y} />
      ))}
      {layout.thresholds.map((segment) => (
        <Level name="threshold" segment={segment} y={y} />
      ))}
      {frame.wide && last && <Names segment={last} frame={frame} text={text} y={y} />}
    </g>
  );
}

function Relief({ band, top, bottom, hatch, text }: { band: Band; top: number; bottom: number; hatch: string; text: ChartText }) {
  const { x1, x2, uncertainTo, open } = band;
  const room = (uncertainTo ?? x2) - x1;
  const names = [outcomeOf(band.episode, text).value, shortDuration(band.episode, text)];
  const label = names.find((name) => textWidth(name) * BOLD <= room);
  return (
    <g>
      <rect class="relief" x={x1} width={Math.max(0, x2 - x1)} y={top} height={bottom - top} />
      {uncertainTo !== null && (
        <rect x={x2} width={uncertainTo - x2} y={top} height={bottom - top} fill={`url(#${hatch})`} />
      )}
      <line class={open ? "edge open" : "edge"} x1={x1} x2={uncertainTo ?? x2} y1={top} y2={top} />
      {label && (
        <text class="span" x={x1 + room / 2} y={top - 6} text-anchor="middle">
          {label}
        </text>
      )}
    </g>
  );
}

/** The baseline or the threshold over the days of an episode. */
export function Level({ name, segment, y }: { name: string; segment: Segment; y: (score: number) => number }) {
  return <line class={name} x1={segment.x1} x2={segment.x2} y1={y(segment.score)} y2={y(segment.score)} />;
}

/** The latest episode's lines by name, in the margin to the right; drawn apart when they are close. */
function Names({ segment, frame, text, y }: { segment: Segment; frame: Frame; text: ChartText; y: (score: number) => number }) {
  const { baseline, threshold } = segment.episode;
  const { baselineIs, thresholdIs } = text.words.pain;
  return (
    <>
      <text class="name" x={frame.right + 8} y={y(baseline ?? 0) + 4}>
        {baselineIs({ points: text.exact(baseline ?? 0) })}
      </text>
      {threshold !== null && (
        <text class="name" x={frame.right + 8} y={Math.max(y(threshold) + 4, y(baseline ?? 0) + 20)}>
          {thresholdIs({ points: text.exact(threshold) })}
        </text>
      )}
    </>
  );
}
