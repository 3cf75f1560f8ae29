import { latelyEn, type LatelyWords } from "./lately.en.ts";
import { latelyEs } from "./lately.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, LatelyWords> = { en: latelyEn, es: latelyEs };

/** Return the words of how long the last sessions helped; they load with that part. */
export function latelyWords(): LatelyWords {
  return WORDS[language.value];
}
