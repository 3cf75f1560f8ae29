// Written by `npm run messages`; do not edit.
declare const messages: {
  index: {
    lead: string;
    ask: string;
    around: string;
    learn: string;
    device: string;
    move: string;
    setUp: string;
  };
  back: string;
  clinicSays: (given: { clinic: string }) => string;
  generally: string;
  sources: string;
  notAdvice: string;
  ask: {
    title: string;
    lead: string;
    what: string;
    kinds: {
      call: string;
      appointment: string;
    };
    note: string;
    noteHint: string;
    send: string;
    missing: string;
    urgent: string;
    thanks: string;
    late: string;
    yours: string;
    waits: string;
    sent: string;
    seen: (given: { who: string; when: string }) => string;
    done: (given: { who: string; when: string }) => string;
    asked: (given: { when: string }) => string;
  };
  fog: {
    title: string;
    lead: string;
    question: string;
    saved: (given: { score: string }) => string;
    change: string;
    again: string;
    leave: string;
    unwell: string;
    what: string;
  };
  gone: {
    thanks: string;
    helps: string;
    more: string;
    call: string;
  };
};
export default messages;
