import { dayNumber, isoDay } from "../charts/days.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import { Choices } from "../ui/Choices.tsx";

const OFFERED_DAYS = 4;

interface Props {
  day: Day; // of the check-in
  value: Day | null;
  onValue: (day: Day | null) => void;
}

/** Since when relief is gone: the last few days as one tap each, any earlier one by the calendar. */
export function GoneSince({ day, value, onValue }: Props) {
  const { checkIn } = words.value;
  const offered = Array.from({ length: OFFERED_DAYS }, (_, ago) => isoDay(dayNumber(day) - ago));
  const options = offered.map((value) => ({ value, label: `${showDay(language.value, value, WEEKDAY)} ${Number(value.slice(8))}` }));
  return (
    <div class="gone-since">
      <Choices small question={checkIn.goneSince} options={options} value={value} onValue={onValue} />
      <label class="field">
        <span class="muted">{checkIn.earlier}</span>
        <input
          type="date"
          max={day}
          value={value !== null && !offered.includes(value) ? value : ""}
          onChange={({ currentTarget }) => onValue(currentTarget.value || null)}
        />
      </label>
    </div>
  );
}

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: "short" };
