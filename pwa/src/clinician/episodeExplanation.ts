import type { ExplainWords } from "messages:explain";

import { limitsText, sentence } from "../charts/episodeSaid.ts";
import { courseDays, declaredText, outcomeOf } from "../charts/outcome.ts";
import { baselineOf, standingOf } from "../charts/standing.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import type { Explanation } from "./explanation.ts";
import type { Trend } from "./wire.ts";

/** Return the explanation of one episode's relief, day by day; nothing when there is no such episode. The oldest is 1. */
export function episodeExplanation(number: number, trend: Trend, text: ClinicText, explain: ExplainWords): Explanation | null {
  const episode = trend.episodes[number - 1];
  if (!episode) return null;
  const { chart } = text;
  const { value, why } = outcomeOf(episode, chart);
  const { confirmations, confirm_gap, max_gap } = trend.method.parameters;
  const { days_logged, seen_to_day, late } = episode.evidence;
  const lines = [
    sentence(`${value}, ${why}`),
    limitsText(episode, chart),
    ...(episode.baseline_source === "inherited" ? [explain.inherited] : []),
    chart.words.said.logged({ count: days_logged, all: seen_to_day, late }),
    declaredText(episode, chart),
  ];
  return {
    title: explain.episode({ course: courseDays(episode, trend.sessions, chart) }),
    definition: explain.means.episode({
      confirmations: text.number(confirmations),
      gap: text.number(confirm_gap),
      silence: text.number(max_gap),
    }),
    lines: lines.filter(Boolean),
    table: dayRows(number, trend, text, explain),
    leftOut: leftOut(number, trend, text, explain),
  };
}

/** Return every scored day that the episode used, the oldest first, and what it counted as. */
function dayRows(number: number, { days, episodes }: Trend, { chart }: ClinicText, { rows }: ExplainWords): Explanation["table"] {
  const episode = episodes[number - 1]!;
  const used = days.flatMap(({ date, score }) => {
    const standing = standingOf(date, episodes);
    const own = standing?.number === number && standing.dayNo > 0;
    const before = baselineOf(date, episodes) === episode;
    if (!own && !before) return [];
    const day = standing && own ? chart.number(standing.dayNo) : chart.words.none;
    const counted = [...(own && standing ? [rows.kinds[standing.kind]] : []), ...(before ? [rows.baselineDay] : [])];
    return [[chart.fullDay(date), day, chart.number(score), counted.join("; ")]];
  });
  const { words } = chart;
  return { head: [words.date, words.aligned.day, words.pain.score, rows.counted], rows: used };
}

function leftOut(number: number, { episodes }: Trend, { number: written }: ClinicText, explain: ExplainWords): string[] {
  const { seen_to_day: seen, days_logged: logged, ignored_spikes: spikes } = episodes[number - 1]!.evidence;
  return [
    ...(seen > logged ? [explain.missed({ count: written(seen - logged), all: written(seen) })] : []),
    ...(spikes.length > 0 ? [explain.spikes({ days: spikes.map(written).join(", ") })] : []),
  ];
}
