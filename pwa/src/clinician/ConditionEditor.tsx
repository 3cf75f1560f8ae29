import { reliefWords } from "messages:relief";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Stands } from "./Condition.tsx";
import { ConditionField, conditionName } from "./ConditionField.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { patientPath } from "./places.ts";
import { Stale } from "./Stale.tsx";
import { useSaving } from "./useSaving.ts";
import type { ConditionCode, Patient } from "./wire.ts";

interface Props {
  given: Given;
  stands: Stands;
  onDone: (kept: Stands, saved: boolean) => void;
}

/** Choose what a patient is treated for, on top of the state that was seen. */
export function ConditionEditor({ given, stands, onDone }: Props) {
  const { text, server } = given;
  const { condition: words } = reliefWords(text.chart.language);
  const [chosen, setChosen] = useState<ConditionCode>(stands.condition);
  const saving = useSaving();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("select")?.focus(), []);
  const current = saving.problem?.code === "stale" ? (saving.problem.current as Patient) : undefined;
  const save = async (number: number) => {
    const kept = await saving.save(() => server.putCondition(stands.id, number, chosen));
    if (kept) onDone(kept, true);
  };
  const stale = current && { text, lines: [conditionName(current.condition, words)] };
  return (
    <div class="card" ref={box}>
      <Form
        given={given}
        saving={saving}
        onSave={() => void save(stands.number)}
        save={words.save}
        cancel={patientPath(stands.id)}
        onCancel={() => onDone(stands, false)}
      >
        {stale && <Stale {...stale} onTake={() => onDone(current, false)} onKeep={() => void save(current.number)} />}
        <ConditionField text={text} value={chosen} onValue={setChosen} />
      </Form>
    </div>
  );
}
