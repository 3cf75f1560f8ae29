// Written by `npm run messages`; do not edit.
declare const messages: {
  lead: string;
  none: string;
  arriving: string;
  locked: string;
  earlierDays: string;
  checkIn: (given: { scores: string }) => string;
  ratings: (given: { scores: string }) => string;
  painThen: string;
  checkInName: string;
  rating: (given: { time: string }) => string;
  questionnaire: string;
  requests: {
    call: string;
    appointment: string;
  };
  nothingOn: string;
  moved: (given: { day: string }) => string;
  change: string;
  changed: string;
  history: (given: { count: number }) => string;
  you: string;
  clinic: (given: { name: string }) => string;
  why: (given: { reason: string }) => string;
  flags: {
    clock_ahead: string;
    clock_behind: string;
    future_day: string;
    late: string;
    gone_after_day: string;
  };
  whyField: string;
  whyHint: string;
  two: {
    badge: (given: { count: number }) => string;
    notice: (given: { day: string }) => string;
    noticeHow: string;
    look: string;
    more: (given: { count: number }) => string;
    how: string;
    choose: string;
    why: string;
    whyHint: string;
    write: string;
    label: (given: { number: number }) => string;
  };
  desk: {
    title: (given: { day: string }) => string;
    back: string;
    entries: string;
    day: string;
    open: string;
    how: string;
    reason: string;
    reasonHow: string;
    save: string;
    pick: string;
    look: string;
    dispute: string;
    disputeHow: string;
    helping: {
      yes: string;
      fading: string;
      gone: string;
    };
    goneSince: (given: { day: string }) => string;
    noEffects: string;
    severity: {
      "1": string;
      "2": string;
      "3": string;
    };
    arrived: (given: { when: string }) => string;
  };
};
export default messages;
