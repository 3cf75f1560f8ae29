import type { Span } from "./values.ts";

/** From this width on, rows are named in a column beside the drawing; below, above it. */
export const WIDE_PX = 680;

export interface Frame {
  width: number; // px, the whole drawing
  left: number; // px, where the first day begins
  right: number; // px, where the last day ends
  wide: boolean;
  perDay: number; // px a day
  x: (day: number) => number; // px, the middle of a day
}

/** Return what charts over the same days share, so that they stand exactly above each other. */
export function frameOf(width: number, span: Span): Frame {
  const wide = width >= WIDE_PX;
  const left = wide ? Math.min(156, Math.max(112, Math.round(width * 0.14))) : 30;
  const right = width - (wide ? 96 : 10);
  const perDay = (right - left) / (span.last - span.first + 1);
  return { width, left, right, wide, perDay, x: (day) => left + (day - span.first + 0.5) * perDay };
}
