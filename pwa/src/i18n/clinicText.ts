import { chartText, type ChartText } from "./chartText.ts";
import { clinicEn, type ClinicWords } from "./clinic.en.ts";
import { clinicEs } from "./clinic.es.ts";
import { effectsEn } from "./effects.en.ts";
import { effectsEs } from "./effects.es.ts";
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

const WORDS: Record<Language, ClinicWords> = { en: clinicEn, es: clinicEs };
const EFFECTS: Record<Language, Record<string, string>> = { en: effectsEn, es: effectsEs };

/** Return the text of the clinic's screens in a language. */
export function clinicText(language: Language): ClinicText {
  const chart = chartText(language);
  return {
    words: WORDS[language],
    chart,
    day: chart.day,
    fullDay: chart.fullDay,
    clock: (localTime) => showClock(language, localTime),
    instant: (utc) => showInstant(language, utc),
    number: chart.number,
    mean: (value) => showNumber(language, value, 1, 1),
    effect: (code) => EFFECTS[language][code] ?? code,
  };
}
