/** What charts are drawn from: the same names as the wire, and only what a drawing needs. */
export type Route = "iv" | "im" | "nasal";

export interface DayScore {
  date: string; // ISO day, the patient's own
  score: number; // points, 0-10
  late: boolean; // written long after its day
  disputed: boolean; // amended in two places: the mean of both is shown
}

export interface SessionMark {
  id: string;
  local_date: string;
  route: Route;
  dose_mg: number;
  entered_in_error: boolean;
}

export interface ConfounderMark {
  id: string;
  local_date: string;
  kind: "block" | "surgery" | "opioid_change" | "other";
  entered_in_error: boolean;
}

/** The end of relief as the patient declares it: it overwrites nothing. */
export interface Declared {
  gone_since: string; // the first day without relief
  days: number;
  agrees: boolean | null; // with what the scores allow; null: they allow no duration
}

export type EpisodeStatus = "loss" | "censored" | "non_responder" | "not_evaluable";

export type Reason =
  | "baseline"
  | "low_baseline"
  | "too_soon"
  | "early"
  | "confounder"
  | "gap"
  | "next_session"
  | "stopped_logging"
  | "ongoing";

export interface Episode {
  course_first: string;
  course_last: string; // day 0 of the episode
  status: EpisodeStatus;
  reason: Reason | null; // why it is censored or not evaluable
  baseline: number | null;
  baseline_source: "observed" | "inherited" | null;
  threshold: number | null;
  onset_day: number | null;
  lower_days: number | null;
  upper_days: number | null; // null: not known to have ended
  days: number | null;
  pending: boolean | null;
  declared: Declared | null;
  maintenance: boolean;
  evidence?: Evidence;
}

/** What stands behind one episode's number: which days there were, and what became of them. */
export interface Evidence {
  baseline_days: readonly string[]; // ISO days whose scores made the baseline
  seen_to_day: number; // last day of the episode that could be seen
  days_logged: number; // of days 1 to that one
  late: number;
  ignored_spikes: readonly number[]; // day numbers
  percent_relief: number | null; // mean of days 1 to 28
  percent_days: number; // scored days that it is the mean of
}

/** A time at which something was seen of relief: the share still in it afterwards. */
export interface CurveRow {
  time: number; // days
  at_risk: number; // episodes still followed just before
  events: number; // relief ended
  censored: number; // seen so long and no longer
  survival: number; // share still in relief, 0-1
  lower: number | null; // of the 95 % interval; null: not known
  upper: number | null;
}

/** How long relief lasts over several episodes, of one patient or of a group. */
export interface Curve {
  name: string; // of the group, or of the estimate
  rows: readonly CurveRow[]; // oldest time first; none: too few to estimate
  episodes: number; // with relief: the curve is over these
  patients?: number;
  median: number | null; // days; null: not reached, or too few
}

/** Whether relief gets shorter from course to course, and what says so. */
export interface ReliefTrend {
  slope_days_per_course: number | null;
  p: number | null;
  direction: "shortening" | "lengthening" | "no clear trend";
  responders: number; // episodes with relief
  ended: number; // of these, seen to end
}

export interface EffectDay {
  date: string;
  effect: string; // code of the side effect
  severity: number; // 1 mild, 2 moderate, 3 severe
}

export interface Week {
  week_start: string; // ISO day, a Monday
  mean: number; // points, of its scored days
  days: number; // scored
}

/** Days first to last, both shown, as numbers since 1970. */
export interface Span {
  first: number;
  last: number;
}
