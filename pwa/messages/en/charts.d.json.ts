// Written by `npm run messages`; do not edit.
declare const messages: {
  table: string;
  date: string;
  none: string;
  pain: {
    title: string;
    direction: string;
    worst: string;
    least: string;
    score: string;
    baseline: string;
    baselineIs: (given: { points: string }) => string;
    threshold: string;
    thresholdIs: (given: { points: string }) => string;
    inRelief: string;
    lossWithin: string;
    late: string;
    disputed: string;
    remark: string;
    daily: string;
    median: string;
    medianIs: string;
    empty: string;
    summary: (given: { count: number; from: string; to: string }) => string;
    range: (given: { mean: string; least: string; most: string }) => string;
    gaps: (given: { count: number }) => string;
  };
  reading: {
    how: string;
    hint: string;
    zoom: string;
    steps: {
      title: string;
      earlier: string;
      later: string;
      closer: string;
      wider: string;
      shown: (given: { first: string; last: string }) => string;
      reset: string;
    };
    more: string;
  };
  said: {
    episode: (given: { day: string; value: string }) => string;
    fromDays: (given: { count: number; first: string; last: string }) => string;
    limits: (given: { baseline: string }) => string;
    baselineFrom: (given: { baseline: string; from: string }) => string;
    limitsAndThreshold: (given: { baseline: string; threshold: string }) => string;
    inRelief: (given: { first: string; last: string }) => string;
    logged: (given: { count: number; all: number; late: number }) => string;
    loggedHead: string;
    ofDays: (given: { count: string; all: string }) => string;
    spikes: (given: { days: string }) => string;
    forBaseline: (given: { day: string }) => string;
    followed: (given: { value: string; why: string }) => string;
    day0: string;
    change: string;
    onDay: (given: { day: string; session: string; what: string }) => string;
    standing: {
      day0: string;
      early: (given: { limit: string }) => string;
      relief: (given: { limit: string }) => string;
      spike: (given: { limit: string }) => string;
      ending: (given: { limit: string }) => string;
      after: (given: { limit: string }) => string;
    };
  };
  survival: {
    title: string;
    direction: string;
    days: string;
    day: string;
    curve: string;
    atRisk: string;
    ended: string;
    censored: string;
    inRelief: string;
    interval: string;
    unknown: string;
    tooFew: string;
    notReached: string;
    summary: (given: { name: string; count: string; median: string }) => string;
    range: (given: { lower: string; upper: string }) => string;
    at: (given: { name: string; day: string }) => string;
    share: (given: { share: string; interval: string }) => string;
    counts: (given: { risk: number; ended: number; censored: number }) => string;
    key: (given: { name: string; count: string; median: string }) => string;
    keyOfPatients: (given: { name: string; count: string; patients: string; median: string }) => string;
    censoredKey: string;
    bandKey: string;
    bandOnReading: string;
    main: string;
    second: string;
  };
  aligned: {
    title: string;
    direction: string;
    summary: (given: { count: number }) => string;
    day: string;
    status: {
      non_responder: string;
      not_evaluable: string;
    };
  };
  trend: {
    title: string;
    direction: string;
    unknown: string;
    shortening: (given: { days: number }) => string;
    lengthening: (given: { days: number }) => string;
    none: string;
    brief: {
      shortening: string;
      lengthening: string;
      "no clear trend": string;
    };
    counts: (given: { count: number; ended: number }) => string;
    slope: (given: { slope: string; p: string }) => string;
    days: string;
    percent: string;
    percentIs: (given: { percent: string; days: number }) => string;
    number: string;
    course: string;
    ended: string;
    atLeast: string;
  };
  dose: {
    title: string;
    direction: string;
    summary: (given: { count: number; out: number }) => string;
    warning: string;
    mg: string;
    route: string;
    mixed: string;
    given: (given: { route: string; mg: string }) => string;
  };
  sessions: {
    title: string;
    mark: (given: { route: string; mg: string }) => string;
  };
  route: {
    iv: string;
    im: string;
    nasal: string;
  };
  confounder: {
    block: string;
    surgery: string;
    opioid_change: string;
    other: string;
  };
  relief: {
    title: string;
    direction: string;
    course: string;
    relief: string;
    why: string;
    declaredHead: string;
    course_of: (given: { count: number; first: string; last: string }) => string;
    days: (given: { days: number }) => string;
    about: (given: { days: number }) => string;
    atLeast: (given: { days: number }) => string;
    short: (given: { days: string }) => string;
    shortAbout: (given: { days: string }) => string;
    shortAtLeast: (given: { days: string }) => string;
    within: (given: { lower: string; upper: string }) => string;
    ended: string;
    pending: string;
    declared: (given: { day: string; days: number }) => string;
    disagrees: string;
    inherited: (given: { points: string }) => string;
    declaredKey: string;
    uncertainKey: string;
    ends: {
      loss: string;
      ongoing: string;
      next: string;
      change: string;
      unseen: string;
      never: string;
    };
    all: (given: { count: number }) => string;
    empty: string;
    summary: (given: { episodes: number; measured: number }) => string;
    latest: (given: { outcome: string }) => string;
    noResponse: string;
    noResponseWhy: string;
    notEvaluable: string;
    maintenance: string;
  };
  reason: {
    gap: string;
    next_session: string;
    confounder: string;
    stopped_logging: string;
    ongoing: string;
    baseline: string;
    low_baseline: string;
    too_soon: string;
    early: string;
    other: string;
  };
  confounderEarly: string;
  effects: {
    title: string;
    direction: string;
    effect: string;
    mark: (given: { day: string; effect: string; level: string }) => string;
    after: (given: { day: string; session: string }) => string;
    within: string;
    letter: {
      "1": string;
      "2": string;
      "3": string;
    };
    level: {
      "1": string;
      "2": string;
      "3": string;
    };
    onDays: (given: { days: number }) => string;
    rowSummary: (given: { days: number; worst: string }) => string;
    empty: string;
    summary: (given: { count: number; worst: string; level: string }) => string;
  };
  weekly: {
    title: string;
    direction: string;
    week: string;
    mean: string;
    of: (given: { days: number }) => string;
    logged: string;
    summary: (given: { weeks: number; latest: string }) => string;
  };
};
export default messages;
