import { helpEn, type HelpWords } from "./help.en.ts";
import { helpEs } from "./help.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, HelpWords> = { en: helpEn, es: helpEs };

/** Return the words of the help page, of asking and around a session; they load with those parts. */
export function helpWords(): HelpWords {
  return WORDS[language.value];
}
