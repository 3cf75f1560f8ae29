import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { SHORT, showClock, showDay } from "../i18n/format.ts";
import { keptWords } from "../i18n/keptWords.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Entry } from "./entries.ts";
import "./kept.css";
import type { Whom } from "./whom.ts";

interface Props {
  entry: Entry;
  /** It was saved a moment ago: the reader's place moves here from the form that went. */
  fresh: boolean;
  whom: Whom;
  hoursSinceSession: number | null; // null: none is known
  onAmend: (entry: Entry, shown: EntryVersion) => void;
}

/** Today's check-in as it stands; two amendments that do not know of each other are both shown. */
export function SavedCheckIn({ entry, fresh, onAmend, ...told }: Props) {
  const { saved } = keptWords();
  const conflict = entry.heads.length > 1;
  return (
    <section class="saved stack card">
      <Heading day={entry.heads[0]!.local_date} fresh={fresh} />
      {conflict && (
        <Notice tone="attention" icon="attention">
          {saved.conflict}
        </Notice>
      )}
      {entry.heads.map((head) => (
        <div class="head" key={head.id}>
          <Answers version={head} {...told} />
          <button type="button" class="button" onClick={() => onAmend(entry, head)}>
            {conflict ? saved.use : saved.change}
          </button>
        </div>
      ))}
    </section>
  );
}

function Heading({ day, fresh }: { day: string; fresh: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (fresh ? heading.current?.focus() : undefined), [fresh]);
  return (
    <div class="heading">
      <p class="muted">{showDay(language.value, day)}</p>
      <h1 tabIndex={-1} ref={heading}>
        {words.value.saved.title}
      </h1>
    </div>
  );
}

type AnswersProps = Pick<Props, "whom" | "hoursSinceSession"> & { version: EntryVersion };

/** What a check-in says. A question that was not answered is not shown. */
function Answers({ version, ...told }: AnswersProps) {
  const { saved } = keptWords();
  const { checkIn } = words.value;
  const { helping, gone_since: since, side_effects: effects, note, local_time: time } = version;
  const gone = helping === "gone" && since ? saved.gone(showDay(language.value, since, SHORT)) : null;
  return (
    <>
      <dl class="answers">
        <Row name={saved.pain} value={<strong class="score">{version.pain}</strong>} />
        {helping && <Row name={saved.helping} value={gone ?? checkIn.helpingAs[helping]} />}
        {effects && <Row name={saved.effects} value={<Later load={loadNames} given={{ effects }} />} />}
        {note && <Row name={saved.note} value={note} />}
      </dl>
      {effects && <Later load={loadAdvice} given={{ effects, ...told }} />}
      <p class="muted">{saved.at(showClock(language.value, time))}</p>
    </>
  );
}

const loadNames = async () => (await import("./SavedEffects.tsx")).EffectNames;
const loadAdvice = async () => (await import("./SavedEffects.tsx")).EffectAdvice;

function Row({ name, value }: { name: string; value: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
