import type { ComponentChildren } from "preact";

interface Props {
  to: string;
  children: ComponentChildren;
}

let left = 0; // px, how far the page was scrolled when somebody asked

/** The name of a number, which leads to what it means. */
export function ExplainLink({ to, children }: Props) {
  return (
    <a class="explain" href={to} onClick={remember}>
      {children}
    </a>
  );
}

/** Remember what is read, before an explanation is asked for. */
export function remember(): void {
  left = scrollY;
}

/** Show again what was read when an explanation was asked for: a new address begins at its top. */
export function comeBack(): void {
  scrollTo(0, left);
  left = 0;
}
