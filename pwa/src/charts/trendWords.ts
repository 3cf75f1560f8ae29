import type { ChartText } from "../i18n/chartText.ts";
import { tenths } from "../i18n/format.ts";
import type { CoursesLayout } from "./coursesLayout.ts";
import { episodeSaid, type LinkOf } from "./episodeSaid.ts";
import type { Mark } from "./reading.ts";
import type { Episode, ReliefTrend } from "./values.ts";

/** Return whether relief gets shorter, with the slope, the p and the number of episodes that say so. */
export function trendSentence(trend: ReliefTrend | undefined, text: ChartText): string {
  const { trend: words } = text.words;
  if (!trend) return words.unknown;
  return [directionText(trend, text), evidenceText(trend, text)].join(" ");
}

/** Return the direction as a sentence; without one no slope is promised. */
export function directionText({ direction, slope_days_per_course: slope }: ReliefTrend, { words }: ChartText): string {
  const { trend: said } = words;
  if (direction === "no clear trend" || slope === null) return said.none;
  const days = tenths(Math.abs(slope));
  return direction === "shortening" ? said.shortening({ days }) : said.lengthening({ days });
}

/** Return what the direction rests on: episodes, slope and p. */
export function evidenceText(trend: ReliefTrend, text: ChartText): string {
  return [text.words.trend.counts({ count: trend.responders, ended: trend.ended }), slopeText(trend, text)].filter(Boolean).join(" ");
}

/** Return the slope with its p; empty when there is none. */
export function slopeText({ slope_days_per_course: slope, p }: ReliefTrend, { words, exact, fine }: ChartText): string {
  return slope === null || p === null ? "" : words.trend.slope({ slope: signed(slope, exact), p: pText(p, fine) });
}

/** Return a p as it is written: small ones as less than a thousandth. */
export function pText(p: number, fine: (value: number) => string): string {
  return p < 0.001 ? `< ${fine(0.001)}` : `= ${fine(p)}`;
}

/** Return a mark for every course, also for one that cannot be judged: it stands on the ground. */
export function courseMarks(episodes: readonly Episode[], layout: CoursesLayout, ground: number, text: ChartText, linkOf?: LinkOf): Mark[] {
  const placed = new Map(layout.points.map((point) => [point.number, point.y]));
  return episodes.map((episode, index) => {
    const said = episodeSaid(episode, index + 1, text, linkOf);
    const percent = percentText(episode, text);
    return {
      x: layout.x(index + 1),
      y: placed.get(index + 1) ?? ground,
      said: { ...said, lines: percent ? [...said.lines, percent] : said.lines },
    };
  });
}

/** Return the mean percent relief of an episode in a sentence; empty where there is none. */
export function percentText({ evidence }: Episode, { words, number }: ChartText): string {
  if (!evidence || evidence.percent_relief === null) return "";
  return words.trend.percentIs({ percent: number(Math.round(evidence.percent_relief)), days: evidence.percent_days });
}

function signed(slope: number, exact: (value: number) => string): string {
  return `${slope > 0 ? "+" : slope < 0 ? "−" : ""}${exact(Math.abs(slope))}`;
}
