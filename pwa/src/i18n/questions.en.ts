import { plural } from "./plural.ts";

const questions = plural("en", "question", "questions");

/** The words around questionnaires in English; the questions themselves are in instruments.json. */
export const questionsEn = {
  lead: "From time to time your clinic asks a few questions, most often some days after a session. What is not answered is no problem.",
  due: "Waiting for you",
  dueNow: (n: number) => n === 1
      ? "Your clinic has a short form for you. It takes a minute or two, whenever it suits you."
      : `Your clinic has ${n} short forms for you. Each takes a minute or two, whenever it suits you.`,
  open: "Look at the questions",
  none: "No questions are waiting. They come back some days after your next session.",
  unknown: "This form is not known here. Go back and choose one that is.",
  notYet: "Which questions your clinic asks comes with the first connection to it.",
  newer: "A form is waiting that this version of the app does not know. Open the app again with a network.",
  length: (n: number) => questions(n),
  start: "Begin",
  goOn: "Go on",
  done: "Questions answered",
  place: (n: number, all: number) => `Question ${n} of ${all}`,
  back: "Previous question",
  review: "Your answers",
  change: "Change",
  changeOf: (n: number) => `Change the answer to question ${n}`,
  save: "Save",
  saved: "Saved on this phone",
  thanks: "It goes to your clinic by itself. Nobody reads it as it comes in.",
  next: (about: string) => `Next: ${about}`,
  home: "Back to today",
  notice: "Source",
  unpublished: "The wording in this language is our own, not a tested translation.",
  talk: "If you think of harming yourself: whom to call",
  mine: "Your answers over time",
  mineLead: "From what is on this phone. A score is no diagnosis.",
  locked: "Sign in again to see your earlier answers. You can go on answering.",
  chart: {
    title: (name: string, about: string) => `${name} · ${about}`,
    direction: "Higher is worse",
    latest: (score: string, most: string, day: string) => `Latest: ${score} of ${most}, ${day}.`,
    latestSaid: (said: string, day: string) => `Latest: ${said}, ${day}.`,
    change: { up: (points: string) => `${points} higher than the time before.`, down: (points: string) => `${points} lower than the time before.`, same: "The same as the time before." },
    day: "Day",
    score: "Score",
    meaning: "Meaning",
    table: "In numbers",
  },
};

export type QuestionWords = typeof questionsEn;
