import type { ClinicText } from "../i18n/clinicText.ts";
import type { Trend } from "./wire.ts";

/** A number of a patient's page, with what it means beside it. */
export interface Figure {
  name: string;
  value: string;
  detail: string;
  definition: string;
}

/** Return a patient's numbers; none without its definition. */
export function figuresOf(trend: Trend, text: ClinicText): Figure[] {
  const parameters = written(trend, text);
  return [respondersOf(trend, text, parameters), medianOf(trend, text, parameters), loggedOf(trend, text, parameters)];
}

type Written = Record<string, string>;

function respondersOf({ summary, episodes }: Trend, { words, number, chart }: ClinicText, parameters: Written): Figure {
  const { numbers } = words;
  const { responders, evaluable } = summary;
  const value = evaluable > 0 ? numbers.ofEvaluable(number(responders), number(evaluable)) : numbers.noEpisodes;
  const aside = episodes.length - evaluable;
  const detail = aside > 0 ? `${chart.words.relief.notEvaluable}: ${number(aside)}` : "";
  return { name: numbers.responders, value, detail, definition: numbers.respondersIs(parameters) };
}

function medianOf({ summary }: Trend, { words, number, chart }: ClinicText, parameters: Written): Figure {
  const { numbers } = words;
  const { median_days: median, median_lower: lower, median_upper: upper } = summary;
  const definition = numbers.medianIs(parameters);
  const bound = (days: number | null) => (days === null ? numbers.notReached : number(days));
  if (median === null && lower === null) return { name: numbers.median, value: numbers.tooFew, detail: "", definition };
  const value = median === null ? numbers.medianNotReached : chart.words.relief.days(number(median));
  const interval = numbers.interval(bound(lower), bound(upper));
  const detail = median === null ? `${numbers.medianNotReachedWhy} ${interval}` : interval;
  return { name: numbers.median, value, detail, definition };
}

function loggedOf({ logged }: Trend, { words, number }: ClinicText, parameters: Written): Figure {
  const { numbers } = words;
  const value = numbers.ofPossible(number(logged.days_logged), number(logged.days_possible));
  return { name: numbers.logged, value, detail: numbers.late(logged.late), definition: numbers.loggedIs(parameters) };
}

/** The parameters as they are read: a share as a percentage. */
function written({ method }: Trend, { number }: ClinicText): Written {
  const pairs = Object.entries(method.parameters).map(([name, value]) => [
    name,
    name === "response" ? `${number(value * 100)} %` : number(value),
  ]);
  return Object.fromEntries(pairs);
}
