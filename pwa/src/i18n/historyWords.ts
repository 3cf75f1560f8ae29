import { historyEn, type HistoryWords } from "./history.en.ts";
import { historyEs } from "./history.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, HistoryWords> = { en: historyEn, es: historyEs };

/** Return the words of an entry's history; they load with the pages that show one. */
export function historyWords(): HistoryWords {
  return WORDS[language.value];
}
