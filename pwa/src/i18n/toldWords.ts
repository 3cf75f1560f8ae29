import { type Language, language } from "./language.ts";
import { toldEn, type ToldWords } from "./told.en.ts";
import { toldEs } from "./told.es.ts";

const WORDS: Record<Language, ToldWords> = { en: toldEn, es: toldEs };

/** Return the words of what a check-in says beside its score; they load with the page of a day. */
export function toldWords(): ToldWords {
  return WORDS[language.value];
}
