import { historyWords } from "messages:history";
import { useId } from "preact/hooks";

const LONGEST = 200;

interface Props {
  choosing?: boolean; // between versions, not changing one
  value: string;
  onValue: (reason: string) => void;
}

/** Why an entry is amended, for whoever wants to say. */
export function Why({ choosing, value, onValue }: Props) {
  const { whyField, whyHint, two } = historyWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{choosing ? two.why : whyField}</label>
      <p class="hint" id={`${id}-hint`}>
        {choosing ? two.whyHint : whyHint}
      </p>
      <input
        id={id}
        type="text"
        maxLength={LONGEST}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}
