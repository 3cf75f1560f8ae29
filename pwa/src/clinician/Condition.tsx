import { reliefWords } from "messages:relief";
import { useEffect, useRef, useState } from "preact/hooks";

import "./condition.css";
import { ConditionEditor } from "./ConditionEditor.tsx";
import { conditionName } from "./ConditionField.tsx";
import type { Given } from "./given.ts";
import type { Whose } from "./wire.ts";

export type Stands = Pick<Whose, "id" | "condition" | "number">;

/** What a patient is treated for, and the way to change it: its own state, so that nobody is overwritten unseen. */
export function Condition({ given, patient }: { given: Given; patient: Stands }) {
  const { condition: words } = reliefWords(given.text.chart.language);
  const [stands, setStands] = useState<Stands>(patient);
  const [said, setSaid] = useState("");
  const [open, setOpen] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const done = (kept: Stands, saved: boolean) => {
    setStands(kept);
    setSaid(saved ? words.saved : "");
    setOpen(false);
  };
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current && !open) way.current?.focus(); // where the reader was before
    opened.current = open;
  }, [open]);
  return (
    <div class="condition">
      <p>
        <span class="muted">{words.label}:</span> {conditionName(stands.condition, words)}
        {!open && <button ref={way} type="button" class="button quiet" onClick={() => setOpen(true)} children={words.change} />}
        <span role="status">{said}</span>
      </p>
      {open && <ConditionEditor given={given} stands={stands} onDone={done} />}
    </div>
  );
}
