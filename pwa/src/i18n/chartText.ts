import { type ChartsWords, chartsWords } from "messages:charts";

import { SHORT, showDay, showNumber, WITH_YEAR } from "./format.ts";
import type { Language } from "./language.ts";

/** What a chart says and how it writes days and numbers, in one language. */
export interface ChartText {
  language: Language;
  words: ChartsWords;
  day: (iso: string) => string; // Mar 12
  fullDay: (iso: string) => string; // Mar 12, 2026
  month: (iso: string) => string; // Mar; the year where a year begins
  number: (value: number) => string; // at most one decimal: durations and scores
  exact: (value: number) => string; // at most two: baselines and thresholds
  fine: (value: number) => string; // at most three: probabilities
  percent: (share: number) => string; // 0.71 is "71 %", as each language writes it
}

/** Return the text of charts in a language. */
export function chartText(language: Language): ChartText {
  return {
    language,
    words: chartsWords(language),
    day: (iso) => showDay(language, iso, SHORT),
    fullDay: (iso) => showDay(language, iso, WITH_YEAR),
    month: (iso) => showDay(language, iso, iso.slice(5, 7) === "01" ? { year: "numeric" } : { month: "short" }),
    number: (value) => showNumber(language, value, 1),
    exact: (value) => showNumber(language, value, 2),
    fine: (value) => showNumber(language, value, 3),
    percent: (share) => `${showNumber(language, share * 100, 0)}\u00a0%`,
  };
}
