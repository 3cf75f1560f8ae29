import { useId, useState } from "preact/hooks";

import "./PassphraseField.css";

interface Props {
  label: string;
  hint?: string;
  value: string;
  onValue: (value: string) => void;
  autocomplete: "current-password" | "new-password" | "off";
  /** The words of its button. */
  show: string;
  hide: string;
}

/** A passphrase that can be shown while it is typed: long ones are mistyped, and pasting is welcome. */
export function PassphraseField({ label, hint, value, onValue, autocomplete, show, hide }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div class="field passphrase">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="with-button">
        <input
          id={id}
          {...(shown ? { type: "text" } : { type: "password" })}
          autocomplete={autocomplete}
          spellcheck={false}
          required
          aria-describedby={hint && `${id}-hint`}
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
        <button type="button" class="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? hide : show}
        </button>
      </div>
    </div>
  );
}
