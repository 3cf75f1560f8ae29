import type { Trend } from "../api/client.ts";
import { type Day } from "../moment.ts";

/** How many days of the own line are shown. */
export const SHOWN_DAYS = 42;

const KEPT_EPISODES = 36; // enough for kinds of treatment to stand side by side

/** What the phone keeps of the server's last answer: enough for the line and its sentence. */
export type KeptLine = Pick<Trend, "today" | "state" | "days" | "sessions" | "confounders" | "episodes"> & {
  review?: Trend["review"]; // absent in what an older version of the app kept
};

/** Return what is worth keeping of a trend: not years of it. */
export function keptOf({ today, state, days, sessions, confounders, episodes, review }: Trend): KeptLine {
  const lately = { days: days.slice(-SHOWN_DAYS), episodes: episodes.slice(-KEPT_EPISODES) };
  return { today, state, sessions, confounders, review, ...lately };
}

/** The day to write beside it, when the answer is not of today. */
export function datedOf(line: KeptLine, today: Day): Day | null {
  return line.today === today ? null : line.today;
}
