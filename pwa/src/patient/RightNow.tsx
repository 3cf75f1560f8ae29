import { useState } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { showClock } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { Later } from "../ui/Later.tsx";
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
    <section class={about === null && ratings.length === 0 ? "right-now stack card closed" : "right-now stack card"}>
      {about === null ? (
        <button type="button" class="button wide" onClick={() => setAbout("now")}>
          <Icon name="plus" />
          {rightNow.open}
        </button>
      ) : (
        <>
          <PainScale
            question={corrected ? rightNow.changing(showClock(language.value, corrected.heads[0]!.local_time)) : rightNow.question}
            anchors={checkIn.anchors}
            score={corrected ? corrected.heads[0]!.pain : null}
            onScore={rate}
          />
          <button type="button" class="button quiet" onClick={() => setAbout(null)}>
            {rightNow.close}
          </button>
        </>
      )}
      {ratings.length > 0 && <Later load={loadRatings} given={{ ratings, onChange: setAbout }} />}
    </section>
  );
}

const loadRatings = async () => (await import("./Ratings.tsx")).Ratings;
