import { instrumentsWords } from "messages:instruments";
import { useState } from "preact/hooks";

import { INSTRUMENTS } from "../instruments.ts";
import type { Given } from "./given.ts";
import { bodyOfInstruments, formOfInstruments, instrumentErrors, type InstrumentsForm } from "./instrumentsForm.ts";
import { useSaving } from "./useSaving.ts";
import type { ChosenInstruments, InstrumentsBody } from "./wire.ts";

/** Edit what a clinic asks on top of the state that was seen. */
export function useInstruments({ server, text }: Given, stands: ChosenInstruments) {
  const [chosen, setChosen] = useState(stands);
  const [form, setForm] = useState(() => formOfInstruments(stands));
  const [sent, setSent] = useState<InstrumentsBody>();
  const [saved, setSaved] = useState(false);
  const saving = useSaving();
  const take = (kept: ChosenInstruments) => {
    setChosen(kept);
    setForm(formOfInstruments(kept));
    saving.setProblem(undefined);
  };
  const save = async (number: number) => {
    const body = bodyOfInstruments(form);
    setSaved(false);
    setSent(body);
    const kept = await saving.save(() => server.putInstruments(number, body));
    if (kept) take(kept);
    setSaved(kept !== undefined);
  };
  const write = (typed: InstrumentsForm) => {
    setForm(typed);
    setSaved(false);
  };
  const errors = instrumentErrors(saving.problem, sent, instrumentsWords(text.chart.language));
  const current = saving.problem?.code === "stale" ? (saving.problem.current as ChosenInstruments) : undefined;
  return { chosen, form, write, errors, saving, saved, save, take, current, standard: () => write(formOfInstruments(DELIVERED)) };
}

const DELIVERED = {
  plans: INSTRUMENTS.filter(({ by_default }) => by_default).map(({ code, first_day, every_days }) => ({ instrument: code, first_day, every_days })),
  same_day_cover: false,
} as Pick<ChosenInstruments, "plans" | "same_day_cover">;
