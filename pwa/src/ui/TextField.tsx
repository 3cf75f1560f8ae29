import { useId } from "preact/hooks";

interface Props {
  label: string;
  hint?: string;
  value: string;
  onValue: (value: string) => void;
  autocomplete: "username" | "off";
  required?: boolean;
  autocapitalize?: "none" | "characters";
}

/** One line of text with its label above it. */
export function TextField({ label, hint, value, onValue, autocomplete, required, autocapitalize = "none" }: Props) {
  const id = useId();
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
        spellcheck={false}
        autocapitalize={autocapitalize}
        autocomplete={autocomplete}
        required={required}
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
