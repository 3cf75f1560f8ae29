import { instrumentsEn, type InstrumentWords } from "./instruments.en.ts";
import { instrumentsEs } from "./instruments.es.ts";
import type { Language } from "./language.ts";

const WORDS: Record<Language, InstrumentWords> = { en: instrumentsEn, es: instrumentsEs };

/** Return the words of questionnaires for the clinic in a language. */
export function instrumentsWords(language: Language): InstrumentWords {
  return WORDS[language];
}
