import { useState } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { showClock } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { PainScale } from "../ui/PainScale.tsx";
import type { Entry } from "./entries.ts";

interface Props {
  ratings: readonly Entry[];
  onRate: (score: number, amends?: readonly EntryVersion[]) => void;
}

/** A rating of this moment in two taps: open, score. Today's ratings can be corrected. */
export function RightNow({ ratings, onRate }: Props) {
  const { rightNow, checkIn } = words.value;
  const [about, setAbout] = useState<Entry | "now" | null>(null);
  const corrected = about !== null && about !== "now" ? about : null;
  const rate = (score: number) => {
    setAbout(null);
    onRate(score, corrected?.heads);
  };
  return (
    <section class="right-now card">
      {about === null ? (
        <button type="button" class="button wide" onClick={() => setAbout("now")}>
          <Icon name="plus" />
          {rightNow.open}
        </button>
      ) : (
        <>
          <PainScale
            question={corrected ? rightNow.changing(timeOf(corrected)) : rightNow.question}
            anchors={checkIn.anchors}
            score={corrected ? corrected.heads[0]!.pain : null}
            onScore={rate}
          />
          <button type="button" class="button quiet" onClick={() => setAbout(null)}>
            {rightNow.close}
          </button>
        </>
      )}
      {ratings.length > 0 && <Ratings ratings={ratings} onChange={setAbout} />}
    </section>
  );
}

function Ratings({ ratings, onChange }: { ratings: readonly Entry[]; onChange: (entry: Entry) => void }) {
  const { rightNow } = words.value;
  return (
    <>
      <h2>{rightNow.today}</h2>
      <ul class="ratings">
        {ratings.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="choice"
              aria-label={`${timeOf(entry)}: ${scoreOf(entry)}. ${rightNow.change(timeOf(entry))}`}
              onClick={() => onChange(entry)}
            >
              <span class="muted">{timeOf(entry)}</span> <strong>{scoreOf(entry)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function timeOf(entry: Entry): string {
  return showClock(language.value, entry.heads[0]!.local_time);
}

function scoreOf(entry: Entry): string {
  return entry.heads.map(({ pain }) => pain).join(" / ");
}
