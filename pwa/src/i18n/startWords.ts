import { type Language, language } from "./language.ts";
import { startEn, type StartWords } from "./start.en.ts";
import { startEs } from "./start.es.ts";

const WORDS: Record<Language, StartWords> = { en: startEn, es: startEs };

/** Return the words of making a phone one's own and of moving; they load with those parts. */
export function startWords(): StartWords {
  return WORDS[language.value];
}
