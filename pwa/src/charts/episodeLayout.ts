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

/** Return the lines and the relief of each episode over its own days, cut to the span. Episodes stand oldest first. */
export function episodeLayout(episodes: readonly Episode[], span: Span, frame: Frame): EpisodeLayout {
  const each = episodes.map((_, index) => segmentsOf(episodes, index, span, frame));
  return {
    baselines: each.flatMap(({ baselines }) => baselines),
    thresholds: each.flatMap(({ thresholds }) => thresholds),
    bands: episodes.flatMap((episode) => bandsOf(episode, span, frame)),
  };
}

/** Return the lines of one episode, if any of them lies in the span: over its baseline, and to the day before the next course. */
export function segmentsOf(episodes: readonly Episode[], index: number, span: Span, frame: Frame): Omit<EpisodeLayout, "bands"> {
  const episode = episodes[index]!;
  const next = episodes[index + 1];
  const to = Math.min(next ? dayNumber(next.course_first) - 1 : span.last, span.last);
  const line = (score: number | null, from: number): Segment[] => {
    const first = Math.max(from, span.first);
    return score === null || first > to ? [] : [{ episode, score, ...edges(frame, first, to) }];
  };
  return {
    baselines: line(episode.baseline, dayNumber(episode.course_first) - BASELINE_DAYS),
    thresholds: line(episode.threshold, dayNumber(episode.course_last)),
  };
}

/** Return the relief of an episode, if any of it lies in the span. */
export function bandsOf(episode: Episode, span: Span, frame: Frame): Band[] {
  const { onset_day: onset, lower_days: lower, upper_days: upper } = episode;
  if (onset === null || lower === null) return [];
  const day0 = dayNumber(episode.course_last);
  const [first, last] = [Math.max(day0 + onset, span.first), Math.min(day0 + lower, span.last)];
  const end = upper === null ? last : Math.min(day0 + upper, span.last);
  if (first > end) return [];
  const { x1, x2 } = edges(frame, first, Math.max(first - 1, last));
  const uncertainTo = end > last ? edges(frame, end, end).x2 : null;
  return [{ episode, x1, x2, uncertainTo, open: episode.status === "censored" }];
}

function edges(frame: Frame, first: number, last: number): { x1: number; x2: number } {
  return { x1: frame.x(first) - frame.perDay / 2, x2: frame.x(last) + frame.perDay / 2 };
}
