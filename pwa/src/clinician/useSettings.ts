import { useState } from "preact/hooks";

import { textTyped } from "./fields.ts";
import type { Given } from "./given.ts";
import { useSaving } from "./useSaving.ts";
import type { Clinic } from "./wire.ts";

/** Edit the clinic's settings on top of the state that was seen. */
export function useSettings({ server, text }: Given, stands: Clinic) {
  const [form, setForm] = useState(stands);
  const [said, setSaid] = useState("");
  const saving = useSaving();
  const current = saving.problem?.code === "stale" ? (saving.problem.current as Clinic) : undefined;
  const save = async (number: number) => {
    setSaid("");
    const { name, phone, device_alone } = form;
    const body = { name: textTyped(name) ?? "", phone: textTyped(phone ?? ""), device_alone };
    const kept = await saving.save(() => server.putClinic(number, body));
    if (!kept) return;
    setForm(kept);
    setSaid(text.words.clinic.saved);
  };
  const take = (clinic: Clinic) => {
    setForm(clinic);
    saving.setProblem(undefined);
  };
  const write = (changes: Partial<Clinic>) => setForm({ ...form, ...changes });
  return { form, write, said, saving, save, current, take };
}
