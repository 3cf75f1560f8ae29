import { historyWords } from "messages:history";
import { useState } from "preact/hooks";

import { daysIn, isDisputed, storiesOn } from "../history.ts";
import { entryName } from "../i18n/entryName.ts";
import { showDay, WITH_WEEKDAY } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import type { Phone } from "../phone.ts";
import { Frame } from "./Frame.tsx";
import "./history.css";
import { Safety } from "./Safety.tsx";
import { type OwnStory, useStories } from "./useStories.ts";
import type { Whom } from "./whom.ts";

const AT_ONCE = 28; // days

interface Props {
  phone: Phone;
  whom: Whom;
}

/** Everything on this phone, day by day, the newest first; no network is needed. */
export function EntriesPage({ phone, whom }: Props) {
  const stories = useStories(phone);
  const { lead, locked, arriving } = historyWords();
  return (
    <Frame page="entries" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1}>{words.value.app.entries}</h1>
      <p class="muted">{phone.log.locked.value ? locked : lead}</p>
      {!stories && <p class="arriving muted">{phone.arriving.value && arriving}</p>}
      {stories && !phone.log.locked.value && <Days stories={stories} />}
    </Frame>
  );
}

function Days({ stories }: { stories: readonly OwnStory[] }) {
  const { none, earlierDays } = historyWords();
  const [shown, setShown] = useState(AT_ONCE);
  const days = daysIn(stories);
  if (days.length === 0) return <p class="card">{none}</p>;
  return (
    <>
      <ul class="days card">
        {days.slice(0, shown).map((day) => (
          <li key={day}>
            <DayLine day={day} stories={storiesOn(stories, day)} />
          </li>
        ))}
      </ul>
      {days.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
          {earlierDays}
        </button>
      )}
    </>
  );
}

function DayLine({ day, stories }: { day: Day; stories: readonly OwnStory[] }) {
  const { checkIn, ratings, two, changed } = historyWords();
  const standing = stories.filter(({ heads }) => heads.some(({ local_date }) => local_date === day));
  const scores = (kind: OwnStory["kind"]) =>
    standing
      .filter((story) => story.kind === kind && story.heads.some(({ pain }) => pain !== null))
      .map(({ heads }) => heads.flatMap(({ pain }) => pain ?? []).join(" / "));
  const [own, momentary] = [scores("check_in"), scores("rating")];
  const said = [
    ...(own.length > 0 ? [checkIn({ scores: own.join(", ") })] : []),
    ...(momentary.length > 0 ? [ratings({ scores: momentary.join(", ") })] : []),
    ...standing.filter(isWithoutPain).map(({ heads: [head] }) => entryName(head!, "")),
  ];
  const disputed = standing.find(isDisputed);
  const amended = standing.some(({ versions, heads }) => versions.length > heads.length);
  return (
    <a href={`/entries/${day}`}>
      <span class="day">{showDay(language.value, day, WITH_WEEKDAY)}</span>
      <span class="said">{said.join(" · ")}</span>
      {disputed && <span class="chip attention">{two.badge({ count: disputed.heads.length })}</span>}
      {!disputed && amended && <span class="chip">{changed}</span>}
    </a>
  );
}

function isWithoutPain({ heads }: OwnStory): boolean {
  return heads.every(({ pain }) => pain === null);
}
