import { explainWords } from "messages:explain";

import { slopeText } from "../charts/trendWords.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { tenths } from "../i18n/format.ts";
import type { Trend } from "./wire.ts";

/** A number of a patient's page, with what it means beside it; `key` leads to its explanation. */
export interface Figure {
  key: string;
  name: string;
  value: string;
  details: string[];
  definition: string;
}

/** Return a patient's numbers; none without its definition. */
export function figuresOf(trend: Trend, text: ClinicText): Figure[] {
  return [medianOf, respondersOf, meanOf, trendOf, loggedOf].map((figure) => figure(trend, text));
}

function respondersOf({ summary, episodes, method }: Trend, { words, number, chart }: ClinicText): Figure {
  const { responders, evaluable } = summary;
  const { short } = explainWords(chart.language);
  const value = evaluable > 0 ? words.numbers.ofEvaluable({ count: number(responders), all: number(evaluable) }) : words.numbers.noEpisodes;
  const aside = episodes.length - evaluable;
  const details = aside > 0 ? [`${chart.words.relief.notEvaluable}: ${number(aside)}`] : [];
  const { response, onset_window } = method.parameters;
  const definition = short.responders({ response: chart.percent(response), days: number(onset_window) });
  return { key: "responders", name: words.numbers.responders, value, details, definition };
}

function medianOf({ summary }: Trend, text: ClinicText): Figure {
  const { numbers } = text.words;
  const { short, retreated } = explainWords(text.chart.language);
  const { median_lower: lower, median_upper: upper, retreatment_as_end: second, curve } = summary;
  const figure = { key: "median", name: numbers.median, definition: short.median };
  if (curve.length === 0) return { ...figure, value: numbers.tooFew, details: [] };
  const bound = (days: number | null) => (days === null ? numbers.notReached : text.number(days));
  const interval = numbers.interval({ lower: bound(lower), upper: bound(upper) });
  const value = daysText(summary.median_days, numbers.medianNotReached, text);
  return { ...figure, value, details: [interval, retreated({ median: daysText(second.median_days, numbers.notReached, text) })] };
}

function meanOf({ summary }: Trend, text: ClinicText): Figure {
  const { names, short } = explainWords(text.chart.language);
  const { rmst_days: mean, rmst_tau: tau } = summary;
  const figure = { key: "rmst", name: names["rmst"]!, definition: short.rmst({ tau: tau === null ? "τ" : text.number(tau) }) };
  return { ...figure, value: daysText(mean, text.words.numbers.tooFew, text), details: [] };
}

function trendOf({ relief_trend: trend }: Trend, { chart }: ClinicText): Figure {
  const { names, short } = explainWords(chart.language);
  const value = chart.words.trend.brief[trend.direction];
  return { key: "trend", name: names["trend"]!, value, details: [slopeText(trend, chart)].filter(Boolean), definition: short.trend };
}

function loggedOf({ logged }: Trend, { words, number, chart }: ClinicText): Figure {
  const { numbers } = words;
  const value = numbers.ofPossible({ count: number(logged.days_logged), all: number(logged.days_possible) });
  const { short } = explainWords(chart.language);
  return { key: "logged", name: numbers.logged, value, details: [numbers.late({ days: logged.late })], definition: short.logged };
}

/** Return a duration in words, or what is said where there is none. */
export function daysText(days: number | null, none: string, { chart }: ClinicText): string {
  return days === null ? none : chart.words.relief.days({ days: tenths(days) });
}
