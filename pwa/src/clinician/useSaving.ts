import { useState } from "preact/hooks";

import type { Answered } from "./calls.ts";
import type { Problem } from "./problems.ts";

export interface Saving {
  saving: boolean;
  problem: Problem | undefined;
  setProblem: (problem: Problem | undefined) => void;
  /** Try to save; resolves to whether it was. Nothing is tried twice at once. */
  save: <T>(call: () => Promise<Answered<T>>) => Promise<T | undefined>;
}

/** Keep track of one thing being saved: that it is under way, and why it was not. */
export function useSaving(): Saving {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  async function save<T>(call: () => Promise<Answered<T>>): Promise<T | undefined> {
    if (saving) return undefined;
    setSaving(true);
    const answer = await call();
    setSaving(false);
    setProblem("problem" in answer ? answer.problem : undefined);
    return "problem" in answer ? undefined : answer.data;
  }
  return { saving, problem, setProblem, save };
}
