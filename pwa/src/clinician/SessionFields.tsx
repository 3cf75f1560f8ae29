import type { ClinicText } from "../i18n/clinicText.ts";
import { Check } from "./Check.tsx";
import { Field } from "./Field.tsx";
import { OneOf } from "./OneOf.tsx";
import type { SessionForm } from "./sessionForm.ts";

interface Props {
  text: ClinicText;
  form: SessionForm;
  errors: Record<string, string>;
  onForm: (form: SessionForm) => void;
  amending: boolean;
}

const ROUTES = ["iv", "im", "nasal"] as const;

/** The fields of a session. */
export function SessionFields({ text: { words }, form, errors, onForm, amending }: Props) {
  const { session, optional } = words;
  const set = (changes: Partial<SessionForm>) => onForm({ ...form, ...changes });
  return (
    <>
      <div class="row">
        <Field kind="date" label={session.date} error={errors["local_date"]} value={form.date} onValue={(date) => set({ date })} />
        <Field kind="time" label={session.time} error={errors["local_time"]} value={form.time} onValue={(time) => set({ time })} />
      </div>
      <OneOf
        question={session.route}
        options={ROUTES.map((value) => ({ value, label: session.routes[value] }))}
        value={form.route}
        error={errors["route"]}
        onValue={(route) => set({ route })}
      />
      <div class="row three">
        <Field kind="decimal" label={session.dose} error={errors["dose_mg"]} value={form.dose} onValue={(dose) => set({ dose })} />
        <Field kind="decimal" label={session.weight} aside={optional} error={errors["weight_kg"]} value={form.weight} onValue={(weight) => set({ weight })} />
        <Field kind="decimal" label={session.duration} aside={optional} error={errors["duration_minutes"]} value={form.duration} onValue={(duration) => set({ duration })} />
      </div>
      <Field kind="long" label={session.note} aside={optional} error={errors["note"]} value={form.note} onValue={(note) => set({ note })} />
      {amending && (
        <Check label={session.inError} hint={session.inErrorHow} checked={form.inError} onCheck={(inError) => set({ inError })} />
      )}
    </>
  );
}
