import { dayNumber } from "./days.ts";
import { type Band, bandsOf, type Segment, segmentsOf } from "./episodeLayout.ts";
import type { Frame } from "./frame.ts";
import { type PainLayout, painLayout } from "./painLayout.ts";
import type { DayScore, Episode, SessionMark, Span } from "./values.ts";

export const BEFORE_DAYS = 7; // shown before day 0
export const AFTER_DAYS = 28; // and after it
export const ALIGNED_TICKS = [-7, 0, 7, 14, 21, 28];
const MARGIN = { left: 26, right: 8 };

export interface Panel {
  frame: Frame;
  pain: PainLayout;
  band: Band | undefined;
  baseline: Segment | undefined;
  threshold: Segment | undefined;
  sessions: number[]; // px of each session's day
  x: (dayNo: number) => number; // px of a day counted from day 0
}

/** Return one episode's days around day 0, on the scales that all its siblings have. */
export function alignedPanel(
  index: number,
  episodes: readonly Episode[],
  scores: readonly DayScore[],
  sessions: readonly SessionMark[],
  width: number,
  plot: readonly [number, number],
): Panel {
  const episode = episodes[index]!;
  const day0 = dayNumber(episode.course_last);
  const span: Span = { first: day0 - BEFORE_DAYS, last: day0 + AFTER_DAYS };
  const frame = panelFrame(width, span);
  const { baselines, thresholds } = segmentsOf(episodes, index, span, frame);
  const days = sessions.filter((session) => !session.entered_in_error).map(({ local_date }) => dayNumber(local_date));
  return {
    frame,
    pain: painLayout(scores, span, frame, plot),
    band: bandsOf(episode, span, frame)[0],
    baseline: baselines[0],
    threshold: thresholds[0],
    sessions: days.filter((day) => day >= span.first && day <= span.last).map(frame.x),
    x: (dayNo) => frame.x(day0 + dayNo),
  };
}

/** Return how many panels stand beside each other, and how wide each is. */
export function panelGrid(width: number, gap: number): { columns: number; panel: number } {
  const columns = Math.max(1, Math.min(4, Math.floor((width + gap) / (PANEL_PX + gap))));
  return { columns, panel: Math.floor((width - gap * (columns - 1)) / columns) };
}

const PANEL_PX = 240; // the least at which seven days are still told apart

function panelFrame(width: number, span: Span): Frame {
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const perDay = (right - left) / (span.last - span.first + 1);
  return { width, left, right, wide: false, perDay, x: (day) => left + (day - span.first + 0.5) * perDay };
}
