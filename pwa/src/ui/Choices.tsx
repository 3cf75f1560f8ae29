import type { ComponentChildren } from "preact";

import "./Choices.css";

interface Props<Value> {
  question: ComponentChildren;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  /** The choice; null when the chosen one is tapped again. */
  onValue: (value: Value | null) => void;
  small?: boolean;
}

/** A question with a few answers, one at a time, none preselected. */
export function Choices<Value extends string | number>({ question, options, value, onValue, small }: Props<Value>) {
  return (
    <fieldset class={small ? "choices small" : "choices"}>
      <legend tabIndex={-1}>{question}</legend>
      <div class="options">
        {options.map((option) => (
          <button
            type="button"
            class="choice"
            aria-pressed={option.value === value}
            onClick={() => onValue(option.value === value ? null : option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
