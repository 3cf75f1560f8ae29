import { SHORT, showDay } from "../i18n/format.ts";
import { keptWords } from "../i18n/keptWords.ts";
import { language } from "../i18n/language.ts";
import type { Refused } from "../storage/diary.ts";
import { Notice } from "../ui/Notice.tsx";
import "./kept.css";

interface Props {
  refused: readonly Refused[];
  onRetry: () => void;
}

/** What the clinic's server refused, why, and what to do. Nothing of it is lost. */
export function Attention({ refused, onRetry }: Props) {
  const { attention } = keptWords();
  return (
    <Notice tone="attention" icon="attention" title={attention.title}>
      <p>{attention.text(refused.length)}</p>
      <ul class="refused">
        {refused.map(({ version, why }) => (
          <li key={version.id}>
            {attention.entry(showDay(language.value, version.local_date, SHORT), version.pain)}: {reasonOf(why.code)}
          </li>
        ))}
      </ul>
      <p>{attention.advice}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onRetry}>
          {attention.retry}
        </button>
      </p>
    </Notice>
  );
}

function reasonOf(code: string): string {
  const { why } = keptWords().attention;
  return code in why ? why[code as keyof typeof why] : why.other;
}
