import type { Language } from "./language.ts";
import { reliefExplainEn, type ReliefExplainWords } from "./reliefExplain.en.ts";
import { reliefExplainEs } from "./reliefExplain.es.ts";

const WORDS: Record<Language, ReliefExplainWords> = { en: reliefExplainEn, es: reliefExplainEs };

/** Return what the numbers of relief across the clinic mean, in a language. */
export function reliefExplainWords(language: Language): ReliefExplainWords {
  return WORDS[language];
}
