import { latelyWords } from "messages:lately";
import { useId } from "preact/hooks";

import "../charts/charts.css";
import "../charts/relief.css";
import { Bar } from "../charts/Bar.tsx";
import { Hatch } from "../charts/PainAxis.tsx";
import { type ReliefAxis, reliefAxis, reliefBar } from "../charts/reliefLayout.ts";
import { useWidth } from "../charts/useWidth.ts";
import { SHORT, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { lately, latelySentences, spanOf } from "./lately.ts";
import "./lately.css";
import type { KeptLine } from "./ownLine.ts";

/** How long the last sessions helped: a sentence, and the clinician's picture in small. */
export function Lately({ line }: { line: KeptLine }) {
  const words = latelyWords();
  const [first, ...notes] = latelySentences(line.episodes, words, language.value);
  if (!first) return null;
  return (
    <section class="lately stack card">
      <p class="sentence">{first}</p>
      <Bars line={line} />
      {notes.length > 0 && <p class="muted">{notes.join(" ")}</p>}
    </section>
  );
}

/** In the order of the sentence, so that each can be found again. */
function Bars({ line }: { line: KeptLine }) {
  const words = latelyWords();
  const hatch = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const past = lately(line.episodes).map((episode) => ({ ...episode, declared: null }));
  const axis = reliefAxis(past, width);
  return (
    <div class="chart" ref={ref}>
      <svg class="aside" aria-hidden="true">
        <Hatch id={hatch} />
      </svg>
      <ol class="spans" aria-label={words.title}>
        {past.map((episode) => (
          <li>
            <span>{words.after({ day: showDay(language.value, episode.course_last, SHORT) })}</span>
            <strong>{spanOf(episode, words, language.value)}</strong>
            {width > 0 && <Bar bar={reliefBar(episode, axis)} axis={axis} hatch={hatch} />}
          </li>
        ))}
      </ol>
      {width > 0 && <Scale axis={axis} />}
    </div>
  );
}

function Scale({ axis }: { axis: ReliefAxis }) {
  const words = latelyWords();
  return (
    <svg width={axis.x(axis.longest) + 17} height="22" aria-hidden="true">
      {axis.ticks.map((days) => (
        <text x={Math.max(5, axis.x(days))} y="16" text-anchor="middle">
          {days === axis.ticks.at(-1) ? `${days} ${words.axis}` : days}
        </text>
      ))}
    </svg>
  );
}
