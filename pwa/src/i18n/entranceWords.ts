import { entranceEn, type EntranceWords } from "./entrance.en.ts";
import { entranceEs } from "./entrance.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, EntranceWords> = { en: entranceEn, es: entranceEs };

/** Return the words of joining and signing in; they load with those pages. */
export function entranceWords(): EntranceWords {
  return WORDS[language.value];
}
