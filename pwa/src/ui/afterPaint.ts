import { signal } from "@preact/signals";

const LONGEST_MS = 500; // a page that nobody looks at is not painted at all

/** Do something once what there is now can be seen; return what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(act, LONGEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  function act(): void {
    cancelAnimationFrame(frame);
    work();
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Whether the first page stands. What needs `Intl` waits for that, its room kept free: the first use of it in a page
 * takes a slow phone up to two tenths of a second.
 */
export const painted = signal(false);
