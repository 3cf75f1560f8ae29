import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The title of a screen. It takes the focus when the screen opens, so that a reader knows where they are. */
export function Title({ children }: { children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}
