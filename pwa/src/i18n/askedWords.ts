import { askedEn, type AskedWords } from "./asked.en.ts";
import { askedEs } from "./asked.es.ts";
import type { Language } from "./language.ts";

const WORDS: Record<Language, AskedWords> = { en: askedEn, es: askedEs };

/** Return the words of requests and of a clinic's own texts; they load with those parts. */
export function askedWords(language: Language): AskedWords {
  return WORDS[language];
}
