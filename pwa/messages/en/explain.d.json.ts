// Written by `npm run messages`; do not edit.
declare const messages: {
  how: string;
  close: string;
  missing: string;
  used: string;
  leftOut: string;
  nothing: string;
  values: string;
  link: string;
  unjudged: (given: { course: string; why: string }) => string;
  unresponsive: (given: { course: string }) => string;
  missed: (given: { count: string; all: string }) => string;
  spikes: (given: { days: string }) => string;
  inherited: string;
  names: {
    responders: string;
    median: string;
    rmst: string;
    retreatment: string;
    bounds: string;
    percent: string;
    trend: string;
    logged: string;
  };
  episode: (given: { course: string }) => string;
  short: {
    responders: (given: { response: string; days: string }) => string;
    median: string;
    rmst: (given: { tau: string }) => string;
    trend: string;
    logged: string;
  };
  retreated: (given: { median: string }) => string;
  means: {
    rmst: string;
    retreatment: string;
    bounds: string;
    percent: string;
    trend: string;
    episode: (given: { confirmations: string; gap: string; silence: string }) => string;
  };
  rows: {
    median: string;
    mean: string;
    shown: string;
    retreated: string;
    earliest: string;
    latest: string;
    best: string;
    worst: string;
    estimate: string;
    responders: string;
    ofEvaluable: (given: { count: string; all: string }) => string;
    baselineDay: string;
    counted: string;
    kinds: {
      early: string;
      relief: string;
      spike: string;
      ending: string;
      after: string;
      unjudged: string;
      day0: string;
    };
  };
};
export default messages;
