import { type Language, language } from "./language.ts";
import { paybackEn, type PaybackWords } from "./payback.en.ts";
import { paybackEs } from "./payback.es.ts";

const WORDS: Record<Language, PaybackWords> = { en: paybackEn, es: paybackEs };

/** Return the words of what a patient gets back; they load with its pages. */
export function paybackWords(): PaybackWords {
  return WORDS[language.value];
}
