import { useId } from "preact/hooks";

import { words } from "../i18n/words.ts";

const LONGEST = 2000;

interface Props {
  value: string;
  onValue: (note: string) => void;
}

/** The patient's own words. */
export function Note({ value, onValue }: Props) {
  const { checkIn } = words.value;
  const id = useId();
  return (
    <div class="note field">
      <label for={id}>{checkIn.note}</label>
      <p class="hint" id={`${id}-hint`}>
        {checkIn.noteHint}
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
