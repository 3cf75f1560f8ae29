// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  lead: string;
  by: string;
  kinds: {
    route: string;
    dose: string;
    condition: string;
    quarter: string;
  };
  curveTitle: {
    route: string;
    dose: string;
    condition: string;
    quarter: string;
  };
  refreshing: (given: { done: number; all: number }) => string;
  looking: string;
  notFresh: (given: { count: number }) => string;
  goOn: string;
  empty: string;
  hidden: (given: { count: number }) => string;
  drawn: (given: { shown: string; all: string }) => string;
  table: {
    title: string;
    group: string;
    patients: string;
    episodes: string;
    responders: string;
    median: string;
    rmst: string;
    ofAll: (given: { count: string; all: string; percent: string }) => string;
    days: (given: { days: number }) => string;
    interval: (given: { lower: string; upper: string }) => string;
    retreated: (given: { days: string }) => string;
    notReached: string;
    tooFew: string;
    upTo: (given: { tau: number }) => string;
    none: string;
  };
  logRank: {
    title: string;
    result: (given: { statistic: string; p: string }) => string;
    below: string;
    none: string;
    caveat: string;
  };
  trends: {
    title: string;
    shortening: string;
    lengthening: string;
    nobody: string;
    shorter: (given: { days: number; p: string; count: number; ended: number }) => string;
    longer: (given: { days: number; p: string; count: number; ended: number }) => string;
    latest: (given: { days: string }) => string;
    noRelief: string;
    of: (given: { name: string }) => string;
    more: (given: { count: number }) => string;
  };
  logging: {
    title: string;
    value: (given: { count: string; all: string; percent: string }) => string;
    how: (given: { count: number }) => string;
    nobody: string;
    days: string;
    band: (given: { least: string; most: string }) => string;
    patients: string;
  };
  method: (given: { version: string; rules: string }) => string;
  rulesNumber: (given: { number: string; date: string }) => string;
  rulesDefault: string;
  lateCounts: string;
  lateOut: string;
  asOf: (given: { day: string }) => string;
  group: {
    mixed: string;
    unknown: string;
    under: (given: { route: string; mg: string }) => string;
    between: (given: { route: string; from: string; to: string }) => string;
    over: (given: { route: string; mg: string }) => string;
    quarter: (given: { quarter: string; year: string }) => string;
  };
  condition: {
    label: string;
    how: string;
    none: string;
    change: string;
    save: string;
    saved: string;
    names: {
      crps: string;
      neuropathic: string;
      fibromyalgia: string;
      migraine: string;
      phantom: string;
      central: string;
      post_surgical: string;
      other: string;
    };
  };
};
export default messages;
