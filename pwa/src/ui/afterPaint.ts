import { signal } from "@preact/signals";

const LONGEST_MS = 500; // a page that nobody looks at is not painted at all
const FIRST = "first-contentful-paint";

/**
 * Do something once what there is now can be seen; return what calls it off.
 *
 * A page's first picture comes some frames after it was drawn, and the browser says when: what is asked for between would
 * hold it up on a slow line.
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(act, LONGEST_MS);
  const isFirst = performance.getEntriesByName(FIRST).length === 0;
  const watch = new PerformanceObserver((seen) => seen.getEntriesByName(FIRST).length > 0 && act());
  if (isFirst) watch.observe({ type: "paint" });
  const frame = requestAnimationFrame(() => {
    if (isFirst) return;
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  function act(): void {
    callOff();
    work();
  }
  function callOff(): void {
    watch.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  return callOff;
}

/**
 * Whether the first page stands. What needs `Intl` waits for that, its room kept free: the first use of it in a page
 * takes a slow phone up to two tenths of a second.
 */
export const painted = signal(false);
