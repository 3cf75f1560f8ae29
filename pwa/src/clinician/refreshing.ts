import type { Answered } from "./calls.ts";
import type { Problem } from "./problems.ts";

/** How far a clinic's results have come: each turn works out some patients, and says how many are left. */
export interface Progress {
  done: number; // patients, since this began
  all: number;
}

export interface Refreshed {
  done: number;
  left: number; // patients whose results are not up to date
  problem?: Problem; // why it stopped before the end
}

interface Needs {
  refresh: () => Promise<Answered<{ refreshed: number; left: number }>>;
  stale: number; // patients, as far as was known at the beginning
  onProgress: (progress: Progress) => void;
  open: () => boolean; // whether anybody still looks
}

const STUCK: Problem = { code: "unavailable", where: [] };

/** Work out what is out of date, turn by turn; what a turn has done stays done. Returns why it stopped. */
export async function refreshAll({ refresh, stale, onProgress, open }: Needs): Promise<Refreshed> {
  let [done, left] = [0, stale];
  while (open()) {
    const answer = await refresh();
    if ("problem" in answer) return { done, left, problem: answer.problem };
    done += answer.data.refreshed;
    left = answer.data.left;
    if (left === 0) break;
    if (answer.data.refreshed === 0) return { done, left, problem: STUCK }; // or it would ask for ever
    onProgress({ done, all: done + left });
  }
  return { done, left };
}
