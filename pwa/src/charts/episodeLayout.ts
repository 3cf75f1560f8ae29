import { dayNumber } from "./days.ts";
import type { Frame } from "./frame.ts";
import type { Episode, Span } from "./values.ts";

const BASELINE_DAYS = 7; // drawn back over the days that the baseline is the mean of

export interface Segment {
  episode: Episode;
  x1: number;
  x2: number;
  score: number;
}

export interface Band {
  episode: Episode;
  x1: number;
  x2: number; // the last day known to be in relief
  uncertainTo: number | null; // a loss somewhere up to here; null: no such interval
  open: boolean; // relief may have gone on: not known to have ended
}

export interface EpisodeLayout {
  baselines: Segment[];
  thresholds: Segment[];
  bands: Band[];
}

/** Return the lines and the relief of each episode over its own days, cut to the span. */
export function episodeLayout(
  episodes: readonly Episode[],
  span: Span,
  frame: Frame,
): EpisodeLayout {
  const layout: EpisodeLayout = { baselines: [], thresholds: [], bands: [] };
  const line = (episode: Episode, score: number | null, from: number, to: number) => {
    const first = Math.max(from, span.first);
    const last = Math.min(to, span.last);
    if (score === null || first > last) return [];
    return [{ episode, score, ...edges(frame, first, last) }];
  };
  episodes.forEach((episode, at) => {
    const last = lastDay(episodes, at, span);
    const start = dayNumber(episode.course_first);
    layout.baselines.push(...line(episode, episode.baseline, start - BASELINE_DAYS, last));
    layout.thresholds.push(...line(episode, episode.threshold, dayNumber(episode.course_last), last));
    const band = bandOf(episode, span, frame);
    if (band) layout.bands.push(band);
  });
  return layout;
}

/** Return the last day that an episode's lines are drawn to: the day before the next course, or today. */
function lastDay(episodes: readonly Episode[], at: number, span: Span): number {
  const next = episodes[at + 1];
  return next ? dayNumber(next.course_first) - 1 : span.last;
}

function bandOf(episode: Episode, span: Span, frame: Frame): Band | null {
  const { onset_day: onset, lower_days: lower, upper_days: upper } = episode;
  if (onset === null || lower === null) return null;
  const day0 = dayNumber(episode.course_last);
  const [first, last] = [Math.max(day0 + onset, span.first), Math.min(day0 + lower, span.last)];
  const end = upper === null ? last : Math.min(day0 + upper, span.last);
  if (first > end) return null;
  const { x1, x2 } = edges(frame, first, Math.max(first - 1, last));
  const uncertainTo = end > last ? edges(frame, end, end).x2 : null;
  return { episode, x1, x2, uncertainTo, open: episode.status === "censored" };
}

function edges(frame: Frame, first: number, last: number): { x1: number; x2: number } {
  return { x1: frame.x(first) - frame.perDay / 2, x2: frame.x(last) + frame.perDay / 2 };
}
