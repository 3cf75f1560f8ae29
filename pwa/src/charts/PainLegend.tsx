import { useId } from "preact/hooks";

import { within } from "./days.ts";
import { Key } from "./Key.tsx";
import { Hatch } from "./PainAxis.tsx";
import type { PainLineProps } from "./PainLine.tsx";

/** What the signs of the drawing mean; only those that are in it. */
export function PainLegend({ text, span, scores, sessions, confounders = [], episodes = [] }: PainLineProps) {
  const { words } = text;
  const hatch = useId();
  const shown = within(span, scores, ({ date }) => date);
  const changes = within(span, confounders, (mark) => mark.local_date);
  const given = within(span, sessions, (session) => session.local_date);
  const losses = episodes.filter((e) => e.upper_days !== null && e.upper_days !== e.lower_days);
  return (
    <ul class="legend">
      {shown.length > 0 && (
        <Key name={words.pain.daily}>
          <circle class="dot" cx="11" cy="7" r="4" />
        </Key>
      )}
      {shown.some(({ late }) => late) && (
        <Key name={words.pain.late}>
          <circle class="dot late" cx="11" cy="7" r="4" />
        </Key>
      )}
      {shown.some(({ disputed }) => disputed) && (
        <Key name={words.pain.disputed}>
          <rect class="dot disputed" x="6" y="2" width="10" height="10" />
        </Key>
      )}
      {episodes.some(({ onset_day }) => onset_day !== null) && (
        <Key name={words.pain.inRelief}>
          <rect class="relief" width="22" height="14" />
          <line class="edge" x1="0" x2="22" y1="1" y2="1" />
        </Key>
      )}
      {losses.length > 0 && (
        <Key name={words.pain.lossWithin}>
          <Hatch id={hatch} />
          <rect width="22" height="14" fill={`url(#${hatch})`} />
        </Key>
      )}
      {episodes.some(({ baseline }) => baseline !== null) && (
        <>
          <Key name={words.pain.baseline}>
            <line class="baseline" x1="0" x2="22" y1="7" y2="7" />
          </Key>
          <Key name={words.pain.threshold}>
            <line class="threshold" x1="0" x2="22" y1="7" y2="7" />
          </Key>
        </>
      )}
      {given.length > 0 && (
        <Key name={words.sessions.title}>
          <path class="mark" d="M11 0l5 7l-5 7l-5 -7z" />
        </Key>
      )}
      {changes.length > 0 && (
        <Key name={words.confounder.other}>
          <rect class="change" x="6" y="2" width="10" height="10" />
        </Key>
      )}
    </ul>
  );
}
