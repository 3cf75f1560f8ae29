import type { ChartText } from "../i18n/chartText.ts";
import type { Panel } from "./alignedLayout.ts";
import { episodeSaid, type LinkOf } from "./episodeSaid.ts";
import { scoreSaid } from "./painSaid.ts";
import { type Mark, nearest, type Picks } from "./reading.ts";
import type { SwimmerRow } from "./swimmer.ts";
import type { Episode } from "./values.ts";

export interface PanelMark extends Mark {
  panel: number;
  whole: boolean; // the panel itself, not one of its days
}

/** Return for each panel what it says as a whole, and then its days; places are px within the panel. */
export function panelMarks(
  rows: readonly SwimmerRow[],
  panels: readonly Panel[],
  episodes: readonly Episode[],
  text: ChartText,
  linkOf?: LinkOf,
): PanelMark[] {
  return rows.flatMap(({ episode, number }, panel) => [
    { panel, whole: true, x: 0, y: 0, said: episodeSaid(episode, number, text, linkOf) },
    ...panels[panel]!.pain.dots.map(({ x, y, score }) => ({ panel, whole: false, x, y, said: scoreSaid(score, episodes, text, linkOf) })),
  ]);
}

/** Return which mark lies under a pointer: a day of the panel that it is over, or else that panel. */
export function panelPicks(marks: readonly PanelMark[]): Picks {
  return (x, y, target) => {
    const panel = target.closest("[data-panel]");
    if (!panel) return undefined;
    const number = Number(panel.getAttribute("data-panel"));
    const [canvas, own] = [panel.closest(".canvas")!.getBoundingClientRect(), panel.querySelector("svg")!.getBoundingClientRect()];
    const place = (mark: PanelMark) => (mark.panel === number && !mark.whole ? mark : { x: Infinity, y: 0 });
    const day = nearest(marks.map(place), x + canvas.left - own.left, y + canvas.top - own.top, 16);
    return day ?? marks.findIndex((mark) => mark.panel === number && mark.whole);
  };
}
