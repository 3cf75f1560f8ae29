// Written by `npm run messages`; do not edit.
declare const messages: {
  lead: string;
  asOf: (given: { day: string }) => string;
  toVisit: string;
  toVisitHow: string;
  toData: string;
  toDataHow: string;
  toMeasure: string;
  toMeasureHow: string;
  back: string;
  locked: string;
  episodes: {
    title: string;
    none: string;
    one: {
      iv: string;
      im: string;
      nasal: string;
      mixed: string;
    };
    several: {
      iv: (given: { count: number }) => string;
      im: (given: { count: number }) => string;
      nasal: (given: { count: number }) => string;
      mixed: (given: { count: number }) => string;
    };
    after: (given: { what: string; day: string }) => string;
    afterSeveral: (given: { what: string; day: string }) => string;
    ongoing: (given: { span: string }) => string;
    tooSoon: string;
    maintenance: string;
    cut: {
      next_session: string;
      stopped_logging: string;
      gap: string;
      confounder: string;
    };
    earlier: (given: { count: number }) => string;
    how: string;
  };
  helped: {
    title: string;
    routes: {
      iv: string;
      im: string;
      nasal: string;
    };
    dose: (given: { route: string; mg: string }) => string;
    measured: (given: { count: number }) => string;
    days: string;
    without: (given: { count: number }) => string;
    caution: string;
    few: (given: { enough: number }) => string;
  };
  visit: {
    title: string;
    lead: string;
    of: (given: { first: string; last: string }) => string;
    since: string;
    starts: {
      session: (given: { day: string }) => string;
      before: (given: { day: string }) => string;
      weeks: string;
      months: string;
    };
    made: (given: { day: string }) => string;
    logged: (given: { logged: number; all: number }) => string;
    nothing: string;
    pain: string;
    thenNow: (given: { then: string; thenDays: number; now: string; nowDays: number }) => string;
    now: (given: { now: string; nowDays: number }) => string;
    notNow: string;
    worst: (given: { score: string; day: string }) => string;
    sleep: (given: { value: string; days: number }) => string;
    activity: (given: { value: string; days: number }) => string;
    relief: string;
    fading: (given: { day: string }) => string;
    gone: (given: { day: string }) => string;
    effects: string;
    noEffects: string;
    severity: {
      "1": string;
      "2": string;
      "3": string;
    };
    effect: (given: { name: string; on: number; severity: string }) => string;
    stopped: {
      some: string;
      most: string;
    };
    over: string;
    rescue: string;
    noRescue: string;
    taken: (given: { name: string; on: number }) => string;
    takenTimes: (given: { name: string; on: number; often: number }) => string;
    questions: string;
    questionsHint: string;
    questionsEmpty: string;
    print: string;
    sign: string;
  };
  data: {
    title: string;
    lead: string;
    json: string;
    jsonHow: string;
    csv: string;
    csvHow: string;
    busy: string;
    done: (given: { name: string }) => string;
    withClinic: string;
    phoneOnly: string;
    unsent: (given: { count: number }) => string;
  };
};
export default messages;
