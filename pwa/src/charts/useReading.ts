import { useState } from "preact/hooks";

import { type Mark, moved, nearest, type Picks } from "./reading.ts";

export interface Reading {
  at: number | undefined; // the mark that is read
  mark: Mark | undefined;
  read: (at: number | undefined) => void;
  handlers: Record<string, (event: never) => void>;
}

/** Return which mark of a drawing is read: under the pointer, tapped, or reached with the arrow keys. */
export function useReading(marks: readonly Mark[], picks: Picks = (x, y) => nearest(marks, x, y)): Reading {
  const [at, read] = useState<number>();
  const handlers = { ...byPointer(picks, read), ...byKey(marks.length, at, read) };
  return { at, mark: at === undefined ? undefined : marks[at], read, handlers };
}

type Read = Reading["read"];

function byPointer(picks: Picks, read: Read) {
  const under = (event: MouseEvent) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    return picks(event.clientX - left, event.clientY - top, event.target as Element);
  };
  return {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || event.buttons > 0 || onReadout(event)) return;
      const found = under(event);
      if (found !== undefined || !holdsFocus(event)) read(found);
    },
    onPointerLeave: (event: PointerEvent) => holdsFocus(event) || read(undefined),
    onClick: (event: MouseEvent) => onReadout(event) || read(under(event)),
  };
}

function byKey(count: number, at: number | undefined, read: Read) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const { target, currentTarget, key } = event;
      if (target !== currentTarget || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (key === "Escape") return read(undefined);
      const next = moved(key, at, count);
      if (next === undefined) return;
      event.preventDefault();
      read(next);
    },
    onFocus: (event: FocusEvent) => {
      const seen = event.target === event.currentTarget && (event.currentTarget as Element).matches(":focus-visible");
      if (seen && count > 0) read(at ?? count - 1);
    },
    onFocusOut: (event: FocusEvent) => {
      if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) read(undefined);
    },
  };
}

function onReadout(event: Event): boolean {
  return (event.target as Element).closest(".readout") !== null;
}

function holdsFocus(event: Event): boolean {
  return (event.currentTarget as Element).contains(document.activeElement);
}
