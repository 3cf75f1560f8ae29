// Written by `npm run messages`; do not edit.
declare const messages: {
  saved: {
    pain: string;
    painThen: string;
    helping: string;
    gone: (given: { day: string }) => string;
    effects: string;
    ended: string;
    note: string;
    at: (given: { time: string }) => string;
    change: string;
    undo: string;
    settle: string;
    locked: string;
  };
  line: {
    asOf: (given: { day: string }) => string;
    wait: string;
    loading: string;
  };
  relief: {
    days: (given: { days: number }) => string;
    about: (given: { number: string }) => string;
    none: string;
    tooSoon: (given: { day: number }) => string;
    sessionToday: string;
    relief: (given: { day: number }) => string;
    pending: (given: { known: string }) => string;
    lost: (given: { known: string }) => string;
    unknown: (given: { known: string }) => string;
    last: (given: { last: string }) => string;
    lastAtLeast: (given: { last: string }) => string;
    noResponse: string;
    maintenance: string;
    tooFew: (given: { day: number }) => string;
    lowBaseline: string;
    confounder: string;
  };
  attention: {
    title: string;
    text: (given: { count: number }) => string;
    kinds: {
      check_in: string;
      rating: string;
      questionnaire: string;
      request: string;
    };
    entry: (given: { kind: string; day: string }) => string;
    entryPain: (given: { kind: string; day: string; pain: number }) => string;
    why: {
      unusable_id: string;
      too_large: string;
      validation_failed: string;
      other: string;
    };
    where: (given: { answer: string }) => string;
    fields: {
      pain: string;
      helping: string;
      gone_since: string;
      side_effects: string;
      note: string;
      worst: string;
      least: string;
      sleep_interference: string;
      activity_interference: string;
      body_sites: string;
      rescue: string;
      recalled: string;
      ended_effects: string;
      local_date: string;
    };
    superseded: string;
    advice: {
      mend: string;
      anew: string;
      again: string;
    };
    actions: {
      mend: string;
      anew: string;
      again: string;
    };
    unfinished: string;
    discard: string;
    sure: string;
    yes: string;
    no: string;
  };
  longWait: {
    title: string;
    text: (given: { when: string }) => string;
    advice: string;
    locked: string;
    retry: string;
    copy: string;
  };
  expired: {
    title: string;
    text: string;
    signIn: string;
    orInvitation: string;
  };
  questions: {
    due: (given: { count: number }) => string;
    open: string;
  };
};
export default messages;
