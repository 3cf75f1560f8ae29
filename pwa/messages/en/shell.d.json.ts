// Written by `npm run messages`; do not edit.
declare const messages: {
  app: {
    demo: string;
    loading: string;
    unavailable: string;
    shut: string;
    again: string;
    back: string;
    signIn: string;
    settings: string;
    pages: string;
    today: string;
    entries: string;
    relief: string;
    questions: string;
    help: string;
  };
  status: {
    on_phone: (given: { count: number }) => string;
    not_sent: (given: { count: number }) => string;
    attention: (given: { count: number }) => string;
    sent: (given: { when: string }) => string;
    since: (given: { when: string }) => string;
  };
  trouble: {
    full: string;
    other: string;
  };
  checkIn: {
    title: string;
    titleFor: (given: { day: string }) => string;
    begun: (given: { day: string }) => string;
    startToday: string;
    change: string;
    changeThatDay: string;
    pain: string;
    painThatDay: string;
    anchors: [string, string];
    helping: string;
    helpingAs: {
      yes: string;
      fading: string;
      gone: string;
    };
    goneSince: string;
    earlier: string;
    effects: string;
    none: string;
    some: string;
    addMore: string;
    save: string;
    saveChange: string;
    cancel: string;
    missing: {
      pain: string;
      severity: string;
    };
  };
  saved: {
    title: string;
  };
  rightNow: {
    question: string;
    open: string;
    close: string;
    today: string;
    change: (given: { time: string }) => string;
    changing: (given: { time: string }) => string;
  };
  safety: {
    title: string;
    text: string;
    clinic: string;
  };
};
export default messages;
