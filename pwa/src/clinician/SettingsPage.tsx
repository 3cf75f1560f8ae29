import { Arrived } from "./Arrived.tsx";
import { Check } from "./Check.tsx";
import { Field } from "./Field.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { fieldErrors } from "./problems.ts";
import { Stale } from "./Stale.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useSettings } from "./useSettings.ts";
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
  const { form, write, said, saving, save, current, take } = useSettings(given, stands);
  const errors = fieldErrors(saving.problem, text.words);
  return (
    <Form given={given} saving={saving} onSave={() => save(form.number)} save={words.save}>
      {current && <Stale text={text} lines={linesOf(current)} onTake={() => take(current)} onKeep={() => save(current.number)} />}
      <Field label={words.name} error={errors["name"]} value={form.name} onValue={(name) => write({ name })} />
      <Field
        kind="tel"
        label={words.phone}
        hint={words.phoneHow}
        error={errors["phone"]}
        value={form.phone ?? ""}
        onValue={(phone) => write({ phone })}
      />
      <Check
        label={words.deviceAlone}
        hint={words.deviceAloneHow}
        checked={form.device_alone}
        onCheck={(device_alone) => write({ device_alone })}
      />
      <p role="status">{said}</p>
    </Form>
  );
}

function linesOf({ name, phone }: Clinic): string[] {
  return [name, phone ?? ""];
}
