import { type Language, language } from "./language.ts";
import { missedEn, type MissedWords } from "./missed.en.ts";
import { missedEs } from "./missed.es.ts";

const WORDS: Record<Language, MissedWords> = { en: missedEn, es: missedEs };

/** Return the words for days without a check-in; they load with that part. */
export function missedWords(): MissedWords {
  return WORDS[language.value];
}
