import { type ReliefWords, reliefWords } from "messages:relief";
import { useId } from "preact/hooks";

import type { ClinicText } from "../i18n/clinicText.ts";
import type { ConditionCode } from "./wire.ts";

interface Props {
  text: ClinicText;
  value: ConditionCode;
  onValue: (value: ConditionCode) => void;
  aside?: string;
}

/** What a patient is treated for, among the few that relief is compared by. */
export function ConditionField({ text, value, onValue, aside }: Props) {
  const { condition } = reliefWords(text.chart.language);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {condition.label} {aside && <span class="hint">({aside})</span>}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {condition.how}
      </span>
      <select id={id} aria-describedby={`${id}-hint`} value={value ?? ""} onChange={(event) => onValue((event.currentTarget.value || null) as ConditionCode)}>
        <option value="">{condition.none}</option>
        {Object.entries(condition.names).map(([code, name]) => (
          <option value={code}>{name}</option>
        ))}
      </select>
    </div>
  );
}

/** Return a condition in words; one that nobody has said says so. */
export function conditionName(code: ConditionCode, { names, none }: Pick<ReliefWords["condition"], "names" | "none">): string {
  return code === null ? none : (names[code] ?? none);
}
