import { historyWords } from "messages:history";
import { useState } from "preact/hooks";

import { Notice } from "../ui/Notice.tsx";
import { Field } from "./Field.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { fieldErrors } from "./problems.ts";
import { settlingOf } from "./settling.ts";
import { useSaving } from "./useSaving.ts";
import { VersionRead } from "./VersionRead.tsx";
import type { VersionOnDay } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
  heads: readonly VersionOnDay[];
  again: () => void;
}

/** Two versions side by side: which one is right, and why. Nothing new is written here. */
export function Settling({ given, patientId, heads, again }: Props) {
  const { two, desk } = historyWords();
  const settling = useSettling({ given, patientId, heads, again });
  const { chosen, choose, reason, write, saving, save } = settling;
  const errors = fieldErrors(saving.problem, given.text.words);
  return (
    <Form given={given} saving={saving} onSave={() => void save()} save={desk.save}>
      <Notice tone="calm" icon="attention" title={two.badge({ count: heads.length })}>
        <p>{desk.how}</p>
      </Notice>
      <fieldset class="sides" data-wrong={errors["chosen"] ? "" : undefined}>
        <legend>{desk.pick}</legend>
        {heads.map((head, at) => (
          <Side key={head.id} given={given} head={head} number={at + 1} chosen={chosen} choose={choose} />
        ))}
        {errors["chosen"] && <span class="wrong">{errors["chosen"]}</span>}
      </fieldset>
      {saving.problem?.code === "heads_changed" && (
        <button type="button" class="button" onClick={again}>
          {desk.look}
        </button>
      )}
      <Field label={desk.reason} hint={desk.reasonHow} error={errors["reason"]} value={reason} onValue={write} />
    </Form>
  );
}

interface SideProps {
  given: Given;
  head: VersionOnDay;
  number: number;
  chosen: string | null;
  choose: (id: string) => void;
}

function Side({ given, head, number, chosen, choose }: SideProps) {
  return (
    <label class="side">
      <span>
        <input type="radio" name={head.entry_id} checked={head.id === chosen} onChange={() => choose(head.id)} />{" "}
        <strong>{historyWords().two.label({ number })}</strong>
      </span>
      <VersionRead text={given.text} version={head} day={head.local_date} />
    </label>
  );
}

function useSettling({ given, patientId, heads, again }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const [reason, write] = useState("");
  const [id] = useState(given.newId); // made once: trying again makes no second version
  const saving = useSaving();
  const save = async () => {
    const sent = settlingOf(heads, chosen, reason, { id, device: given.device });
    if ("faults" in sent) return saving.setProblem({ code: "validation_failed", where: sent.faults });
    const kept = await saving.save(() => given.server.settle(patientId, sent.body));
    if (kept) again();
  };
  return { chosen, choose, reason, write, saving, save };
}
