import { useState } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { showClock } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { Later } from "../ui/Later.tsx";
import { PainScale } from "../ui/PainScale.tsx";
import "./checkIn.css";
import type { Entry } from "./entries.ts";

interface Props {
  ratings: readonly Entry[];
  onRate: (score: number, amends?: readonly EntryVersion[]) => void;
}

/** A rating of this moment in two taps: open, score. Today's ratings can be corrected. */
export function RightNow({ ratings, onRate }: Props) {
  const [about, setAbout] = useState<Entry | "now" | null>(null);
  const closed = about === null && ratings.length === 0;
  const rate = (score: number) => {
    setAbout(null);
    onRate(score, about === "now" ? [] : about!.heads);
  };
  return (
    <section class={closed ? "right-now stack card closed" : "right-now stack card"}>
      {about === null ? (
        <button type="button" class="button wide" onClick={() => setAbout("now")}>
          <Icon name="plus" />
          {words.value.rightNow.open}
        </button>
      ) : (
        <Scale about={about} onScore={rate} onClose={() => setAbout(null)} />
      )}
      {ratings.length > 0 && <Later load={loadRatings} given={{ ratings, onChange: setAbout }} />}
    </section>
  );
}

interface ScaleProps {
  about: Entry | "now";
  onScore: (score: number) => void;
  onClose: () => void;
}

function Scale({ about, onScore, onClose }: ScaleProps) {
  const { rightNow, checkIn } = words.value;
  const corrected = about === "now" ? null : about.heads[0]!;
  const question = corrected ? rightNow.changing(showClock(language.value, corrected.local_time)) : rightNow.question;
  return (
    <>
      <PainScale question={question} anchors={checkIn.anchors} score={corrected?.pain ?? null} onScore={onScore} />
      <button type="button" class="button quiet" onClick={onClose}>
        {rightNow.close}
      </button>
    </>
  );
}

const loadRatings = async () => (await import("./Ratings.tsx")).Ratings;
