// Written by `npm run messages`; do not edit.
declare const messages: {
  worst: (given: { points: string }) => string;
  least: (given: { points: string }) => string;
  sleep: (given: { points: string }) => string;
  activity: (given: { points: string }) => string;
  sites: (given: { list: string }) => string;
  rescue: (given: { list: string }) => string;
  noRescue: string;
  recalled: {
    same: string;
    better: string;
    worse: string;
  };
  noScore: string;
  ended: (given: { list: string }) => string;
  endedOn: (given: { day: string }) => string;
  stopped: {
    no: string;
    some: string;
    most: string;
  };
  present: string;
  past: string;
  pastOn: (given: { day: string }) => string;
  tell: {
    now: string;
    this_week: string;
    record: string;
  };
  answers: (given: { instrument: string; answers: string }) => string;
};
export default messages;
