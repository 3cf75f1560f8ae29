import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { showClock } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { Later } from "../ui/Later.tsx";
import { PainScale } from "../ui/PainScale.tsx";
import "./checkIn.css";
import type { Entry } from "./entries.ts";
import type { Trouble } from "./trouble.ts";
import type { Undoable } from "./Ratings.tsx";

interface Props {
  ratings: readonly Entry[];
  trouble: Trouble | null;
  undo: Undoable | null;
  /** Resolves with whether it is kept. */
  onRate: (score: number, amends?: readonly EntryVersion[]) => Promise<boolean>;
}

/** A rating of this moment in two taps: open, score. Today's ratings can be corrected. */
export function RightNow({ ratings, trouble, undo, onRate }: Props) {
  const [about, setAbout] = useState<Entry | "now" | null>(null);
  const place = useRef<HTMLElement>(null);
  const closed = about === null && ratings.length === 0;
  useReadersPlace(place, about !== null);
  const rate = async (score: number) => {
    const isKept = await onRate(score, about === "now" ? [] : about!.heads);
    if (isKept) setAbout(null);
  };
  return (
    <section ref={place} class={closed ? "right-now stack card closed" : "right-now stack card"}>
      {about === null ? (
        <button type="button" class="button wide" onClick={() => setAbout("now")}>
          <Icon name="plus" />
          {words.value.rightNow.open}
        </button>
      ) : (
        <Scale about={about} trouble={trouble} onScore={(score) => void rate(score)} onClose={() => setAbout(null)} />
      )}
      {ratings.length > 0 && <Later load={loadRatings} given={{ ratings, undo, onChange: setAbout }} />}
    </section>
  );
}

/** What was tapped goes away: the reader's place moves to the question, and back to the button. */
function useReadersPlace(place: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    place.current?.querySelector<HTMLElement>(isOpen ? "legend" : "button")?.focus();
  }, [isOpen]);
}

interface ScaleProps {
  about: Entry | "now";
  trouble: Trouble | null;
  onScore: (score: number) => void;
  onClose: () => void;
}

function Scale({ about, trouble, onScore, onClose }: ScaleProps) {
  const { rightNow, checkIn } = words.value;
  const [tapped, setTapped] = useState<number | null>(null);
  const corrected = about === "now" ? null : about.heads[0]!;
  const question = corrected ? rightNow.changing({ time: showClock(language.value, corrected.local_time) }) : rightNow.question;
  return (
    <>
      <PainScale
        question={question}
        anchors={checkIn.anchors}
        score={tapped ?? corrected?.pain ?? null}
        onScore={(score) => {
          setTapped(score); // it stays to be seen should the phone be full
          onScore(score);
        }}
      />
      <p class="wrong" role="alert">
        {trouble?.about === "rating" && words.value.trouble[trouble.cause]}
      </p>
      <button type="button" class="button quiet" onClick={onClose}>
        {rightNow.close}
      </button>
    </>
  );
}

const loadRatings = async () => (await import("./answerParts.ts")).Ratings;
