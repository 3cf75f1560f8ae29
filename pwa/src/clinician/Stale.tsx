import type { ClinicText } from "../i18n/clinicText.ts";
import { Notice } from "../ui/Notice.tsx";

interface Props {
  text: ClinicText;
  lines: readonly string[]; // what stands now, in words
  onTake: () => void;
  onKeep: () => void;
}

/** Somebody else was quicker: what stands now, and the two ways on. */
export function Stale({ text, lines, onTake, onKeep }: Props) {
  const { stale } = text.words;
  return (
    <Notice tone="attention" icon="attention" title={stale.title} alert>
      <p>{stale.how}</p>
      <p>
        <strong>{lines.filter(Boolean).join(" · ")}</strong>
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={onTake}>
          {stale.take}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {stale.keep}
        </button>
      </div>
    </Notice>
  );
}
