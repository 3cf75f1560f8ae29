import { dayWords } from "../i18n/dayWords.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import type { Day } from "../moment.ts";
import { Notice } from "../ui/Notice.tsx";
import type { Doubt } from "./calendar.ts";

interface Props {
  doubt: Doubt;
  onDay: (day: Day) => void;
}

/** For which day entries are kept while the phone's clock is wrong, and the days that it may be as well. */
export function WhichDay({ doubt: { today, others, shown }, onDay }: Props) {
  const text = dayWords();
  const said = (day: Day) => showDay(language.value, day, day.slice(0, 4) === today.slice(0, 4) ? NEAR : FAR);
  return (
    <Notice tone="attention" icon="attention" title={others.length > 0 ? text.title : undefined}>
      <p>{shown === today ? text.unsure(said(today)) : text.wrong(said(shown), said(today))}</p>
      {others.length > 0 && (
        <p class="actions">
          {others.map((day) => (
            <button type="button" class="button" key={day} onClick={() => onDay(day)}>
              {text.itIs(said(day))}
            </button>
          ))}
        </p>
      )}
      <p class="muted">{text.clock}</p>
    </Notice>
  );
}

const NEAR: Intl.DateTimeFormatOptions = { weekday: "long", month: "long", day: "numeric" };
const FAR: Intl.DateTimeFormatOptions = { ...NEAR, year: "numeric" };
