import type { LatelyWords } from "messages:lately";
import type { PaybackWords } from "messages:payback";

import type { Trend } from "../../api/client.ts";
import { sessionsOf } from "../../charts/courses.ts";
import { wordFor } from "../../i18n/codes.ts";
import { showDay, showNumber, WITH_YEAR } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { spanOf } from "../lately.ts";

export type Episode = Trend["episodes"][number];
export type Given = Pick<Trend["sessions"][number], "id" | "local_date" | "route" | "dose_mg" | "entered_in_error">;
export type Route = Given["route"];

/** What the sentences are made of. */
export interface Telling {
  words: PaybackWords["episodes"];
  lately: LatelyWords;
  language: Language;
}

/** What became of one course of sessions, in plain words. */
export interface Told {
  key: string; // the day of its last session
  after: string; // "After the infusion of 3 May"
  what: string; // "at least 14 days; then the next session came"
}

/** Return every episode in plain words, newest first. */
export function toldEpisodes(episodes: readonly Episode[], sessions: readonly Given[], telling: Telling): Told[] {
  return episodes
    .map((episode) => ({
      key: episode.course_last,
      after: afterOf(episode, sessionsOf(episode, sessions), telling),
      what: whatOf(episode, telling),
    }))
    .reverse();
}

/** Return the route of all these sessions; null when they differ. */
export function routeOf(sessions: readonly Given[]): Route | null {
  const routes = new Set(sessions.map(({ route }) => route));
  return routes.size === 1 ? [...routes][0]! : null;
}

function afterOf({ course_first: first, course_last: last }: Episode, given: Given[], { words, language }: Telling): string {
  const day = showDay(language, last, WITH_YEAR);
  const route = routeOf(given) ?? "mixed";
  if (first === last) return words.after({ what: words.one[route], day });
  return words.afterSeveral({ what: words.several[route]({ count: Math.max(2, given.length) }), day });
}

function whatOf(episode: Episode, { words, lately, language }: Telling): string {
  if (episode.maintenance) return words.maintenance;
  if (episode.reason === "too_soon") return words.tooSoon;
  if (episode.status === "censored" && episode.reason === "ongoing") {
    const days = episode.lower_days ?? 0;
    return words.ongoing({ span: lately.unit({ spans: showNumber(language, days), days }) });
  }
  const span = spanOf(episode, lately, language);
  const cut = episode.status === "censored" ? wordFor(words.cut, episode.reason ?? "") : undefined;
  return cut ? `${span}; ${cut}` : span;
}
