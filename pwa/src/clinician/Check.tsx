import { useId } from "preact/hooks";

interface Props {
  label: string;
  hint: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** One thing to tick, with what follows from it. */
export function Check({ label, hint, checked, onCheck }: Props) {
  const id = useId();
  return (
    <div class="check">
      <input type="checkbox" id={id} checked={checked} aria-describedby={`${id}-hint`} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <label for={id}>{label}</label>
      <span class="muted" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
