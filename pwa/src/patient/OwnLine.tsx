import { keptWords } from "messages:kept";

import { dayNumber } from "../charts/days.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import { Later } from "../ui/Later.tsx";
import { datedOf, type KeptLine, SHOWN_DAYS } from "./ownLine.ts";
import "./kept.css";
import { reliefSentence } from "./reliefSentence.ts";
import { SeenByClinic } from "./SeenByClinic.tsx";

interface Props {
  line: KeptLine | null; // the server's last answer
  today: Day;
}

/** The patient's own line of the last weeks, with one sentence about the current episode. */
export function OwnLine({ line, today }: Props) {
  const { line: text, relief } = keptWords();
  const dated = line && datedOf(line, today);
  return (
    <>
      <section class="own-line stack card">
        {line ? (
          <>
            <p class="sentence">{reliefSentence(line.state, relief, language.value)}</p>
            {dated && <p class="muted">{text.asOf({ day: showDay(language.value, dated) })}</p>}
            {line.days.length > 0 && (
              <Later
                load={loadChart}
                given={{ line, language: language.value, span: spanUpTo(line.today) }}
                waiting={<p class="muted drawing">{text.loading}</p>}
                failed={<p class="muted">{words.value.app.unavailable}</p>}
              />
            )}
          </>
        ) : (
          <p class="muted">{text.wait}</p>
        )}
        {line?.review && <SeenByClinic line={line} />}
      </section>
      {line && <Later load={loadLately} given={{ line }} />}
    </>
  );
}

/** The charts are a part of their own: the first check-in never waits for them. */
const loadChart = async () => (await import("./OwnChart.tsx")).OwnChart;
const loadLately = async () => (await import("./Lately.tsx")).Lately;

function spanUpTo(today: Day) {
  return { first: dayNumber(today) - SHOWN_DAYS + 1, last: dayNumber(today) };
}
