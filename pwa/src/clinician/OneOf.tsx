import { useId } from "preact/hooks";

interface Props<Value extends string> {
  question: string;
  options: readonly { value: Value; label: string }[];
  value: Value | "";
  error?: string | undefined;
  onValue: (value: Value) => void;
  quiet?: boolean; // the question is read aloud, not shown
}

/** A choice among a few, as radio buttons: arrows move between them. */
export function OneOf<Value extends string>({ question, options, value, error, onValue, quiet }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="one-of field" data-wrong={error ? "" : undefined} aria-describedby={error ? id : undefined}>
      <legend class={quiet ? "aside" : undefined}>{question}</legend>
      <div class="options">
        {options.map((option) => (
          <label>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onValue(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <span class="wrong" id={id}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
