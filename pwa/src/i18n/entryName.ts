import { type HistoryWords, historyWords } from "messages:history";

/** What the name of an entry needs of a version. */
interface Named {
  kind: "check_in" | "rating" | "questionnaire" | "request";
  request?: keyof HistoryWords["requests"] | null;
}

/** Return what an entry is, in a few words. */
export function entryName({ kind, request }: Named, time: string): string {
  const { checkInName, rating, questionnaire, requests } = historyWords();
  if (kind === "request" && request) return requests[request];
  if (kind === "rating") return rating({ time });
  return kind === "questionnaire" ? questionnaire : checkInName;
}
