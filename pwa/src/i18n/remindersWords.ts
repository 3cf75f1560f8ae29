import { type Language, language } from "./language.ts";
import { remindersEn, type RemindersWords } from "./reminders.en.ts";
import { remindersEs } from "./reminders.es.ts";

const WORDS: Record<Language, RemindersWords> = { en: remindersEn, es: remindersEs };

/** Return the words of the reminders; they load with that part. */
export function remindersWords(): RemindersWords {
  return WORDS[language.value];
}
