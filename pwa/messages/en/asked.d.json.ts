// Written by `npm run messages`; do not edit.
declare const messages: {
  requests: {
    title: string;
    kinds: {
      call: string;
      appointment: string;
    };
    seen: (given: { who: string; when: string }) => string;
    done: (given: { who: string; when: string }) => string;
    markSeen: string;
    markDone: string;
    told: string;
    earlier: (given: { count: number }) => string;
  };
  texts: {
    title: string;
    lead: string;
    about: {
      before: string;
      after: string;
      gone: string;
    };
    how: {
      before: string;
      after: string;
      gone: string;
    };
    languages: {
      en: string;
      es: string;
    };
    save: string;
    saved: string;
    never: string;
    stands: (given: { number: string; when: string }) => string;
  };
};
export default messages;
