import { dayNumber, isoDay } from "../charts/days.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import { Choices } from "../ui/Choices.tsx";
import "./pastDay.css";

const OFFERED_DAYS = 4;

interface Props {
  question: string;
  day: Day; // of the check-in
  value: Day | null;
  onValue: (day: Day | null) => void;
}

/** A day up to that of the check-in: the last few as one tap each, any earlier one by the calendar. */
export function PastDay({ question, day, value, onValue }: Props) {
  const offered = Array.from({ length: OFFERED_DAYS }, (_, ago) => isoDay(dayNumber(day) - ago));
  const options = offered.map((value) => ({ value, label: `${showDay(language.value, value, WEEKDAY)} ${Number(value.slice(8))}` }));
  return (
    <div class="past-day">
      <Choices small question={question} options={options} value={value} onValue={onValue} />
      <label class="field">
        <span class="muted">{words.value.checkIn.earlier}</span>
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
