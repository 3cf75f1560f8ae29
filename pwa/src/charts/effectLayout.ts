import { dayNumber, within } from "./days.ts";
import type { Frame } from "./frame.ts";
import { textWidth } from "./labels.ts";
import type { EffectDay, Span } from "./values.ts";

const TEXT_SIZE = 16 / 12; // of a name, to the marks in a drawing
const GAP_PX = 10;
const LINES = 1.7; // of two: words do not break where a line ends

export interface EffectCell {
  x: number;
  severity: number; // 1 mild, 2 moderate, 3 severe
  height: number; // share of the row, 0-1
  date: string;
}

export interface EffectRow {
  effect: string;
  worst: number; // severity
  days: number; // days reported in the span
  cells: EffectCell[];
}

/** Return a row for each side effect of the span: the worst first, then the most frequent. */
export function effectRows(effects: readonly EffectDay[], span: Span, frame: Frame): EffectRow[] {
  const rows = new Map<string, EffectRow>();
  for (const { date, effect, severity } of worstOfEachDay(within(span, effects, (e) => e.date))) {
    const row = rows.get(effect) ?? { effect, worst: 0, days: 0, cells: [] };
    row.cells.push({ x: frame.x(dayNumber(date)), severity, height: severity / 3, date });
    row.worst = Math.max(row.worst, severity);
    row.days += 1;
    rows.set(effect, row);
  }
  return [...rows.values()].sort(
    (a, b) => b.worst - a.worst || b.days - a.days || a.effect.localeCompare(b.effect),
  );
}

/** Return whether the names of rows find room beside them, in two lines at most; else they stand above. */
export function besideRows(names: readonly string[], { wide, left }: Frame): boolean {
  return wide && names.every((name) => textWidth(name) * TEXT_SIZE <= (left - GAP_PX) * LINES);
}

/** Return one report for each effect and day, oldest first: the most severe of that day. */
export function worstOfEachDay(effects: readonly EffectDay[]): EffectDay[] {
  const byDay = new Map<string, EffectDay>();
  for (const report of effects) {
    const key = `${report.date} ${report.effect}`;
    const known = byDay.get(key);
    if (!known || known.severity < report.severity) byDay.set(key, report);
  }
  return [...byDay.values()].sort((a, b) => a.date.localeCompare(b.date));
}
