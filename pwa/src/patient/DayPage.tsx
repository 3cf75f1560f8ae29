import { historyWords } from "messages:history";

import { storiesOn } from "../history.ts";
import { showDay, WITH_YEAR_LONG } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import type { Day } from "../moment.ts";
import type { Phone } from "../phone.ts";
import { EntryCard } from "./EntryCard.tsx";
import { Frame } from "./Frame.tsx";
import "./history.css";
import { Safety } from "./Safety.tsx";
import { useStories } from "./useStories.ts";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  day: Day;
}

/** One day's entries as they stand, each with its history, and the place where two versions are settled. */
export function DayPage({ phone, whom, day }: Props) {
  const stories = useStories(phone);
  const text = historyWords();
  const locked = phone.log.locked.value;
  const own = storiesOn(stories ?? [], day);
  return (
    <Frame page="entries" back="/entries" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1}>{showDay(language.value, day, WITH_YEAR_LONG)}</h1>
      {locked && <p class="card">{text.locked}</p>}
      {stories && !locked && own.length === 0 && <p class="card">{text.nothingOn}</p>}
      {!locked && own.map((story) => <EntryCard key={story.id} phone={phone} whom={whom} day={day} story={story} />)}
    </Frame>
  );
}
