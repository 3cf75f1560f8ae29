import { paybackWords } from "messages:payback";
import { useEffect, useId, useState } from "preact/hooks";

import type { Phone } from "../../phone.ts";
import rules from "../../rules.json" with { type: "json" };

const DRAFT = "visit_questions";

/** What the patient wants to ask: kept on this phone as it is typed, and on the printed page. */
export function Ask({ phone }: { phone: Phone }) {
  const { questions, questionsHint, questionsEmpty } = paybackWords().visit;
  const id = useId();
  const [text, write] = useKept(phone);
  return (
    <section class="card stack ask">
      <div class="field">
        <label for={id} class="h2">
          {questions}
        </label>
        <p class="hint unprinted" id={`${id}-hint`}>
          {questionsHint}
        </p>
        <textarea
          id={id}
          class="unprinted"
          rows={4}
          maxLength={rules.limits.note_max_characters}
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <p class="printed">{text || questionsEmpty}</p>
      </div>
    </section>
  );
}

/** What is typed, kept on the phone with each letter. */
function useKept(phone: Phone) {
  const [text, setText] = useState("");
  useEffect(() => {
    void phone.memory.recall<string>(DRAFT).then((kept) => setText((typed) => typed || (kept ?? "")));
  }, []);
  const write = (typed: string) => {
    setText(typed);
    void phone.memory.remember(DRAFT, typed);
  };
  return [text, write] as const;
}
