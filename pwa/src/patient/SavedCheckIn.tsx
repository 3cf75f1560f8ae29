import { useEffect, useRef } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { SHORT, showClock, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Notice } from "../ui/Notice.tsx";
import type { EffectCode } from "../i18n/effects.en.ts";
import type { Entry } from "./entries.ts";
import type { Severity } from "./form.ts";

interface Props {
  entry: Entry;
  /** It was saved a moment ago: the reader's place moves here from the form that went. */
  fresh: boolean;
  onAmend: (entry: Entry, shown: EntryVersion) => void;
}

/** Today's check-in as it stands; two amendments that do not know of each other are both shown. */
export function SavedCheckIn({ entry, fresh, onAmend }: Props) {
  const { saved } = words.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (fresh ? heading.current?.focus() : undefined), [fresh]);
  const conflict = entry.heads.length > 1;
  return (
    <section class="saved card">
      <div class="heading">
        <p class="muted">{showDay(language.value, entry.heads[0]!.local_date)}</p>
        <h1 tabIndex={-1} ref={heading}>
          {saved.title}
        </h1>
      </div>
      {conflict && (
        <Notice tone="attention" icon="attention">
          {saved.conflict}
        </Notice>
      )}
      {entry.heads.map((head) => (
        <div class="head" key={head.id}>
          <Answers version={head} />
          <button type="button" class="button" onClick={() => onAmend(entry, head)}>
            {conflict ? saved.use : saved.change}
          </button>
        </div>
      ))}
    </section>
  );
}

/** What a check-in says. A question that was not answered is not shown. */
function Answers({ version }: { version: EntryVersion }) {
  const { saved, checkIn } = words.value;
  const { helping, gone_since: since, side_effects: effects, note, local_time: time } = version;
  const gone = helping === "gone" && since ? saved.gone(showDay(language.value, since, SHORT)) : null;
  return (
    <>
      <dl class="answers">
      <Row name={saved.pain} value={<strong class="score">{version.pain}</strong>} />
      {helping && <Row name={saved.helping} value={gone ?? checkIn.helpingAs[helping]} />}
      {effects && <Row name={saved.effects} value={effects.map(effectText).join(", ") || saved.none} />}
      {note && <Row name={saved.note} value={note} />}
      </dl>
      <p class="muted">{saved.at(showClock(language.value, time))}</p>
    </>
  );
}

function Row({ name, value }: { name: string; value: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function effectText({ effect, severity }: { effect: string; severity: number }): string {
  const { checkIn, effects } = words.value;
  return `${effects[effect as EffectCode]} (${checkIn.severity[severity as Severity].toLowerCase()})`;
}
