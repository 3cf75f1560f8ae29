import { type ExplainWords, explainWords } from "messages:explain";

import { courseDays, notEvaluableWhy, outcomeOf } from "../charts/outcome.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { episodeExplanation } from "./episodeExplanation.ts";
import { estimateRows, percentRows, trendLines } from "./estimateRows.ts";
import { writtenParameters } from "./parameters.ts";
import type { Trend } from "./wire.ts";

/** What a panel says of a number: what it is, what it rests on, and what was left out. */
export interface Explanation {
  title: string;
  definition: string;
  lines: readonly string[]; // what it rests on, in sentences
  table: { head: readonly string[]; rows: readonly (readonly string[])[] } | null; // and in numbers
  leftOut: readonly string[];
}

type NumberKey = keyof ExplainWords["short"] | "retreatment" | "bounds" | "percent";
const KEYS: readonly NumberKey[] = ["responders", "median", "rmst", "retreatment", "bounds", "percent", "trend", "logged"];

/** Return the explanation of a number of the page; nothing for a name that is none. */
export function explanationOf(name: string, trend: Trend, text: ClinicText): Explanation | null {
  const words = explainWords(text.chart.language);
  const [, number] = /^episode-(\d+)$/.exec(name) ?? [];
  if (number) return episodeExplanation(Number(number), trend, text, words);
  const key = KEYS.find((known) => known === name);
  if (!key) return null;
  return { title: words.names[key], definition: definitionOf(key, trend, text, words), ...restsOn(key, trend, text, words) };
}

function definitionOf(key: NumberKey, { method }: Trend, { words, chart }: ClinicText, explain: ExplainWords): string {
  const { numbers } = words;
  const parameters = writtenParameters(method, chart);
  if (key === "responders") return numbers.respondersIs(parameters);
  if (key === "median") return numbers.medianIs(parameters);
  return key === "logged" ? numbers.loggedIs(parameters) : explain.means[key];
}

function restsOn(key: NumberKey, trend: Trend, text: ClinicText, words: ExplainWords): Omit<Explanation, "title" | "definition"> {
  const episodes = episodeRows(trend, text);
  switch (key) {
    case "logged":
      return { ...loggedOn(trend, text, words), table: null };
    case "responders":
      return { lines: [], table: episodes, leftOut: unjudged(trend, text, words) };
    case "retreatment":
    case "bounds":
      return { lines: [], table: estimateRows(key, trend, text, words), leftOut: unusable(trend, text, words) };
    case "percent":
      return { lines: [], table: percentRows(trend, text), leftOut: [] };
    case "trend":
      return { lines: trendLines(trend, text), table: episodes, leftOut: unusable(trend, text, words) };
    default:
      return { lines: [], table: episodes, leftOut: unusable(trend, text, words) };
  }
}

function loggedOn({ logged }: Trend, { words, number }: ClinicText, explain: ExplainWords): Pick<Explanation, "lines" | "leftOut"> {
  const { numbers } = words;
  const { days_logged, days_possible, late } = logged;
  const lines = [numbers.ofPossible({ count: number(days_logged), all: number(days_possible) }), numbers.late({ days: late })];
  return { lines, leftOut: [explain.missed({ count: number(days_possible - days_logged), all: number(days_possible) })] };
}

function episodeRows({ episodes, sessions }: Trend, text: ClinicText): Explanation["table"] {
  const { relief } = text.chart.words;
  const rows = episodes.map((episode) => {
    const { value, why } = outcomeOf(episode, text.chart);
    return [courseDays(episode, sessions, text.chart), value, why];
  });
  return { head: [relief.course, relief.relief, relief.why], rows: rows.reverse() };
}

function unjudged({ episodes, sessions }: Trend, { chart }: ClinicText, explain: ExplainWords): string[] {
  return episodes
    .filter(({ status }) => status === "not_evaluable")
    .map((episode) => explain.unjudged({ course: courseDays(episode, sessions, chart), why: notEvaluableWhy(episode.reason, chart.words) }));
}

function unusable(trend: Trend, text: ClinicText, explain: ExplainWords): string[] {
  const without = trend.episodes
    .filter(({ status }) => status === "non_responder")
    .map((episode) => explain.unresponsive({ course: courseDays(episode, trend.sessions, text.chart) }));
  return [...without, ...unjudged(trend, text, explain)];
}
