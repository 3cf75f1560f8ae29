import type { Language } from "./language.ts";
import { needsEn, type NeedsWords } from "./needs.en.ts";
import { needsEs } from "./needs.es.ts";

const WORDS: Record<Language, NeedsWords> = { en: needsEn, es: needsEs };

/** Return the words of why somebody is needed in a language. */
export function needsWords(language: Language): NeedsWords {
  return WORDS[language];
}
