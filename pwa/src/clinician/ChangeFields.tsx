import type { ClinicText } from "../i18n/clinicText.ts";
import { type ChangeForm, KINDS } from "./changeForm.ts";
import { Check } from "./Check.tsx";
import { Field } from "./Field.tsx";
import { OneOf } from "./OneOf.tsx";

interface Props {
  text: ClinicText;
  form: ChangeForm;
  errors: Record<string, string>;
  onForm: (form: ChangeForm) => void;
  amending: boolean;
}

/** The fields of another change of treatment. */
export function ChangeFields({ text, form, errors, onForm, amending }: Props) {
  const { change, session, optional } = text.words;
  const names = text.chart.words.confounder;
  const set = (changes: Partial<ChangeForm>) => onForm({ ...form, ...changes });
  return (
    <>
      <Field kind="date" label={change.date} error={errors["local_date"]} value={form.date} onValue={(date) => set({ date })} />
      <OneOf
        question={change.kind}
        options={KINDS.map((value) => ({ value, label: names[value] }))}
        value={form.kind}
        error={errors["kind"]}
        onValue={(kind) => set({ kind })}
      />
      <Field kind="long" label={change.note} aside={optional} error={errors["note"]} value={form.note} onValue={(note) => set({ note })} />
      {amending && (
        <Check label={session.inError} hint={session.inErrorHow} checked={form.inError} onCheck={(inError) => set({ inError })} />
      )}
    </>
  );
}
