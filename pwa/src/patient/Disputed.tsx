import { historyWords } from "messages:history";

import { disputedDays } from "../history.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import type { Phone } from "../phone.ts";
import { Notice } from "../ui/Notice.tsx";
import { useStories } from "./useStories.ts";

/** Two devices changed an entry at once: which day's, and the way there. Nothing is lost, and nothing is urgent. */
export function Disputed({ phone }: { phone: Phone }) {
  const { two } = historyWords();
  const [first, ...others] = disputedDays(useStories(phone) ?? []);
  if (!first) return null;
  return (
    <Notice tone="calm" icon="attention" title={two.notice({ day: showDay(language.value, first) })}>
      <p>{two.noticeHow}</p>
      {others.length > 0 && <p>{two.more({ count: others.length })}</p>}
      <p class="actions">
        <a class="button" href={`/entries/${first}`}>
          {two.look}
        </a>
      </p>
    </Notice>
  );
}
