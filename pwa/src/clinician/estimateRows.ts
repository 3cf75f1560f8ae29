import type { ExplainWords } from "messages:explain";

import { courseDays } from "../charts/outcome.ts";
import { directionText, evidenceText } from "../charts/trendWords.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { daysText } from "./numbers.ts";
import type { Trend } from "./wire.ts";

interface Rows {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Return the shown estimates beside others of the same episodes: with re-treatment as the end, or at their bounds. */
export function estimateRows(which: "retreatment" | "bounds", { summary }: Trend, text: ClinicText, { rows }: ExplainWords): Rows {
  const none = text.words.noValue;
  const days = (value: number | null) => daysText(value, none, text);
  const share = (part: { responders: number; evaluable: number }) =>
    rows.ofEvaluable({ count: text.number(part.responders), all: text.number(part.evaluable) });
  const { retreatment_as_end: second, bounds, best, worst } = summary;
  const shown = [rows.shown, days(summary.median_days), days(summary.rmst_days), share(summary)];
  const others =
    which === "retreatment"
      ? [[rows.retreated, days(second.median_days), days(second.rmst_days), share(summary)]]
      : [
          [rows.earliest, days(bounds.median_lower_curve), none, share(summary)],
          [rows.latest, days(bounds.median_upper_curve), none, share(summary)],
          [rows.worst, days(worst.median_days), days(worst.rmst_days), share(worst)],
          [rows.best, days(best.median_days), days(best.rmst_days), share(best)],
        ];
  return { head: [rows.estimate, rows.median, rows.mean, rows.responders], rows: [shown, ...others] };
}

/** Return the mean percent relief of each episode, the newest first. */
export function percentRows({ episodes, sessions }: Trend, { chart, words }: ClinicText): Rows {
  const rows = episodes.map((episode) => {
    const { percent_relief: percent, percent_days: days } = episode.evidence;
    const shown = percent === null ? words.noValue : chart.percent(percent / 100);
    return [courseDays(episode, sessions, chart), shown, chart.number(days)];
  });
  return { head: [chart.words.relief.course, chart.words.trend.percent, chart.words.said.loggedHead], rows: rows.reverse() };
}

/** Return what the trend says and rests on. */
export function trendLines({ relief_trend: trend }: Trend, { chart }: ClinicText): string[] {
  return [directionText(trend, chart), evidenceText(trend, chart)];
}
