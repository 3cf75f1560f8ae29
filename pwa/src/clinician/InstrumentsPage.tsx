import { instrumentsWords } from "messages:instruments";

import type { ClinicText } from "../i18n/clinicText.ts";
import { INSTRUMENTS } from "../instruments.ts";
import { Arrived } from "./Arrived.tsx";
import { AskedFields } from "./AskedFields.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { instrumentLines } from "./instrumentsForm.ts";
import "./rules.css";
import { Stale } from "./Stale.tsx";
import { Title } from "./Title.tsx";
import { useInstruments } from "./useInstruments.ts";
import { useLoaded } from "./useLoaded.ts";
import type { ChosenInstruments } from "./wire.ts";

/** What an administrator lets patients be asked: which questionnaires, and how often. */
export function InstrumentsPage({ given }: { given: Given }) {
  const words = instrumentsWords(given.text.chart.language);
  const loaded = useLoaded(given.server.instruments, "instruments");
  return (
    <main class="narrow rules">
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <Arrived given={given} loaded={loaded}>
        {(chosen) => <Editor given={given} stands={chosen} />}
      </Arrived>
    </main>
  );
}

function Editor({ given, stands }: { given: Given; stands: ChosenInstruments }) {
  const { text } = given;
  const words = instrumentsWords(text.chart.language);
  const editing = useInstruments(given, stands);
  const { chosen, current, saving, errors, form } = editing;
  return (
    <>
      <p class="muted">{standsText(chosen, text)}</p>
      <Form given={given} saving={saving} onSave={() => void editing.save(chosen.number)} save={words.save}>
        {current && (
          <Stale
            text={text}
            lines={instrumentLines(current, words)}
            onTake={() => editing.take(current)}
            onKeep={() => void editing.save(current.number)}
          />
        )}
        {INSTRUMENTS.map((instrument) => (
          <AskedFields key={instrument.code} text={text} instrument={instrument} form={form} errors={errors} onForm={editing.write} />
        ))}
        <button type="button" class="button quiet standard" onClick={editing.standard}>
          {words.standard}
        </button>
        <p role="status">{editing.saved ? words.saved : ""}</p>
      </Form>
    </>
  );
}

function standsText({ number, changed_at }: ChosenInstruments, { chart, ...text }: ClinicText): string {
  const words = instrumentsWords(chart.language);
  return changed_at === null ? words.standsDefault : words.stands({ number: text.number(number), when: text.instant(changed_at) });
}
