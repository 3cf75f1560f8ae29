import type { Language } from "./language.ts";
import { reliefEn, type ReliefWords } from "./relief.en.ts";
import { reliefEs } from "./relief.es.ts";

const WORDS: Record<Language, ReliefWords> = { en: reliefEn, es: reliefEs };

/** Return the words of relief across the clinic in a language. */
export function reliefWords(language: Language): ReliefWords {
  return WORDS[language];
}
