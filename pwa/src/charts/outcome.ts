import type { ChartsWords } from "messages:charts";

import type { ChartText } from "../i18n/chartText.ts";
import { type Course, sessionsOf } from "./courses.ts";
import type { Episode, Reason, SessionMark } from "./values.ts";

export interface Outcome {
  value: string; // "11 days", "≥ 13 days", "No response"
  why: string; // how it ended, or why there is nothing to show
}

/** Return what became of an episode in words; a censored duration never loses its ≥. */
export function outcomeOf(episode: Episode, text: ChartText): Outcome {
  const { value, why } = measured(episode, text);
  return { value, why: episode.maintenance ? `${why}; ${text.words.relief.maintenance}` : why };
}

/** Return the duration of an episode's relief in little room: "≥ 13 d". */
export function shortDuration({ status, lower_days, upper_days, days }: Episode, { words, number }: ChartText): string {
  const { short, shortAbout, shortAtLeast } = words.relief;
  const written = number(days ?? lower_days ?? 0);
  if (status === "censored") return shortAtLeast({ days: written });
  return lower_days === upper_days ? short({ days: written }) : shortAbout({ days: written });
}

function measured(episode: Episode, { words, number }: ChartText): Outcome {
  const { relief } = words;
  const [lower, upper] = [episode.lower_days ?? 0, episode.upper_days];
  switch (episode.status) {
    case "censored":
      return { value: relief.atLeast({ days: lower }), why: censoredWhy(episode, words) };
    case "loss": {
      const exact = upper === lower;
      const value = exact ? relief.days({ days: lower }) : relief.about({ days: episode.days ?? lower });
      const why = exact ? relief.ended : relief.within({ lower: number(lower), upper: number(upper ?? lower) });
      return { value, why };
    }
    case "non_responder":
      return { value: relief.noResponse, why: relief.noResponseWhy };
    case "not_evaluable": {
      return { value: relief.notEvaluable, why: notEvaluableWhy(episode.reason, words) };
    }
  }
}

/** Return when the sessions of an episode were: its day, or how many there were from when to when. */
export function courseDays(episode: Episode, sessions: readonly SessionMark[], text: ChartText): string {
  if (episode.course_first === episode.course_last) return text.fullDay(episode.course_last);
  const count = Math.max(2, sessionsOf(episode, sessions).length);
  return text.words.relief.course_of({ count, first: text.day(episode.course_first), last: text.fullDay(episode.course_last) });
}

/** Return the routes and doses of an episode's sessions, each once: "IV 40 mg, Nasal 50 mg". */
export function doses(episode: Course, sessions: readonly SessionMark[], text: ChartText): string {
  return [...new Set(sessionsOf(episode, sessions).map((session) => markText(session, text)))].join(", ");
}

/** Return the mark of a session: "IV 40 mg". */
export function markText({ route, dose_mg }: SessionMark, { words, number }: ChartText): string {
  return words.sessions.mark({ route: words.route[route], mg: number(dose_mg) });
}

/** Return the end that the patient declared, and whether the scores agree; or nothing. */
export function declaredText({ declared }: Episode, { words, day }: ChartText): string {
  if (!declared) return "";
  const said = words.relief.declared({ day: day(declared.gone_since), days: declared.days });
  return declared.agrees === false ? `${said}; ${words.relief.disagrees}` : said;
}

function censoredWhy({ reason, pending }: Episode, words: ChartsWords): string {
  const why = endText(reason, words);
  return pending ? `${why}; ${words.relief.pending}` : why;
}

/** Return why nobody can tell how long relief lasted. */
export function notEvaluableWhy(reason: Reason | null, words: ChartsWords): string {
  return reason === "confounder" ? words.confounderEarly : endText(reason, words);
}

/** Return why no more than "at least" is known. */
export function endText(reason: Reason | null, { reason: texts }: ChartsWords): string {
  return texts[reason ?? "other"];
}
