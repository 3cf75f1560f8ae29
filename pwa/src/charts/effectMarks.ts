import type { ChartText } from "../i18n/chartText.ts";
import { wordFor } from "../i18n/codes.ts";
import type { EffectRow } from "./effectLayout.ts";
import { type Mark, nearestAcross, type Picks } from "./reading.ts";
import { standingOf } from "./standing.ts";
import type { Episode } from "./values.ts";

export interface EffectMark extends Mark {
  row: number;
}

/** Return a mark for each day of each side effect, row by row; places are px within the row. */
export function effectMarks(
  rows: readonly EffectRow[],
  episodes: readonly Episode[],
  text: ChartText,
  nameOf: (effect: string) => string,
): EffectMark[] {
  return rows.flatMap(({ effect, cells }, row) =>
    cells.map(({ x, severity, date }) => {
      const level = wordFor(text.words.effects.level, severity) ?? "";
      const title = text.words.effects.mark({ day: text.fullDay(date), effect: nameOf(effect), level });
      return { row, x, y: 0, said: { title, lines: afterSession(date, episodes, text) } };
    }),
  );
}

/** Return which mark lies under a pointer: the nearest day of the row that it is over. */
export function effectPicks(marks: readonly EffectMark[]): Picks {
  return (x, _y, target) => {
    const row = Number(target.closest("[data-row]")?.getAttribute("data-row") ?? -1);
    return nearestAcross(marks.map((mark) => ({ x: mark.row === row ? mark.x : Infinity })), x);
  };
}

function afterSession(date: string, episodes: readonly Episode[], { words, day, number }: ChartText): string[] {
  const standing = standingOf(date, episodes);
  if (!standing) return [];
  const { dayNo, episode } = standing;
  return [dayNo > 0 ? words.effects.after({ day: number(dayNo), session: day(episode.course_last) }) : words.effects.within];
}
