import type { Curve, CurveRow, DayScore, Episode, Evidence, SessionMark } from "../../pwa/src/charts/values.ts";

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

export function curveRow(changes: Partial<CurveRow> = {}): CurveRow {
  return { time: 9, at_risk: 7, events: 1, censored: 0, survival: 6 / 7, lower: 0.33, upper: 0.98, ...changes };
}

export function curve(changes: Partial<Curve> = {}): Curve {
  return { name: "Relief", rows: [curveRow()], episodes: 7, median: 18, ...changes };
}

/** A week of baseline, fourteen days that could be seen, twelve of them logged. */
export function evidence(changes: Partial<Evidence> = {}): Evidence {
  const baseline_days = [22, 23, 24, 25, 26, 27, 28].map((day) => `2026-02-${day}`);
  const days = { seen_to_day: 14, days_logged: 12, late: 1 };
  return { baseline_days, ...days, ignored_spikes: [], percent_relief: 41.5, percent_days: 12, ...changes };
}
