/** Mean width of a letter in px at 12 px of the system font: generous, so that nothing touches. */
const PX_PER_LETTER = 6.6;

const GAP_PX = 9; // between two labels of a row

export interface Label {
  x: number; // px, its middle
  text: string;
}

export interface PlacedLabel extends Label {
  row: number; // 0 is the nearest to the drawing
}

export function textWidth(text: string): number {
  return text.length * PX_PER_LETTER;
}

/** Return the labels that all find room; else those that say something new, and the last. */
export function placeTelling(labels: readonly Label[], rows: number, edges: readonly [number, number]): PlacedLabel[] {
  const all = placeLabels(labels, rows, edges);
  if (all.length === labels.length) return all;
  const telling = labels.filter(({ text }, at) => at === labels.length - 1 || text !== labels[at - 1]?.text);
  return placeLabels(telling, rows, edges);
}

/**
 * Return the labels that find room in `rows` rows between two edges, the last given first.
 *
 * What finds no room is left out here: the table has it.
 */
export function placeLabels(
  labels: readonly Label[],
  rows: number,
  [left, right]: readonly [number, number],
): PlacedLabel[] {
  const taken: [number, number][][] = Array.from({ length: rows }, () => []);
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].reverse()) {
    const half = textWidth(label.text) / 2;
    const x = Math.min(Math.max(label.x, left + half), right - half);
    const row = taken.findIndex((spans) => spans.every(([a, b]) => x + half < a || x - half > b));
    if (row < 0) continue;
    taken[row]!.push([x - half - GAP_PX, x + half + GAP_PX]);
    placed.push({ ...label, x, row });
  }
  return placed.reverse();
}
