import { useId } from "preact/hooks";

import { moreWords } from "../i18n/moreWords.ts";
import rules from "../rules.json" with { type: "json" };

interface Props {
  value: string;
  onValue: (note: string) => void;
}

/** The patient's own words, for whoever has any today. */
export function Note({ value, onValue }: Props) {
  const { parts, noteHint } = moreWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{parts.note}</label>
      <p class="hint" id={`${id}-hint`}>
        {noteHint}
      </p>
      <textarea
        id={id}
        rows={2}
        maxLength={rules.limits.note_max_characters}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
