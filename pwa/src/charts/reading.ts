/** What a mark says when it is read: what it is, and the days and the rule behind it. */
export interface Said {
  title: string;
  lines: readonly string[];
  more?: { href: string; text: string }; // where all of it is explained
}

/** A mark of a drawing that can be read by pointer, tap and keyboard. */
export interface Mark {
  x: number; // px
  y: number; // px
  said: Said;
}

export type Picks = (x: number, y: number, target: Element) => number | undefined; // its place among the marks

const REACH_PX = 28;

/** Return the mark nearest to a place, if one is within reach. */
export function nearest(marks: readonly Pick<Mark, "x" | "y">[], x: number, y: number, reach = REACH_PX): number | undefined {
  let [best, least] = [undefined as number | undefined, reach];
  marks.forEach((mark, index) => {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= least) [best, least] = [index, distance];
  });
  return best;
}

/** Return the mark nearest across, whatever its height: for drawings with one mark a day. */
export function nearestAcross(marks: readonly Pick<Mark, "x">[], x: number, reach = REACH_PX): number | undefined {
  return nearest(marks.map((mark) => ({ x: mark.x, y: 0 })), x, 0, reach);
}

const PAGE = 7;

/** Return the mark that a key moves to; nothing for a key that moves nowhere. Without a mark the newest, the last, is first. */
export function moved(key: string, at: number | undefined, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined || count === 0) return undefined;
  if (at === undefined) return key === "Home" ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, at + step));
}

/** Return the mark of the row under a pointer: rows carry the place of their mark. */
export const pickedRow: Picks = (_x, _y, target) => {
  const row = target.closest("[data-mark]");
  return row ? Number(row.getAttribute("data-mark")) : undefined;
};
