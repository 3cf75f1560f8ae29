import { useId } from "preact/hooks";

interface Props {
  label: string;
  aside?: string; // after the label: optional
  hint?: string;
  error?: string | undefined;
  value: string;
  onValue: (value: string) => void;
  kind?: "text" | "decimal" | "date" | "time" | "tel" | "long"; // long: several lines
}

/** The input of each kind; a decimal is typed as text, so that a comma is one too. */
const INPUTS = {
  text: { type: "text" },
  decimal: { type: "text", inputMode: "decimal" },
  date: { type: "date" },
  time: { type: "time" },
  tel: { type: "tel" },
} as const;

/** A field with its label above, and what is wrong with it below. */
export function Field({ label, aside, hint, error, value, onValue, kind = "text" }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(" ") || undefined;
  const common = { id, value, autoComplete: "off", "aria-invalid": error ? true : undefined, "aria-describedby": described };
  return (
    <div class="field" data-wrong={error ? "" : undefined}>
      <label for={id}>
        {label} {aside && <span class="hint">({aside})</span>}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {kind === "long" ? (
        <textarea {...common} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input {...INPUTS[kind]} {...common} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
      {error && (
        <span class="wrong" id={`${id}-wrong`}>
          {error}
        </span>
      )}
    </div>
  );
}
