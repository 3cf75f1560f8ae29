// Written by `npm run messages`; do not edit.
declare const messages: {
  common: string;
  picking: {
    none: string;
    which: string;
    more: string;
    howBad: (given: { effect: string }) => string;
    severity: {
      "1": string;
      "2": string;
      "3": string;
    };
    remove: (given: { effect: string }) => string;
    search: string;
    searchHint: string;
    found: (given: { count: number }) => string;
    notFound: string;
    before: string;
  };
  about: {
    more: (given: { effect: string }) => string;
    moreShort: string;
    stopped: string;
    stoppedAs: {
      no: string;
      some: string;
      most: string;
    };
    present: string;
    presentAs: {
      yes: string;
      no: string;
    };
    endedOn: string;
    tell: string;
    tellAs: {
      now: string;
      this_week: string;
      record: string;
    };
  };
  standing: {
    title: string;
    question: (given: { effect: string; day: string }) => string;
    over: string;
    there: (given: { severity: string }) => string;
  };
  said: {
    stopped: {
      no: string;
      some: string;
      most: string;
    };
    present: string;
    over: string;
    overOn: (given: { day: string }) => string;
    tell: {
      now: string;
      this_week: string;
      record: string;
    };
    endedOn: (given: { effect: string; day: string }) => string;
  };
  advice: {
    emergencyTitle: string;
    emergency: (given: { number: string }) => string;
    anywhere: string;
    crisisTitle: string;
    crisis: (given: { number: string }) => string;
    crisisByText: (given: { number: string }) => string;
    crisisNone: (given: { number: string }) => string;
    crisisDanger: (given: { number: string }) => string;
    crisisClinic: string;
    todayTitle: string;
    today: string;
    call: (given: { number: string }) => string;
    callClinic: string;
    nowTitle: string;
    now: (given: { number: string }) => string;
    watchTitle: string;
    watch: (given: { effects: string }) => string;
    watchCraving: string;
    ifRed: (given: { number: string }) => string;
    ifToday: string;
  };
  crisisScreen: {
    intro: string;
    text: (given: { number: string }) => string;
    callEmergency: (given: { number: string }) => string;
    near: string;
    unwatched: string;
    close: string;
  };
  redSigns: {
    emergency: string;
    crisis: string;
    callFor: (given: { number: string }) => string;
    signs: {
      chest_pain: string;
      severe_breathlessness: string;
      fainted: string;
      seizure: string;
      stroke_signs: string;
      sudden_headache_with_visual_change: string;
      cannot_be_woken: string;
      voices_that_command_harm: string;
      swelling_of_face_or_throat: string;
    };
    beside: {
      high_pressure_with_symptoms: (given: { systolic: number; diastolic: number }) => string;
      high_pressure: (given: { systolic: number; diastolic: number }) => string;
      no_fluids: (given: { hours: number }) => string;
    };
  };
};
export default messages;
