import { moreWords } from "messages:more";
import { useEffect, useRef, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import type { Form } from "./form.ts";
import { type Part, PARTS, shownParts } from "./more.ts";
import "./more.css";
import { MorePart } from "./MorePart.tsx";
import { useOffers } from "./useOffers.ts";

export interface MoreProps {
  form: Form;
  /** What this phone holds. */
  before: () => Promise<readonly KnownVersion[]>;
  /** It was opened by a tap a moment ago: the reader's place moves here. */
  asked: boolean;
  onChange: (answer: Pick<Form, "more"> | Pick<Form, "note">) => void;
}

/** What can be added to a check-in: what this person uses stands open, unanswered; the rest is one tap away. */
export function More({ form, before, asked, onChange }: MoreProps) {
  const offers = useOffers(before, form.amends?.entryId);
  const [opened, setOpened] = useState<Part[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (asked ? heading.current?.focus() : undefined), []);
  if (!offers) return null;
  const shown = shownParts(offers.parts, opened, form);
  return (
    <section class="more">
      <h2 tabIndex={-1} ref={heading}>
        {moreWords().title}
      </h2>
      <p class="muted">{moreWords().lead}</p>
      {shown.map((part) => (
        <MorePart key={part} part={part} form={form} offers={offers} asked={opened.at(-1) === part} onChange={onChange} />
      ))}
      <Rest parts={PARTS.filter((part) => !shown.includes(part))} onOpen={(part) => setOpened([...opened, part])} />
    </section>
  );
}

function Rest({ parts, onOpen }: { parts: readonly Part[]; onOpen: (part: Part) => void }) {
  const text = moreWords();
  if (parts.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={text.add}>
      <p class="muted">{text.add}</p>
      {parts.map((part) => (
        <button type="button" class="choice" key={part} onClick={() => onOpen(part)}>
          {text.parts[part]}
        </button>
      ))}
    </div>
  );
}
