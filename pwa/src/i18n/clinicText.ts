import { type ClinicWords, clinicWords } from "messages:clinic";
import { effectsWords } from "messages:effects";

import { chartText, type ChartText } from "./chartText.ts";
import { wordFor } from "./codes.ts";
import { showClock, showInstant, showNumber } from "./format.ts";
import type { Language } from "./language.ts";

/** What the clinic's screens say in one language, and how they write days, times and numbers. */
export interface ClinicText {
  words: ClinicWords;
  chart: ChartText;
  day: (iso: string) => string;
  fullDay: (iso: string) => string;
  clock: (localTime: string) => string; // "14:30:00" as a person writes it
  instant: (utc: string) => string; // day and time where the reader is
  number: (value: number) => string;
  mean: (value: number) => string; // one decimal, always
  effect: (code: string) => string;
}

/** Return the text of the clinic's screens in a language. */
export function clinicText(language: Language): ClinicText {
  const chart = chartText(language);
  const effects = effectsWords(language);
  return {
    words: clinicWords(language),
    chart,
    day: chart.day,
    fullDay: chart.fullDay,
    clock: (localTime) => showClock(language, localTime),
    instant: (utc) => showInstant(language, utc),
    number: chart.number,
    mean: (value) => showNumber(language, value, 1, 1),
    effect: (code) => wordFor(effects, code) ?? code,
  };
}
