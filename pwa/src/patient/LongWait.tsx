import { keptWords } from "messages:kept";

import type { Phone } from "../phone.ts";
import { Notice } from "../ui/Notice.tsx";
import { sinceOf } from "./Status.tsx";

/** Entries have waited for more than a day: they are safe, but nobody at the clinic has seen them. */
export function LongWait({ phone }: { phone: Phone }) {
  const { longWait } = keptWords();
  const wait = phone.wait.value;
  if (!wait) return null;
  return (
    <Notice tone="attention" icon="phone" title={longWait.title}>
      <p>{longWait.text({ when: sinceOf(wait.since, phone.log.today()) })}</p>
      <p>{phone.log.locked.value ? longWait.locked : longWait.advice}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => void phone.insist()}>
          {longWait.retry}
        </button>
        <a class="button" href="/copy">
          {longWait.copy}
        </a>
      </p>
    </Notice>
  );
}
