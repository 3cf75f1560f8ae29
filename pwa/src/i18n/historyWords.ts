import { historyEn, type HistoryWords } from "./history.en.ts";
import { historyEs } from "./history.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, HistoryWords> = { en: historyEn, es: historyEs };

/** Return the words of an entry's history; they load with the pages that show one. */
export function historyWords(): HistoryWords {
  return WORDS[language.value];
}

/** What the name of an entry needs of a version. */
interface Named {
  kind: "check_in" | "rating" | "questionnaire" | "request";
  request?: keyof HistoryWords["requests"] | null;
}

/** Return what an entry is, in a few words. */
export function entryName({ kind, request }: Named, time: string): string {
  const { checkInName, rating, questionnaire, requests } = historyWords();
  if (kind === "request" && request) return requests[request];
  if (kind === "rating") return rating(time);
  return kind === "questionnaire" ? questionnaire : checkInName;
}
