// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  lead: string;
  standsDefault: string;
  stands: (given: { number: string; when: string }) => string;
  ask: (given: { name: string }) => string;
  items: (given: { about: string; count: number }) => string;
  crisis: string;
  atStart: string;
  family: string;
  cover: string;
  coverHow: string;
  first: string;
  every: string;
  limits: (given: { most: string; standard: string }) => string;
  standard: string;
  save: string;
  saved: string;
  fault: {
    needs_same_day_cover: string;
    range: (given: { most: string }) => string;
  };
  line: (given: { name: string; first: string; every: string }) => string;
  nothing: string;
  patient: {
    title: string;
    none: string;
    due: (given: { names: string }) => string;
    nothingDue: string;
    rose: (given: { name: string; points: string; day: string }) => string;
    selfHarm: (given: { name: string; day: string }) => string;
    read: string;
    disputed: string;
    unavailable: string;
  };
};
export default messages;
