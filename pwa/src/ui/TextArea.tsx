import { useId } from "preact/hooks";

interface Props {
  label: string;
  hint: string;
  value: string;
  longest: number; // characters
  rows?: number;
  lang?: string; // of what is written, where it is not the page's
  onValue: (value: string) => void;
}

/** Some lines of a person's own words, with their label above them. */
export function TextArea({ label, hint, value, longest, rows = 2, lang, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={rows}
        lang={lang}
        maxLength={longest}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
