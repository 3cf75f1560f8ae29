import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { within } from "./days.ts";
import { Key } from "./Key.tsx";
import { Hatch } from "./PainAxis.tsx";
import type { PainLineProps } from "./PainLine.tsx";

/** What the signs of the drawing mean; only those that are in it. */
export function PainLegend(props: PainLineProps) {
  return (
    <ul class="legend">
      <OfScores {...props} />
      <OfEpisodes {...props} />
      <OfSessions {...props} />
    </ul>
  );
}

function OfScores({ text, span, scores, median }: PainLineProps) {
  const { pain } = text.words;
  const shown = within(span, scores, ({ date }) => date);
  const dot = <circle class="dot" cx="11" cy="7" r="4" />;
  const late = <circle class="dot late" cx="11" cy="7" r="4" />;
  const disputed = <rect class="dot disputed" x="6" y="2" width="10" height="10" />;
  return (
    <>
      <If shown={shown.length > 0} name={pain.daily} sign={dot} />
      <If shown={shown.some((score) => score.late)} name={pain.late} sign={late} />
      <If shown={median === true} name={pain.medianIs} sign={<path class="trailing" d="M0 7h22" />} />
      <If shown={shown.some((score) => score.disputed)} name={pain.disputed} sign={disputed} />
    </>
  );
}

function OfEpisodes({ text, episodes = [] }: PainLineProps) {
  const { pain } = text.words;
  const hatch = useId();
  const relieved = episodes.some(({ onset_day }) => onset_day !== null);
  const uncertain = episodes.some((e) => e.upper_days !== null && e.upper_days !== e.lower_days);
  const measured = episodes.some(({ baseline }) => baseline !== null);
  const within = (
    <>
      <Hatch id={hatch} />
      <rect width="22" height="14" fill={`url(#${hatch})`} />
    </>
  );
  return (
    <>
      <If shown={relieved} name={pain.inRelief} sign={<Relief />} />
      <If shown={uncertain} name={pain.lossWithin} sign={within} />
      <If shown={measured} name={pain.baseline} sign={<line class="baseline" x2="22" y1="7" y2="7" />} />
      <If shown={measured} name={pain.threshold} sign={<line class="threshold" x2="22" y1="7" y2="7" />} />
    </>
  );
}

function OfSessions({ text, span, sessions, confounders = [] }: PainLineProps) {
  const { words } = text;
  const given = within(span, sessions, (session) => session.local_date);
  const changes = within(span, confounders, (mark) => mark.local_date);
  const square = <rect class="change" x="6" y="2" width="10" height="10" />;
  return (
    <>
      <If shown={given.length > 0} name={words.sessions.title} sign={<path class="mark" d="M11 0l5 7l-5 7l-5 -7z" />} />
      <If shown={changes.length > 0} name={words.confounder.other} sign={square} />
    </>
  );
}

function If({ shown, name, sign }: { shown: boolean; name: string; sign: ComponentChildren }) {
  return shown ? <Key name={name}>{sign}</Key> : null;
}

function Relief() {
  return (
    <>
      <rect class="relief" width="22" height="14" />
      <line class="edge" x2="22" y1="1" y2="1" />
    </>
  );
}
