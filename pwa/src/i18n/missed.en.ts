/** The words for days without a check-in. */
export const missedEn = {
  title: "Days without a check-in",
  lead: "Fill in what you remember, or leave it: both are fine.",
  fillIn: "Fill in",
  close: "Leave it for now",
  question: (day: string) => `Average pain on ${day}`,
  same: (day: string, score: number) => `About the same as ${day} (${score})`,
  better: "Better",
  worse: "Worse",
  number: "Give a number",
  skip: "Skip this day",
  about: "About how much?",
  withoutNumber: "Save without a number",
  saved: (day: string) => `Saved for ${day}.`,
  undo: "Undo",
  late: "Your clinic sees that it was filled in later.",
};

export type MissedWords = typeof missedEn;
