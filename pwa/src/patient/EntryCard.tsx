import { historyWords } from "messages:history";
import { keptWords } from "messages:kept";
import { useEffect, useRef, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { isDisputed } from "../history.ts";
import { showClock, showDay } from "../i18n/format.ts";
import { entryName } from "../i18n/entryName.ts";
import { language } from "../i18n/language.ts";
import type { Day } from "../moment.ts";
import type { Phone } from "../phone.ts";
import { Amend } from "./Amend.tsx";
import { draftName } from "./amending.ts";
import { Answers } from "./Answers.tsx";
import { Byline, History } from "./History.tsx";
import { TwoVersions } from "./TwoVersions.tsx";
import type { OwnStory } from "./useStories.ts";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  day: Day;
  story: OwnStory;
}

/** An entry as it stands, what it was before, and the way to change it. */
export function EntryCard({ phone, whom, day, story }: Props) {
  const [amending, setAmending, resume] = useAmending(phone, story);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = () => {
    setAmending(null);
    heading.current?.focus();
  };
  const takeBack = async () => {
    if (await phone.log.takeBack()) await resume();
    else if (isScored(story.heads.at(-1)!)) setAmending(story.heads.at(-1)!); // it is on its way: it is changed instead
    heading.current?.focus();
  };
  return (
    <section class="entry stack card">
      <h2 tabIndex={-1} ref={heading}>
        {nameOf(story)}
      </h2>
      <Moved story={story} day={day} />
      {amending && <Amend key={amending.id} phone={phone} whom={whom} story={story} shown={amending} onDone={done} />}
      {!amending && isDisputed(story) && <TwoVersions phone={phone} story={story} onWrite={setAmending} onSettled={done} />}
      {!amending && !isDisputed(story) && <Standing version={story.heads[0]!} onChange={setAmending} />}
      {!amending && phone.log.undo.offered.value?.version.entry_id === story.id && (
        <button type="button" class="button" onClick={() => void takeBack()}>
          {keptWords().saved.undo}
        </button>
      )}
      <History story={story} />
    </section>
  );
}

/** Which version is being amended: one that was begun before goes on. */
function useAmending(phone: Phone, story: OwnStory) {
  const [amending, setAmending] = useState<KnownVersion | null>(null);
  const resume = async () => {
    if (await phone.log.draftOf(draftName(story))) setAmending(story.heads.at(-1)!);
  };
  useEffect(() => void resume(), []);
  return [amending, setAmending, resume] as const;
}

function Standing({ version, onChange }: { version: KnownVersion; onChange: (version: KnownVersion) => void }) {
  return (
    <>
      <Answers version={version} />
      <Byline version={version} />
      {isScored(version) && (
        <button type="button" class="button" onClick={() => onChange(version)}>
          {historyWords().change}
        </button>
      )}
    </>
  );
}

/** An amendment may have moved an entry: it is found on each of its days, and says where it stands. */
function Moved({ story, day }: { story: OwnStory; day: Day }) {
  const elsewhere = story.heads.map(({ local_date }) => local_date).filter((stands) => stands !== day);
  if (elsewhere.length === 0) return null;
  return (
    <p>
      {elsewhere.map((stands) => (
        <a href={`/entries/${stands}`}>{historyWords().moved({ day: showDay(language.value, stands) })}</a>
      ))}
    </p>
  );
}

/** Whether there is a form to change it with: what was answered or asked of the clinic is said anew instead. */
function isScored({ kind }: KnownVersion): boolean {
  return kind === "check_in" || kind === "rating";
}

function nameOf({ heads }: OwnStory): string {
  return entryName(heads[0]!, showClock(language.value, heads[0]!.local_time));
}
