import type { EntryVersion } from "../api/client.ts";
import { historyEn, type HistoryWords } from "./history.en.ts";
import { historyEs } from "./history.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, HistoryWords> = { en: historyEn, es: historyEs };

/** Return the words of an entry's history; they load with the pages that show one. */
export function historyWords(): HistoryWords {
  return WORDS[language.value];
}

/** Return what an entry is, in a few words. */
export function entryName({ kind, request }: Pick<EntryVersion, "kind" | "request">, time: string): string {
  const { checkInName, rating, questionnaire, requests } = historyWords();
  if (kind === "request" && request) return requests[request];
  if (kind === "rating") return rating(time);
  return kind === "questionnaire" ? questionnaire : checkInName;
}
