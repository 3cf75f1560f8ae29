import { dayNumber } from "./days.ts";
import type { Episode } from "./values.ts";

export type StandingKind = "day0" | "early" | "relief" | "spike" | "ending" | "after" | "unjudged";

/** Where a day stands in the episode that it belongs to. */
export interface Standing {
  episode: Episode;
  number: number; // of the episode, the oldest is 1
  dayNo: number; // days after the last session of the course
  kind: StandingKind;
}

/** Return the episode of a day and what became of the day in it; nothing before the first session. Episodes stand oldest first. */
export function standingOf(date: string, episodes: readonly Episode[]): Standing | undefined {
  const index = episodes.findLastIndex((episode) => episode.course_first <= date);
  const episode = episodes[index];
  if (!episode) return undefined;
  const dayNo = dayNumber(date) - dayNumber(episode.course_last);
  return { episode, number: index + 1, dayNo, kind: kindOf(episode, dayNo) };
}

function kindOf({ onset_day, lower_days, upper_days, evidence }: Episode, dayNo: number): StandingKind {
  if (dayNo <= 0) return "day0";
  if (onset_day === null || lower_days === null) return "unjudged";
  if (dayNo < onset_day) return "early";
  if (evidence?.ignored_spikes.includes(dayNo)) return "spike";
  if (dayNo <= lower_days) return "relief";
  return upper_days !== null && dayNo <= upper_days ? "ending" : "after";
}

/** Return the episode whose baseline a day counts for, if there is one. */
export function baselineOf(date: string, episodes: readonly Episode[]): Episode | undefined {
  return episodes.find(({ baseline_source, evidence }) => baseline_source === "observed" && evidence?.baseline_days.includes(date));
}
