import { useEffect, useId, useRef, useState } from "preact/hooks";

import { words } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";

const LONGEST = 2000;

interface Props {
  value: string;
  onValue: (note: string) => void;
}

/** The patient's own words, for whoever has any today. */
export function Note({ value, onValue }: Props) {
  const [open, setOpen] = useState(value !== "");
  if (open || value !== "") return <NoteField value={value} onValue={onValue} asked={open} />;
  return (
    <button type="button" class="button" onClick={() => setOpen(true)}>
      <Icon name="plus" />
      {words.value.checkIn.addNote}
    </button>
  );
}

function NoteField({ value, onValue, asked }: Props & { asked: boolean }) {
  const { checkIn } = words.value;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => (asked && value === "" ? field.current?.focus() : undefined), []);
  return (
    <div class="field">
      <label for={id}>{checkIn.note}</label>
      <p class="hint" id={`${id}-hint`}>
        {checkIn.noteHint}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
