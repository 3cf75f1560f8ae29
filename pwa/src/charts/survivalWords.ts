import type { ChartText } from "../i18n/chartText.ts";
import { tenths } from "../i18n/format.ts";
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
export function medianText({ median, rows }: Curve, { words }: ChartText): string {
  if (rows.length === 0) return words.survival.tooFew;
  return median === null ? words.survival.notReached : words.relief.days({ days: tenths(median) });
}

/** Return what the curves show, in a sentence each. */
export function survivalSummary(curves: readonly Curve[], text: ChartText): string {
  const { survival } = text.words;
  return curves
    .map((curve) => survival.summary({ name: curve.name, count: text.number(curve.episodes), median: medianText(curve, text) }))
    .join(" ");
}

/** Return the interval of a row as it is read: "26 to 92 %". */
export function intervalText({ lower, upper }: CurveRow, { words, percent }: ChartText): string {
  const { survival } = words;
  if (lower === null && upper === null) return survival.unknown;
  const bound = (share: number | null) => (share === null ? survival.unknown : percent(share));
  return survival.range({ lower: bound(lower), upper: bound(upper) });
}

function rowSaid(curve: Curve, row: CurveRow, text: ChartText): Said {
  const { survival } = text.words;
  const lines = [
    survival.share({ share: text.percent(row.survival), interval: intervalText(row, text) }),
    survival.counts({ risk: row.at_risk, ended: row.events, censored: row.censored }),
  ];
  return { title: survival.at({ name: curve.name, day: text.number(row.time) }), lines };
}
