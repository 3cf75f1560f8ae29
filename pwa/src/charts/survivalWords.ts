import type { ChartText } from "../i18n/chartText.ts";
import type { Mark, Said } from "./reading.ts";
import type { SurvivalAxis } from "./survivalLayout.ts";
import type { Curve, CurveRow } from "./values.ts";

export interface CurveMark extends Mark {
  curve: number;
}

/** Return a mark for every time of every curve, from left to right. */
export function curveMarks(curves: readonly Curve[], axis: SurvivalAxis, text: ChartText): CurveMark[] {
  const marks = curves.flatMap((curve, index) =>
    curve.rows.map((row) => ({ curve: index, x: axis.x(row.time), y: axis.y(row.survival), said: rowSaid(curve, row, text) })),
  );
  return marks.sort((a, b) => a.x - b.x);
}

/** Return which curve shows its interval: the only one, or the one that is read; eight at once would hide each other. */
export function shownBand(marks: readonly CurveMark[], at: number | undefined, curves: number, second?: boolean): number | undefined {
  const read = at === undefined ? undefined : marks[at]?.curve;
  return curves - (second ? 1 : 0) === 1 ? 0 : read;
}

/** Return the median of a curve in words. */
export function medianText({ median, rows }: Curve, { words, number }: ChartText): string {
  if (rows.length === 0) return words.survival.tooFew;
  return median === null ? words.survival.notReached : words.relief.days(number(median));
}

/** Return what the curves show, in a sentence each. */
export function survivalSummary(curves: readonly Curve[], text: ChartText): string {
  const { survival } = text.words;
  return curves.map((curve) => survival.summary(curve.name, text.number(curve.episodes), medianText(curve, text))).join(" ");
}

/** Return the interval of a row as it is read: "26 to 92 %". */
export function intervalText({ lower, upper }: CurveRow, { words, percent }: ChartText): string {
  const { survival } = words;
  if (lower === null && upper === null) return survival.unknown;
  return survival.range(lower === null ? survival.unknown : percent(lower), upper === null ? survival.unknown : percent(upper));
}

function rowSaid(curve: Curve, row: CurveRow, text: ChartText): Said {
  const { survival } = text.words;
  const lines = [
    survival.share(text.percent(row.survival), intervalText(row, text)),
    survival.counts(row.at_risk, row.events, row.censored),
  ];
  return { title: survival.at(curve.name, text.number(row.time)), lines };
}
