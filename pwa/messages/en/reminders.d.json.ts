// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  intro: string;
  loading: string;
  away: string;
  again: string;
  wanted: {
    question: string;
    yes: string;
    no: string;
  };
  times: {
    question: string;
    time: (given: { number: number }) => string;
    add: string;
    remove: (given: { number: number }) => string;
  };
  days: string;
  zone: (given: { zone: string }) => string;
  zoneMoved: (given: { zone: string }) => string;
  zoneTake: string;
  adaptive: string;
  adaptiveHint: string;
  email: string;
  emailHint: string;
  save: string;
  saving: string;
  saved: string;
  next: (given: { when: string }) => string;
  faults: {
    times: string;
    weekdays: string;
    email: string;
    zone: string;
    other: string;
  };
  stale: string;
  push: {
    title: string;
    off: string;
    on: string;
    stop: string;
    denied: string;
    failed: string;
    unsupported: string;
    home: string;
    later: string;
  };
  calendar: string;
  calendarHint: string;
  code: {
    sent: (given: { address: string }) => string;
    field: string;
    confirm: string;
    again: string;
    sentAgain: string;
    wrong: string;
    wait: string;
    done: (given: { address: string }) => string;
  };
};
export default messages;
