import type { LatelyWords } from "messages:lately";

import type { Trend } from "../api/client.ts";
import { wordFor } from "../i18n/codes.ts";
import { showNumber } from "../i18n/format.ts";
import { type Language, localeOf } from "../i18n/language.ts";

const MOST = 4; // what a patient remembers, and what fits under the line

/** What the sentence needs of an episode. */
export type Past = Pick<
  Trend["episodes"][number],
  "course_first" | "course_last" | "status" | "reason" | "lower_days" | "upper_days" | "days" | "maintenance"
>;

/** Return the last four episodes that have come so far that they can be told, oldest first. */
export function lately<T extends Past>(episodes: readonly T[]): T[] {
  const told = ({ reason, maintenance }: T) => reason !== "too_soon" && !maintenance;
  return episodes.filter(told).slice(-MOST);
}

/** Return how long the last sessions helped, in plain sentences; none when the sentence of today says it all. */
export function latelySentences(episodes: readonly Past[], words: LatelyWords, language: Language): string[] {
  const past = lately(episodes);
  if (past.length === 0 || (past.length === 1 && past[0] === episodes.at(-1))) return [];
  const series = past.some(({ course_first, course_last }) => course_first !== course_last);
  const notes = [
    episodes.at(-1)?.reason === "too_soon" && words.soon,
    series && words.series,
    episodes.some(({ maintenance }) => maintenance) && words.regular,
  ];
  return [whole(past, series, words, language), ...notes.filter((note) => note !== false)];
}

/** Return what became of one session in a few words: "at least 14 days". */
export function spanOf(episode: Past, words: LatelyWords, language: Language): string {
  if (episode.status === "non_responder") return words.noRelief;
  if (episode.status === "not_evaluable") return wordFor(words.why, episode.reason ?? "other") ?? words.why.other;
  return words.unit({ spans: lengthOf(episode, words, language), days: daysOf(episode) });
}

function whole(past: readonly Past[], series: boolean, words: LatelyWords, language: Language): string {
  const helped = past.filter(({ status }) => status === "loss" || status === "censored");
  const none = past.filter(({ status }) => status === "non_responder");
  const spans = spansOf(helped, words, language);
  const all = { kind: series ? "course" : "session", ...counted(past, words) };
  if (helped.length === past.length) return words.helped({ ...all, spans });
  if (none.length === past.length) return words.allWithout(all);
  const unknown = past.filter((episode) => !helped.includes(episode) && !none.includes(episode));
  if (unknown.length === past.length) return words.allUnknown(all);
  const parts = [
    helped.length > 0 && words.someHelped({ ...counted(helped, words), spans }),
    none.length > 0 && words.someWithout(counted(none, words)),
    unknown.length > 0 && words.someUnknown(counted(unknown, words)),
  ];
  return words.of({ ...all, parts: parts.filter(Boolean).join("; ") });
}

/** How many there are, for the form of a sentence and as a word: "four". */
function counted({ length }: readonly Past[], { counts }: LatelyWords): { count: number; number: string } {
  return { count: length, number: wordFor(counts, length) ?? String(length) };
}

/** "9, 12, at least 14 and 11 days": the unit follows the last of them. */
function spansOf(helped: readonly Past[], words: LatelyWords, language: Language): string {
  const last = helped.at(-1);
  if (!last) return "";
  const lengths = helped.map((episode) => lengthOf(episode, words, language));
  const list = new Intl.ListFormat(localeOf(language), { type: "conjunction" });
  return words.unit({ spans: list.format(lengths), days: daysOf(last) });
}

/** A length not known to have ended is "at least"; one whose end lies between two days is "about". */
function lengthOf(episode: Past, words: LatelyWords, language: Language): string {
  const written = showNumber(language, daysOf(episode));
  if (episode.status === "censored") return words.atLeast({ days: written });
  return episode.lower_days === episode.upper_days ? written : words.about({ days: written });
}

function daysOf({ status, lower_days, days }: Past): number {
  return (status === "censored" ? lower_days : days) ?? 0;
}
