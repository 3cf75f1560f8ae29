import { useRef, useState } from "preact/hooks";

import type { Frame } from "./frame.ts";
import { draggedSpan, panned, zoomed } from "./zoom.ts";
import type { Span } from "./values.ts";

const TOUCH_PX = 6; // a finger that moved less has tapped
const PAN_SHARE = 0.5;

/** The time that a drawing shows, and how it is changed. */
export interface Zoom {
  limits: Span;
  onSpan: (span: Span | null) => void; // null: back to the range that was chosen
}

export interface ZoomHandlers {
  chosen: readonly [number, number] | undefined; // px, while a range is dragged over
  handlers: Record<string, (event: never) => unknown>; // true: nobody else should act on it
}

/** Return how a drawing is zoomed: drag over a range; + and − around the day that is read, Shift with arrows, 0 for all. */
export function useZoom(zoom: Zoom | undefined, frame: Frame, span: Span, around: number | undefined): ZoomHandlers {
  const [chosen, choose] = useState<readonly [number, number]>();
  const dragged = useRef(false);
  if (!zoom) return { chosen: undefined, handlers: {} };
  const end = () => {
    const found = chosen && draggedSpan(frame, span, ...chosen);
    choose(undefined);
    if (found) zoom.onSpan(found);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      if (event.button === 0 && !(event.target as Element).closest(".readout")) choose([across(event), across(event)]);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!chosen) return false;
      choose([chosen[0], across(event)]);
      dragged.current ||= Math.abs(across(event) - chosen[0]) > TOUCH_PX;
      if (dragged.current) (event.currentTarget as Element).setPointerCapture(event.pointerId);
      return dragged.current;
    },
    onPointerUp: end,
    onPointerCancel: () => choose(undefined),
    onClick: () => dragged.current,
    onKeyDown: (event: KeyboardEvent) => byKey(event, zoom, span, around),
  };
  return { chosen: dragged.current ? chosen : undefined, handlers };
}

function byKey(event: KeyboardEvent, { limits, onSpan }: Zoom, span: Span, around?: number): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const spans: Record<string, () => Span | null> = {
    "+": () => zoomed(span, limits, 0.5, around),
    "-": () => zoomed(span, limits, 2, around),
    "0": () => null,
    ...(event.shiftKey && { ArrowLeft: () => panned(span, limits, -PAN_SHARE), ArrowRight: () => panned(span, limits, PAN_SHARE) }),
  };
  const next = spans[event.key];
  if (!next) return false;
  event.preventDefault();
  onSpan(next());
  return true;
}

function across(event: PointerEvent): number {
  return event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
}
