import { dayEn, type DayWords } from "./day.en.ts";
import { dayEs } from "./day.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, DayWords> = { en: dayEn, es: dayEs };

/** Return the words of which day it is; they load when they are needed. */
export function dayWords(): DayWords {
  return WORDS[language.value];
}
