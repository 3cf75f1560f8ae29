import { moreWords } from "messages:more";
import { useEffect, useId, useRef, useState } from "preact/hooks";

import rules from "../rules.json" with { type: "json" };
import { Icon } from "../ui/icons.tsx";
import type { Medicine } from "./offers.ts";

const { rescue_name_max_characters: LONGEST_NAME, rescue_dose_max_characters: LONGEST_DOSE } = rules.limits;

/** A medicine that this person has not named before; from then on it is one tap. */
export function NewMedicine({ onAdd }: { onAdd: (medicine: Medicine) => void }) {
  const { rescue } = moreWords();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [dose, setDose] = useState("");
  if (!open) {
    return (
      <button type="button" class="button start" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {rescue.other}
      </button>
    );
  }
  const add = () => {
    if (name.trim()) onAdd({ name, dose });
    setName("");
    setDose("");
    setOpen(false);
  };
  return (
    <div class="new-medicine">
      <Line label={rescue.name} most={LONGEST_NAME} value={name} onValue={setName} onEnter={add} asked />
      <Line label={rescue.dose} hint={rescue.doseHint} most={LONGEST_DOSE} value={dose} onValue={setDose} onEnter={add} />
      <button type="button" class="button" onClick={add}>
        {rescue.add}
      </button>
    </div>
  );
}

interface LineProps {
  label: string;
  hint?: string;
  most: number;
  value: string;
  onValue: (value: string) => void;
  onEnter: () => void;
  asked?: boolean; // it was just opened by a tap
}

function Line({ label, hint, most, value, onValue, onEnter, asked }: LineProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => (asked ? field.current?.focus() : undefined), []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        maxLength={most}
        autocomplete="off"
        ref={field}
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        onKeyDown={(event) => isEnter(event) && onEnter()}
      />
    </div>
  );
}

/** The check-in is not saved by it. */
function isEnter(event: KeyboardEvent): boolean {
  if (event.key === "Enter") event.preventDefault();
  return event.key === "Enter";
}
