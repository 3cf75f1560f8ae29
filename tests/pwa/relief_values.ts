import type { ClinicRelief, ReliefGroup, Rules, Trended } from "../../pwa/src/clinician/wire.ts";
import { PATIENT_ID, trend } from "./clinic_values.ts";

const { parameters } = trend().method;
const DAYS = { lowest: 0, highest: 3660, whole: true };
const LEAST_ONE = { ...DAYS, lowest: 1 };
const POINTS = { lowest: 0, highest: 10, whole: false };

/** The rule as it was delivered; name only what the test is about. */
export function rules(changes: Partial<Rules> = {}): Rules {
  return {
    parameters,
    late_counts: true,
    number: 0,
    changed_at: null,
    defaults: { parameters, late_counts: true },
    limits: {
      course_gap: DAYS, base_window: LEAST_ONE, min_base: LEAST_ONE, min_baseline: POINTS,
      response: { lowest: 0, highest: 1, whole: false }, min_abs: POINTS, onset_window: LEAST_ONE, min_early: DAYS,
      confirmations: LEAST_ONE, confirm_gap: DAYS, max_gap: DAYS, lost_after: DAYS, late_after: DAYS,
    },
    stale: 0,
    ...changes,
  };
}

const ROW = { time: 9, at_risk: 20, events: 1, censored: 0, survival: 0.95, lower: 0.9, upper: 1 };

export function group(changes: Partial<ReliefGroup> = {}): ReliefGroup {
  return {
    group: "iv", patients: 12, episodes: 96, evaluable: 80, responders: 60, curve: [ROW],
    median_days: 14, median_lower: 12, median_upper: null, rmst_days: 15.1, rmst_tau: 28,
    retreatment_as_end: { median_days: 11, rmst_days: 12.4 }, ...changes,
  };
}

export function clinicRelief(changes: Partial<ClinicRelief> = {}): ClinicRelief {
  const method = { version: "1", parameters, rules_number: 0, late_counts: true, changed_at: null };
  return { by: "route", today: "2026-03-31", method, stale: 0, groups: [group()], hidden_groups: 0, log_rank: null, ...changes };
}

export function trended(changes: Partial<Trended> = {}): Trended {
  const told = { slope_days_per_course: -1.5, p: 0.0004, direction: "shortening", responders: 8, ended: 6 } as const;
  return { id: PATIENT_ID, name: "Ana", ...told, episodes: [], ...changes };
}
