import type { DayScore, Episode, SessionMark } from "../../pwa/src/charts/values.ts";

/** An ordinary loss after 11 days; name only what the test is about. */
export function episode(changes: Partial<Episode> = {}): Episode {
  return {
    course_first: "2026-03-01",
    course_last: "2026-03-01",
    status: "loss",
    reason: null,
    baseline: 7,
    baseline_source: "observed",
    threshold: 4.9,
    onset_day: 1,
    lower_days: 11,
    upper_days: 11,
    days: 11,
    pending: null,
    declared: null,
    maintenance: false,
    ...changes,
  };
}

export function dayScore(date: string, score: number, changes: Partial<DayScore> = {}): DayScore {
  return { date, score, late: false, disputed: false, ...changes };
}

export function sessionMark(local_date: string, changes: Partial<SessionMark> = {}): SessionMark {
  return { id: local_date, local_date, route: "iv", dose_mg: 40, entered_in_error: false, ...changes };
}
