import type { Language } from "./language.ts";
import { rulesEn, type RulesWords } from "./rules.en.ts";
import { rulesEs } from "./rules.es.ts";

const WORDS: Record<Language, RulesWords> = { en: rulesEn, es: rulesEs };

/** Return the words of the relief rule's page in a language; they load with it. */
export function rulesWords(language: Language): RulesWords {
  return WORDS[language];
}
