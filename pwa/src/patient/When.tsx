import { remindersWords } from "messages:reminders";
import { useId } from "preact/hooks";

import type { Wishes } from "../api/client.ts";
import { showWeekday } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { addTime, removeTime, TIMES_MOST, toggleDay, withTime } from "./reminders.ts";

interface Props {
  form: Wishes;
  write: (changes: Partial<Wishes>) => void;
}

/** One to three times of day. */
export function Times({ form, write }: Props) {
  const { times: words } = remindersWords();
  return (
    <fieldset class="times">
      <legend>{words.question}</legend>
      {form.times.map((time, at) => (
        <p class="time">
          <input
            type="time"
            required
            aria-label={words.time({ number: at + 1 })}
            value={time.slice(0, 5)}
            onInput={({ currentTarget }) => write(withTime(form, at, currentTarget.value))}
          />
          {form.times.length > 1 && (
            <RemoveButton name={words.remove({ number: at + 1 })} onClick={() => write(removeTime(form, at))} />
          )}
        </p>
      ))}
      {form.times.length < TIMES_MOST && (
        <button type="button" class="button" onClick={() => write(addTime(form))}>
          {words.add}
        </button>
      )}
    </fieldset>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="button quiet" aria-label={name} onClick={onClick}>
      ×
    </button>
  );
}

/** The days of the week; each is on or off by itself. */
export function Weekdays({ form, write }: Props) {
  const { days } = remindersWords();
  return (
    <fieldset class="choices weekdays">
      <legend>{days}</legend>
      <div class="options">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <button
            type="button"
            class="choice"
            aria-pressed={form.weekdays.includes(day)}
            aria-label={showWeekday(language.value, day, "long")}
            onClick={() => write(toggleDay(form, day))}
          >
            {showWeekday(language.value, day, "short")}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** By which clock the times are meant: the one that was chosen, wherever the phone is now. */
export function Clock({ form, write, zone }: Props & { zone: string }) {
  const words = remindersWords();
  return (
    <div class="clock">
      <p class="muted">
        {words.zone({ zone: form.zone })} {form.zone !== zone && words.zoneMoved({ zone })}
      </p>
      {form.zone !== zone && (
        <button type="button" class="button" onClick={() => write({ zone })}>
          {words.zoneTake}
        </button>
      )}
    </div>
  );
}

/** More often after a session, less when all is well: only who agrees. */
export function Adaptive({ form, write }: Props) {
  const words = remindersWords();
  const hint = useId();
  return (
    <div>
      <label class="sure">
        <input
          type="checkbox"
          checked={form.adaptive}
          aria-describedby={hint}
          onChange={({ currentTarget }) => write({ adaptive: currentTarget.checked })}
        />
        {words.adaptive}
      </label>
      <p class="muted" id={hint}>
        {words.adaptiveHint}
      </p>
    </div>
  );
}
