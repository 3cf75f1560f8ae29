import { useState } from "preact/hooks";

import { Arrived } from "./Arrived.tsx";
import { Check } from "./Check.tsx";
import { Field } from "./Field.tsx";
import { textTyped } from "./fields.ts";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { fieldErrors } from "./problems.ts";
import { Stale } from "./Stale.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useSaving } from "./useSaving.ts";
import type { Clinic } from "./wire.ts";

/** What an administrator sets for the whole clinic. */
export function SettingsPage({ given }: { given: Given }) {
  const loaded = useLoaded(given.server.clinic, "clinic");
  return (
    <main class="narrow">
      <Title>{given.text.words.clinic.title}</Title>
      <Arrived given={given} loaded={loaded}>
        {(clinic) => <Editor given={given} stands={clinic} />}
      </Arrived>
    </main>
  );
}

function Editor({ given, stands }: { given: Given; stands: Clinic }) {
  const { text } = given;
  const { clinic: words } = text.words;
  const [form, setForm] = useState(stands);
  const [said, setSaid] = useState("");
  const saving = useSaving();
  const { problem } = saving;
  const errors = fieldErrors(problem, text.words);
  const current = problem?.code === "stale" ? (problem.current as Clinic) : undefined;
  const save = async (number: number) => {
    setSaid("");
    const { device_alone } = form;
    const body = { name: textTyped(form.name) ?? "", phone: textTyped(form.phone ?? ""), device_alone };
    const kept = await saving.save(() => given.server.putClinic(number, body));
    if (!kept) return;
    setForm(kept);
    setSaid(words.saved);
  };
  const take = (clinic: Clinic) => {
    setForm(clinic);
    saving.setProblem(undefined);
  };
  return (
    <Form given={given} saving={saving} onSave={() => save(form.number)} save={words.save}>
      {current && <Stale text={text} lines={linesOf(current)} onTake={() => take(current)} onKeep={() => save(current.number)} />}
      <Field label={words.name} error={errors["name"]} value={form.name} onValue={(name) => setForm({ ...form, name })} />
      <Field kind="tel" label={words.phone} hint={words.phoneHow} error={errors["phone"]} value={form.phone ?? ""} onValue={(phone) => setForm({ ...form, phone })} />
      <Check
        label={words.deviceAlone}
        hint={words.deviceAloneHow}
        checked={form.device_alone}
        onCheck={(device_alone) => setForm({ ...form, device_alone })}
      />
      <p role="status">{said}</p>
    </Form>
  );
}

function linesOf({ name, phone }: Clinic): string[] {
  return [name, phone ?? ""];
}
