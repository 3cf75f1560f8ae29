import type { Frame } from "./frame.ts";
import type { Span } from "./values.ts";

export const LEAST_DAYS = 7; // nothing is zoomed in further: a week is the least that shows a course of pain

/** Return the day under a place of the drawing; beside it, the first or the last one. */
export function dayAt({ left, perDay }: Frame, { first, last }: Span, x: number): number {
  return Math.min(last, Math.max(first, first + Math.floor((x - left) / perDay)));
}

/** Return the span between two places that a pointer was dragged over; nothing for a mere touch. */
export function draggedSpan(frame: Frame, span: Span, from: number, to: number): Span | null {
  const [first, last] = [dayAt(frame, span, Math.min(from, to)), dayAt(frame, span, Math.max(from, to))];
  return last - first + 1 >= LEAST_DAYS ? { first, last } : null;
}

/** Return the span made so many times as long around a day that keeps its place; never beyond the limits. */
export function zoomed(span: Span, limits: Span, times: number, around = (span.first + span.last) / 2): Span {
  const length = span.last - span.first + 1;
  const days = Math.max(LEAST_DAYS, Math.round(length * times));
  const share = (around - span.first) / length;
  return fitted(Math.round(around - share * days), days, limits);
}

/** Return the span moved by a share of its length, as far as the limits allow. */
export function panned({ first, last }: Span, limits: Span, share: number): Span {
  const days = last - first + 1;
  return fitted(first + Math.round(days * share), days, limits);
}

function fitted(first: number, days: number, limits: Span): Span {
  const all = limits.last - limits.first + 1;
  if (days >= all) return limits;
  const from = Math.min(Math.max(first, limits.first), limits.last - days + 1);
  return { first: from, last: from + days - 1 };
}
