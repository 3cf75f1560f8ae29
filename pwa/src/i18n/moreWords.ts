import { type Language, language } from "./language.ts";
import { moreEn, type MoreWords } from "./more.en.ts";
import { moreEs } from "./more.es.ts";

const WORDS: Record<Language, MoreWords> = { en: moreEn, es: moreEs };

/** Return the words of what can be added to a check-in; they load with that part. */
export function moreWords(): MoreWords {
  return WORDS[language.value];
}
