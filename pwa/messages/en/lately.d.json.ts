// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  helped: (given: { kind: string; count: number; number: string; spans: string }) => string;
  counts: {
    "1": string;
    "2": string;
    "3": string;
    "4": string;
  };
  allWithout: (given: { kind: string; count: number; number: string }) => string;
  allUnknown: (given: { kind: string; count: number; number: string }) => string;
  of: (given: { kind: string; count: number; number: string; parts: string }) => string;
  someHelped: (given: { count: number; number: string; spans: string }) => string;
  someWithout: (given: { count: number; number: string }) => string;
  someUnknown: (given: { count: number; number: string }) => string;
  unit: (given: { days: number; spans: string }) => string;
  atLeast: (given: { days: string }) => string;
  about: (given: { days: string }) => string;
  series: string;
  regular: string;
  soon: string;
  noRelief: string;
  after: (given: { day: string }) => string;
  axis: string;
  why: {
    baseline: string;
    early: string;
    low_baseline: string;
    confounder: string;
    other: string;
  };
};
export default messages;
