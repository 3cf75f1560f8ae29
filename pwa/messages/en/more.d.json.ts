// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  lead: string;
  add: string;
  parts: {
    worst_least: string;
    sleep: string;
    activity: string;
    sites: string;
    rescue: string;
    note: string;
  };
  noteHint: string;
  worst: string;
  least: string;
  sleep: string;
  activity: string;
  extent: [string, string];
  sites: {
    question: string;
    how: string;
    face: string;
    front: string;
    back: string;
    left: string;
    right: string;
    before: string;
    chosen: string;
    remove: (given: { site: string }) => string;
    list: string;
  };
  rescue: {
    question: string;
    hint: string;
    none: string;
    own: string;
    other: string;
    name: string;
    dose: string;
    doseHint: string;
    add: string;
    times: (given: { name: string }) => string;
    timesExact: (given: { name: string }) => string;
    more: string;
    remove: (given: { name: string }) => string;
    full: (given: { most: number }) => string;
  };
  said: {
    worst: string;
    least: string;
    sleep: string;
    activity: string;
    sites: string;
    rescue: string;
    noRescue: string;
    times: (given: { count: number }) => string;
    recalled: string;
    recalledAs: {
      same: string;
      better: string;
      worse: string;
    };
    outOf: (given: { score: number }) => string;
  };
};
export default messages;
