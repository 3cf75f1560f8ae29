import type { PatientRow, ReliefState, Session, Trend } from "../../pwa/src/clinician/wire.ts";
import { curveRow, dayScore, episode, evidence } from "./chart_values.ts";

export const PATIENT_ID = "01920000-0000-7000-8000-000000000001";
export const SESSION_ID = "01920000-0000-7000-8000-000000000002";

/** Relief on day 12 that still holds; name only what the test is about. */
export function reliefState(changes: Partial<ReliefState> = {}): ReliefState {
  const known = { kind: "relief", day: 12, known_days: 11, course_last: "2026-03-01" } as const;
  return { ...known, pending: false, reason: "ongoing", last_days: null, last_at_least: null, ...changes };
}

export function patientRow(changes: Partial<PatientRow> = {}): PatientRow {
  return {
    id: changes.name ?? PATIENT_ID,
    name: "Ana",
    enrolled: true,
    today: "2026-03-31",
    latest_pain: { date: "2026-03-31", score: 4 },
    mean_7: 4,
    mean_prior_7: 5,
    state: reliefState(),
    days_logged_28: 24,
    worst_effect: null,
    needs: [],
    ...changes,
  };
}

export function session(changes: Partial<Session> = {}): Session {
  return {
    id: SESSION_ID,
    number: 1,
    local_date: "2026-03-01",
    local_time: "14:30:00",
    utc_offset_minutes: 60,
    zone: "Europe/Madrid",
    route: "iv",
    dose_mg: 40,
    weight_kg: 72.5,
    duration_minutes: 40,
    note: null,
    entered_in_error: false,
    recorded_by: PATIENT_ID,
    recorded_at: "2026-03-01T14:00:00Z",
    ...changes,
  };
}

const PARAMETERS = {
  course_gap: 7, base_window: 7, min_base: 4, min_baseline: 3, response: 0.3, min_abs: 1,
  onset_window: 7, min_early: 3, confirmations: 2, confirm_gap: 3, max_gap: 7, lost_after: 7, late_after: 48,
};

/** Six episodes with relief, the latest of the curve not seen to end. */
export function summary(changes: Partial<Trend["summary"]> = {}): Trend["summary"] {
  const extreme = { responders: 6, evaluable: 8, median_days: 15, rmst_days: 17 };
  return {
    responders: 6,
    evaluable: 8,
    median_days: 15,
    median_lower: 9,
    median_upper: null,
    curve: [curveRow()],
    rmst_days: 16.8,
    rmst_tau: 28,
    retreatment_as_end: { curve: [curveRow()], median_days: 14, rmst_days: 15.5 },
    bounds: { median_lower_curve: 14, median_upper_curve: 16 },
    best: { ...extreme, rmst_days: 18 },
    worst: { ...extreme, median_days: 12 },
    ...changes,
  };
}

export function trend(changes: Partial<Trend> = {}): Trend {
  return {
    patient: { id: PATIENT_ID, name: "Ana", zone: "Europe/Madrid", condition: null, number: 1 },
    today: "2026-03-31",
    computed_at: "2026-03-31T18:00:00Z",
    method: { version: "1", parameters: PARAMETERS, rules_number: 0, late_counts: true, changed_at: null },
    days: [{ ...dayScore("2026-03-31", 4), source: "check_in", helping: null }],
    revision: 1,
    review: null,
    sessions: [session()],
    confounders: [],
    episodes: [{ ...episode(), evidence: { ...evidence(), baseline_days: [], ignored_spikes: [] } }],
    summary: summary(),
    relief_trend: { slope_days_per_course: -0.92, p: 0.0004, direction: "shortening", responders: 6, ended: 5 },
    side_effects: [],
    logged: { days_logged: 432, days_possible: 541, late: 21 },
    weekly: [],
    state: reliefState(),
    ...changes,
  };
}
