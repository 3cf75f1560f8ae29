import { questionsWords } from "messages:questions";
import { useEffect, useRef } from "preact/hooks";

import { language, writtenFor } from "../i18n/language.ts";
import { instrumentOf } from "../instruments.ts";
import type { Phone } from "../phone.ts";
import { dueOf } from "./questionsDue.ts";

/** It is saved: what comes next, and the way home. */
export function Done({ phone }: { phone: Phone }) {
  const text = questionsWords(language.value);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const schedule = phone.schedule.value;
  const [next] = schedule ? dueOf(schedule, phone.log.today()).flatMap(({ instrument }) => instrumentOf(instrument) ?? []) : [];
  return (
    <section class="card stack">
      <h1 tabIndex={-1} ref={heading}>
        {text.saved}
      </h1>
      <p>{text.thanks}</p>
      {next && (
        <a class="button main wide" href={`/questions/${next.code}`}>
          {text.next({ about: next.about[writtenFor(language.value)] })}
        </a>
      )}
      <a class={next ? "button wide" : "button main wide"} href="/">
        {text.home}
      </a>
    </section>
  );
}
