import { type Language, language } from "./language.ts";
import { seenEn, type SeenWords } from "./seen.en.ts";
import { seenEs } from "./seen.es.ts";

const WORDS: Record<Language, SeenWords> = { en: seenEn, es: seenEs };

/** Return the words of the mark "seen by your clinician". */
export function seenWords(): SeenWords {
  return WORDS[language.value];
}
