import { plural } from "./plural.ts";

const versions = plural("en", "version", "versions");

/** The words of an entry's history, for the patient and for the clinic. */
export const historyEn = {
  lead: "Everything you logged, with every change. Nothing is ever overwritten.",
  none: "Nothing is logged yet.",
  locked: "Sign in again to see your entries. What you write is kept all the same.",
  earlierDays: "Show earlier days",
  checkIn: (scores: string) => `Pain ${scores}`,
  ratings: (scores: string) => `right now ${scores}`,
  painThen: "Pain at that moment",
  checkInName: "Check-in",
  rating: (time: string) => `Rating at ${time}`,
  nothingOn: "Nothing was logged for this day.",
  moved: (day: string) => `Moved to ${day}`,
  change: "Change it",
  changed: "Changed",
  history: (count: number) => `What it was before (${versions(count)})`,
  you: "You",
  clinic: (name: string) => `${name}, clinic`,
  why: (reason: string) => `Why: ${reason}`,
  flags: {
    clock_ahead: "The device’s clock was ahead.",
    clock_behind: "The device’s clock was behind.",
    future_day: "Its day had not come yet.",
    late: "Written late.",
    gone_after_day: "“Gone since” lies after this day.",
  } as Record<string, string>,
  whyField: "Why did you change it?",
  whyHint: "Optional. It stays in the history.",
  two: {
    badge: (count: number) => (count === 2 ? "Two versions" : versions(count)),
    notice: (day: string) => `Two versions of the entry of ${day}`,
    noticeHow: "It was changed in two places at once. Both are kept, and you can choose.",
    look: "Look at both",
    more: (count: number) => `The same goes for ${plural("en", "other day", "other days")(count)}.`,
    how: "This entry was changed in two places without sight of each other. Both are kept and both count until you choose one or write a new one, which replaces them.",
    choose: "Choose this one",
    write: "Write a new one",
    label: (number: number) => `Version ${number}`,
  },
  desk: {
    title: (day: string) => `Entries of ${day}`,
    back: (name: string) => `Back to ${name}`,
    plainBack: "Back to the patient",
    patient: "Patient",
    how: "Two devices changed this entry without sight of each other. Both versions count, and the day is marked as disputed, until one is chosen. What was felt only the patient can say: you choose, and write nothing new.",
    reason: "Why this one is right",
    reasonHow: "The patient sees it in the history.",
    chosen: "This one is right",
    save: "Settle it",
    pick: "Choose the version that is right.",
    changedMeanwhile: "This entry has other versions by now. They are shown here; choose again.",
    dispute: "Days with two versions",
    disputeHow: "An entry was changed on two devices at once; the mean counts until it is settled.",
    arrived: (when: string) => `arrived ${when}`,
  },
};

export type HistoryWords = typeof historyEn;
