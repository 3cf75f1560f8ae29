import type { ChartText } from "../i18n/chartText.ts";
import { type DoseLayout, doseLayout, type Given } from "./doseLayout.ts";
import { episodeSaid, type LinkOf } from "./episodeSaid.ts";
import type { Mark } from "./reading.ts";
import type { Episode, SessionMark } from "./values.ts";

/** Return how many episodes the drawing is of, and how many are left out because they cannot be judged. */
export function doseSummary(episodes: readonly Episode[], sessions: readonly SessionMark[], { words }: ChartText): string {
  const shown = doseLayout(episodes, sessions, 1000, [0, 100]).points.length;
  return words.dose.summary({ count: shown, out: episodes.length - shown });
}

/** Return a mark for each point, the smallest dose first. */
export function doseMarks({ points }: DoseLayout, text: ChartText, linkOf?: LinkOf): Mark[] {
  return [...points]
    .sort((a, b) => a.mg - b.mg || a.number - b.number)
    .map((point) => {
      const said = episodeSaid(point.episode, point.number, text, linkOf);
      return { x: point.x, y: point.y, said: { ...said, lines: [givenText(point, text), ...said.lines] } };
    });
}

/** Return what was given in words: "IV, 40 mg a session on average". */
export function givenText({ mg, route }: Given, { words, number }: ChartText): string {
  return words.dose.given({ route: routeName(route, words), mg: number(mg) });
}

/** Return a course's route by its name. */
export function routeName(route: Given["route"], words: ChartText["words"]): string {
  return route === "mixed" ? words.dose.mixed : words.route[route];
}
