import type { ConfounderMark, DayScore, EffectDay, Episode, Route, SessionMark, Week } from "../charts/values.ts";

/** The answers of the clinic's routes, as these screens read them. */
export type StateKind =
  | "none"
  | "too_soon"
  | "relief"
  | "lost"
  | "no_response"
  | "unknown"
  | "not_measured"
  | "maintenance";

export interface ReliefState {
  kind: StateKind;
  day: number | null; // days since the latest course; null: no session yet
  known_days: number | null; // a "≥" belongs before it unless relief is lost
  pending: boolean | null;
  reason: string | null;
  last_days: number | null; // the time before; 0: no response
  last_at_least: boolean | null;
  course_last: string | null;
}

export interface PatientRow {
  id: string;
  name: string;
  enrolled: boolean;
  today: string;
  latest_pain: { date: string; score: number } | null;
  mean_7: number | null;
  mean_prior_7: number | null;
  state: ReliefState;
  days_logged_28: number;
  worst_effect: EffectDay | null;
}

export interface SessionBody {
  local_date: string;
  local_time: string;
  utc_offset_minutes: number;
  zone: string;
  route: Route;
  dose_mg: number;
  weight_kg: number | null;
  duration_minutes: number | null;
  note: string | null;
  entered_in_error: boolean;
}

export interface Stored {
  id: string;
  number: number; // of the state that stands; If-Match names it
  recorded_by: string;
  recorded_at: string;
}

export type Session = SessionBody & Stored & SessionMark;

export interface ConfounderBody {
  local_date: string;
  kind: ConfounderMark["kind"];
  note: string | null;
  entered_in_error: boolean;
}

export type Confounder = ConfounderBody & Stored;

export interface Trend {
  patient: { id: string; name: string; zone: string | null };
  today: string;
  computed_at: string;
  method: { version: string; parameters: Record<string, number> };
  days: DayScore[];
  sessions: Session[];
  confounders: Confounder[];
  episodes: Episode[];
  summary: {
    responders: number;
    evaluable: number;
    median_days: number | null;
    median_lower: number | null;
    median_upper: number | null;
  };
  side_effects: EffectDay[];
  logged: { days_logged: number; days_possible: number; late: number };
  weekly: Week[];
  state: ReliefState;
}

export interface Invitation {
  code: string;
  link: string;
  qr: string[]; // rows of 1 and 0, the quiet zone included
  expires_at: string;
}

export interface Colleague {
  id: string;
  name: string;
  login: string;
  role: "clinician" | "administrator";
  enrolled: boolean;
}

export interface Clinic {
  name: string;
  device_alone: boolean;
  phone: string | null;
  number: number; // of the state that stands; If-Match names it
}
