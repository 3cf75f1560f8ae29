import { useState } from "preact/hooks";

import type { Given } from "./given.ts";
import { useSaving } from "./useSaving.ts";
import type { ClinicTexts } from "./wire.ts";

/** Edit what a clinic tells its patients on top of the state that was seen. */
export function useTexts({ server }: Given, stands: ClinicTexts) {
  const [written, setWritten] = useState(stands);
  const [texts, setTexts] = useState(stands.texts);
  const [saved, setSaved] = useState(false);
  const saving = useSaving();
  const take = (kept: ClinicTexts) => {
    setWritten(kept);
    setTexts(kept.texts);
    saving.setProblem(undefined);
  };
  const save = async (number: number) => {
    setSaved(false);
    const kept = await saving.save(() => server.putTexts(number, texts));
    if (kept) take(kept);
    setSaved(kept !== undefined);
  };
  const write = (typed: ClinicTexts["texts"]) => {
    setTexts(typed);
    setSaved(false);
  };
  const current = saving.problem?.code === "stale" ? (saving.problem.current as ClinicTexts) : undefined;
  return { written, texts, write, saving, saved, save, take, current };
}
