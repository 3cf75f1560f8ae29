import { COUNT_ROW_PX, NAME_ROW_PX, type SurvivalAxis } from "./survivalLayout.ts";
import type { Curve, CurveRow } from "./values.ts";

export interface RowNames {
  atRisk: string;
  ended: string;
  censored: string;
}

export interface CountRow {
  name: string;
  series: number; // the curve that it belongs to
  y: number; // px of the numbers
  nameY: number; // px of the name
  counts: { x: number; count: number }[];
}

/** Return the names of the rows of numbers: three of a single curve, one for each of several. */
export function rowNames(curves: readonly Curve[], words: RowNames): string[] {
  const [only] = curves;
  return curves.length === 1 && only ? [words.atRisk, words.ended, words.censored] : curves.map(({ name }) => name);
}

/** Return the numbers under the ticks: who is still followed, and of a single curve also what became of the others. */
export function countRows(curves: readonly Curve[], names: readonly string[], axis: SurvivalAxis, top: number): CountRow[] {
  const height = rowHeight(axis);
  return names.map((name, index) => {
    const series = curves.length === 1 ? 0 : index;
    const rows = curves[series]!.rows;
    const count = (day: number) => (curves.length > 1 || index === 0 ? atRiskAt(rows, day) : upTo(rows, day, index === 1));
    const y = top + height * (index + 1) - 5;
    return { name, series, y, nameY: axis.beside ? y : y - NAME_ROW_PX, counts: axis.ticks.map((day) => ({ x: axis.x(day), count: count(day) })) };
  });
}

/** Return how much a row of numbers takes, with its name above it or beside it. */
export function rowHeight({ beside }: SurvivalAxis): number {
  return COUNT_ROW_PX + (beside ? 0 : NAME_ROW_PX);
}

/** Return how many episodes were still followed just before a day. */
export function atRiskAt(rows: readonly CurveRow[], day: number): number {
  return rows.find(({ time }) => time >= day)?.at_risk ?? 0;
}

/** Return how many had ended, or were no longer seen, before a day: with those at risk they are all. */
function upTo(rows: readonly CurveRow[], day: number, ended: boolean): number {
  return rows.filter(({ time }) => time < day).reduce((sum, { events, censored }) => sum + (ended ? events : censored), 0);
}
