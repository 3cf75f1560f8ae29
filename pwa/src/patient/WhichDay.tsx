import { dayWords } from "messages:day";

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
  const said = (day: Day, shape = LONG) => {
    const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
    return showDay(language.value, day, { ...shape, year });
  };
  const chosen = (day: Day) => {
    onDay(day);
    document.querySelector<HTMLElement>("h1")?.focus(); // what was tapped goes away
  };
  return (
    <Notice tone="attention" icon="attention" title={others.length > 0 ? text.title : undefined}>
      <p>{shown === today ? text.unsure({ today: said(today) }) : text.wrong({ shown: said(shown), today: said(today) })}</p>
      {others.length > 0 && (
        <p class="actions">
          {others.map((day) => (
            <button type="button" class="button" key={day} onClick={() => chosen(day)}>
              {text.itIs({ day: said(day, SHORT) })}
            </button>
          ))}
        </p>
      )}
      <p class="muted">{text.clock}</p>
    </Notice>
  );
}

const LONG: Intl.DateTimeFormatOptions = { weekday: "long", month: "long", day: "numeric" };
const SHORT: Intl.DateTimeFormatOptions = { weekday: "short", month: "short", day: "numeric" };
