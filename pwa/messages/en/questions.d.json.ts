// Written by `npm run messages`; do not edit.
declare const messages: {
  lead: string;
  due: string;
  none: string;
  unknown: string;
  notYet: string;
  newer: string;
  length: (given: { count: number }) => string;
  start: string;
  goOn: string;
  done: string;
  place: (given: { number: number; all: number }) => string;
  back: string;
  review: string;
  change: string;
  changeOf: (given: { number: number }) => string;
  save: string;
  saved: string;
  thanks: string;
  next: (given: { about: string }) => string;
  home: string;
  notice: string;
  unpublished: string;
  talk: string;
  mine: string;
  mineLead: string;
  locked: string;
  chart: {
    title: (given: { name: string; about: string }) => string;
    direction: string;
    latest: (given: { score: string; most: string; day: string }) => string;
    latestSaid: (given: { said: string; day: string }) => string;
    change: {
      up: (given: { points: string }) => string;
      down: (given: { points: string }) => string;
      same: string;
    };
    day: string;
    score: string;
    meaning: string;
    table: string;
  };
};
export default messages;
