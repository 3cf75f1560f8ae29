import { keptWords } from "messages:kept";
import type { VNode } from "preact";

import { dayNumber } from "../charts/days.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import { Later } from "../ui/Later.tsx";
import { useSeen } from "../ui/useSeen.ts";
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
  const [section, isSeen] = useSeen<HTMLElement>();
  const drawing = <p class="muted drawing">{text.loading}</p>;
  return (
    <>
      <section class="own-line stack card" ref={section}>
        {line ? (
          <>
            <p class="sentence">{reliefSentence(line.state, relief, language.value)}</p>
            {dated && <p class="muted">{text.asOf({ day: showDay(language.value, dated) })}</p>}
            {line.days.length > 0 && (isSeen ? <Chart line={line} waiting={drawing} /> : drawing)}
          </>
        ) : (
          <p class="muted">{text.wait}</p>
        )}
        {line?.review && <SeenByClinic line={line} />}
      </section>
      {line && isSeen && <Later load={loadLately} given={{ line }} />}
    </>
  );
}

function Chart({ line, waiting }: { line: KeptLine; waiting: VNode }) {
  const given = { line, language: language.value, span: spanUpTo(line.today) };
  const failed = <p class="muted">{words.value.app.unavailable}</p>;
  return <Later load={loadChart} given={given} waiting={waiting} failed={failed} />;
}

/** The charts are a part of their own: the first check-in never waits for them. */
const loadChart = async () => (await import("./OwnChart.tsx")).OwnChart;
const loadLately = async () => (await import("./Lately.tsx")).Lately;

function spanUpTo(today: Day) {
  return { first: dayNumber(today) - SHOWN_DAYS + 1, last: dayNumber(today) };
}
