import { explainEn, type ExplainWords } from "./explain.en.ts";
import { explainEs } from "./explain.es.ts";
import type { Language } from "./language.ts";

const WORDS: Record<Language, ExplainWords> = { en: explainEn, es: explainEs };

/** Return the words that explain a patient's numbers in a language. */
export function explainWords(language: Language): ExplainWords {
  return WORDS[language];
}
