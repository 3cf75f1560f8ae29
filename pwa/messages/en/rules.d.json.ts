// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  lead: string;
  standsDefault: string;
  stands: (given: { number: string; when: string }) => string;
  parts: {
    relief: string;
    baseline: string;
    onset: string;
    change: string;
    silence: string;
    courses: string;
    late: string;
  };
  unit: {
    percent: string;
    points: string;
    days: string;
    scores: string;
    hours: string;
  };
  value: {
    percent: (given: { count: number }) => string;
    points: (given: { count: number }) => string;
    days: (given: { count: number }) => string;
    scores: (given: { count: number }) => string;
    hours: (given: { count: number }) => string;
  };
  limits: (given: { lowest: string; highest: string; standard: string }) => string;
  whole: (given: { lowest: string; highest: string; standard: string }) => string;
  fault: {
    whole: string;
    window: string;
    range: (given: { lowest: string; highest: string }) => string;
  };
  names: {
    response: string;
    min_abs: string;
    min_baseline: string;
    base_window: string;
    min_base: string;
    onset_window: string;
    min_early: string;
    confirmations: string;
    confirm_gap: string;
    max_gap: string;
    lost_after: string;
    course_gap: string;
    late_after: string;
  };
  means: {
    response: string;
    min_abs: string;
    min_baseline: string;
    base_window: string;
    min_base: string;
    onset_window: string;
    min_early: string;
    confirmations: string;
    confirm_gap: string;
    max_gap: string;
    lost_after: string;
    course_gap: string;
    late_after: string;
  };
  lateCounts: string;
  lateCountsHow: string;
  standard: string;
  save: string;
  differs: (given: { name: string; value: string }) => string;
  lateStands: {
    on: string;
    off: string;
  };
  progress: {
    title: string;
    now: (given: { done: string; all: string }) => string;
    stay: string;
    done: (given: { count: number }) => string;
    none: string;
    stopped: (given: { count: number }) => string;
    stoppedOld: (given: { count: number }) => string;
    advice: string;
    goOn: string;
  };
};
export default messages;
