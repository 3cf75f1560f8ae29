import type { PatientRow, ReliefState, Session, Trend } from "../../pwa/src/clinician/wire.ts";
import { dayScore, episode } from "./chart_values.ts";

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

export function trend(changes: Partial<Trend> = {}): Trend {
  return {
    patient: { id: PATIENT_ID, name: "Ana", zone: "Europe/Madrid" },
    today: "2026-03-31",
    computed_at: "2026-03-31T18:00:00Z",
    method: { version: "1", parameters: PARAMETERS },
    days: [{ ...dayScore("2026-03-31", 4), source: "check_in", helping: null }],
    revision: 1,
    sessions: [session()],
    confounders: [],
    episodes: [episode()],
    summary: { responders: 6, evaluable: 8, median_days: 15, median_lower: 9, median_upper: null },
    side_effects: [],
    logged: { days_logged: 432, days_possible: 541, late: 21 },
    weekly: [],
    state: reliefState(),
    ...changes,
  };
}
