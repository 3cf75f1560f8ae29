import { missedWords } from "messages:missed";
import { useEffect, useRef, useState } from "preact/hooks";

import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import type { Phone } from "../phone.ts";
import { MissedDay } from "./MissedDay.tsx";
import "./missed.css";
import type { Missed } from "./missed.ts";
import { useMissed } from "./useMissed.ts";

/** The last days without a check-in, calmly: filled in with a tap, or left. */
export function MissedDays({ phone }: { phone: Phone }) {
  const [missed, skip] = useMissed(phone);
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (open && isFree() ? heading.current?.focus() : undefined), [open, missed.length]);
  if (missed.length === 0 && filledIn(phone) === null) return null;
  return (
    <section class="missed stack card">
      <h2 tabIndex={-1} ref={heading}>
        {missedWords().title}
      </h2>
      <JustSaved phone={phone} />
      {missed.length > 0 && !open && <Offered missed={missed} onOpen={() => setOpen(true)} />}
      {missed[0] && open && <Asked phone={phone} next={missed[0]} onSkip={skip} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** Whether the reader's place was on what went away: it is taken from nothing else. */
function isFree(): boolean {
  const place = document.activeElement;
  return !place || place === document.body || place.closest(".missed") !== null;
}

function Offered({ missed, onOpen }: { missed: readonly Missed[]; onOpen: () => void }) {
  const text = missedWords();
  return (
    <>
      <p>{missed.map(({ day }) => showDay(language.value, day, WEEKDAY)).join(" · ")}</p>
      <p class="muted">{text.lead}</p>
      <button type="button" class="button" onClick={onOpen}>
        {text.fillIn}
      </button>
    </>
  );
}

interface AskedProps {
  phone: Phone;
  next: Missed;
  onSkip: (day: Day) => void;
  onClose: () => void;
}

/** One day after the other: a list of questions is more than a bad day has room for. */
function Asked({ phone: { log }, next, onSkip, onClose }: AskedProps) {
  const text = missedWords();
  const trouble = log.trouble.value;
  return (
    <>
      <MissedDay
        key={next.day}
        missed={next}
        onAnswer={(told) => void log.fillIn({ day: next.day, ...told })}
        onSkip={() => onSkip(next.day)}
      />
      <p class="wrong" role="alert">
        {trouble?.about === "check_in" && words.value.trouble[trouble.cause]}
      </p>
      <p class="muted">{text.late}</p>
      <button type="button" class="button quiet" onClick={onClose}>
        {text.close}
      </button>
    </>
  );
}

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "short" };

/** The day that was filled in a moment ago and can still be taken back; null: none. */
function filledIn({ log }: Phone): string | null {
  const offer = log.undo.offered.value;
  const isFilledIn = offer?.form === null && offer.version.kind === "check_in";
  return isFilledIn ? offer.version.local_date : null;
}

/** What was filled in a moment ago can be taken back. */
function JustSaved({ phone }: { phone: Phone }) {
  const day = filledIn(phone);
  const text = missedWords();
  return (
    <div class="just-saved" role="status">
      {day && (
        <>
          <p>{text.saved({ day: showDay(language.value, day) })}</p>
          <button type="button" class="button" onClick={() => void phone.log.takeBack()}>
            {text.undo}
          </button>
        </>
      )}
    </div>
  );
}
