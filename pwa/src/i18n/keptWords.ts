import { keptEn, type KeptWords } from "./kept.en.ts";
import { keptEs } from "./kept.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, KeptWords> = { en: keptEn, es: keptEs };

/** Return the words of what was kept; they load with those parts. */
export function keptWords(): KeptWords {
  return WORDS[language.value];
}
