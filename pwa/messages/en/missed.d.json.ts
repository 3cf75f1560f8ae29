// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  lead: string;
  fillIn: string;
  close: string;
  question: (given: { day: string }) => string;
  same: (given: { day: string; score: number }) => string;
  better: string;
  worse: string;
  number: string;
  skip: string;
  about: string;
  withoutNumber: string;
  saved: (given: { day: string }) => string;
  undo: string;
  late: string;
};
export default messages;
