import { keptWords } from "messages:kept";
import { useEffect, useRef } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { showClock, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Answers } from "./Answers.tsx";
import type { Entry } from "./entries.ts";
import { GoneThanks } from "./GoneThanks.tsx";
import "./kept.css";
import { EffectAdvice } from "./SavedEffects.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  entry: Entry;
  /** It was saved a moment ago: the reader's place moves here from the form that went. */
  fresh: boolean;
  whom: Whom;
  hoursSinceSession: number | null; // null: none is known
  onAmend: (entry: Entry, shown: EntryVersion) => void;
  onUndo: (() => void) | undefined; // for some seconds after saving
}

/** Today's check-in as it stands; two amendments that do not know of each other are both shown. */
export function SavedCheckIn({ entry, fresh, onAmend, onUndo, ...told }: Props) {
  const { saved } = keptWords();
  const { heads } = entry;
  const [only] = heads.length === 1 ? heads : [];
  return (
    <section class="saved stack card">
      <Heading day={heads[0]!.local_date} fresh={fresh} />
      {heads.map((head) => (
        <div class="head" key={head.id}>
          <Said version={head} {...told} />
        </div>
      ))}
      <p class="actions">
        {onUndo && (
          <button type="button" class="button" onClick={onUndo}>
            {saved.undo}
          </button>
        )}
        {only ? <ChangeButton onClick={() => onAmend(entry, only)} /> : <SettleLink day={heads[0]!.local_date} />}
      </p>
    </section>
  );
}

function ChangeButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {keptWords().saved.change}
    </button>
  );
}

/** Several versions are looked at side by side, on the page of their day. */
function SettleLink({ day }: { day: string }) {
  return (
    <a class="button" href={`/entries/${day}`}>
      {keptWords().saved.settle}
    </a>
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

function Said({ version, ...told }: Pick<Props, "whom" | "hoursSinceSession"> & { version: EntryVersion }) {
  const { saved } = keptWords();
  const { side_effects: effects, local_time: time } = version;
  return (
    <>
      <Answers version={version} />
      {version.helping === "gone" && <GoneThanks />}
      {effects && <EffectAdvice effects={effects} {...told} />}
      <p class="muted">{saved.at({ time: showClock(language.value, time) })}</p>
    </>
  );
}
