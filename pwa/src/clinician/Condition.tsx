import { useState } from "preact/hooks";

import { reliefWords } from "../i18n/reliefWords.ts";
import { ConditionField } from "./ConditionField.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { Stale } from "./Stale.tsx";
import { useSaving } from "./useSaving.ts";
import type { ConditionCode, Patient, Whose } from "./wire.ts";

type Stands = Pick<Whose, "id" | "condition" | "number">;

/** What a patient is treated for, and the way to change it: its own state, so that nobody is overwritten unseen. */
export function Condition({ given, patient }: { given: Given; patient: Stands }) {
  const { condition: words } = reliefWords(given.text.chart.language);
  const [stands, setStands] = useState<Stands>(patient);
  const [said, setSaid] = useState("");
  const [open, setOpen] = useState(false);
  const done = (kept: Stands, saved: boolean) => {
    setStands(kept);
    setSaid(saved ? words.saved : "");
    setOpen(false);
  };
  return (
    <div class="condition">
      <p>
        <span class="muted">{words.label}:</span> {nameOf(stands.condition, words)}{" "}
        {!open && (
          <button type="button" class="button quiet" onClick={() => setOpen(true)}>
            {words.change}
          </button>
        )}{" "}
        <span role="status">{said}</span>
      </p>
      {open && <Editor given={given} stands={stands} onDone={done} />}
    </div>
  );
}

interface EditorProps {
  given: Given;
  stands: Stands;
  onDone: (kept: Stands, saved: boolean) => void;
}

function Editor({ given, stands, onDone }: EditorProps) {
  const { text, server } = given;
  const { condition: words } = reliefWords(text.chart.language);
  const [chosen, setChosen] = useState<ConditionCode>(stands.condition);
  const saving = useSaving();
  const current = saving.problem?.code === "stale" ? (saving.problem.current as Patient) : undefined;
  const save = async (number: number) => {
    const kept = await saving.save(() => server.putCondition(stands.id, number, chosen));
    if (kept) onDone(kept, true);
  };
  return (
    <Form given={given} saving={saving} onSave={() => void save(stands.number)} save={words.save}>
      {current && (
        <Stale
          text={text}
          lines={[nameOf(current.condition, words)]}
          onTake={() => onDone(current, false)}
          onKeep={() => void save(current.number)}
        />
      )}
      <ConditionField text={text} value={chosen} onValue={setChosen} />
      <button type="button" class="button quiet" onClick={() => onDone(stands, false)}>
        {text.words.cancel}
      </button>
    </Form>
  );
}

function nameOf(code: ConditionCode, { names, none }: { names: Record<string, string>; none: string }): string {
  return code === null ? none : (names[code] ?? none);
}
