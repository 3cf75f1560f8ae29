import type { ComponentChildren } from "preact";

/** A sign of a drawing and what it means. */
export function Key({ children, name }: { children: ComponentChildren; name: string }) {
  return (
    <li>
      <svg width="22" height="14" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
