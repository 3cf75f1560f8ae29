import { useState } from "preact/hooks";

import { spanOf } from "../charts/days.ts";
import { PainLine } from "../charts/PainLine.tsx";
import { SwimmerPlot } from "../charts/SwimmerPlot.tsx";
import { SideEffectStrip } from "../charts/SideEffectStrip.tsx";
import { WeeklyPain } from "../charts/WeeklyPain.tsx";
import type { ClinicText } from "../i18n/clinicText.ts";
import { OneOf } from "./OneOf.tsx";
import { daysOf, firstRange, type Range, RANGES } from "./ranges.ts";
import type { Trend } from "./wire.ts";

interface Props {
  text: ClinicText;
  trend: Trend;
}

/** The charts of a patient: pain and side effects over the same days, then relief by session. */
export function PatientCharts({ text, trend }: Props) {
  return (
    <div class="charts">
      <OverTime text={text} trend={trend} />
      <section class="card">
        <SwimmerPlot text={text.chart} episodes={trend.episodes} sessions={trend.sessions} />
      </section>
    </div>
  );
}

function OverTime({ text, trend }: Props) {
  const [range, setRange] = useState(firstRange(innerWidth));
  const { today, days, sessions, confounders, episodes, weekly } = trend;
  const dates = [...days.map(({ date }) => date), ...sessions.map(({ local_date }) => local_date)];
  const common = { text: text.chart, span: spanOf(today, daysOf(range), dates) };
  const maintained = episodes.some(({ maintenance }) => maintenance);
  return (
    <section class="card over-time">
      <RangeChoice text={text} range={range} onRange={setRange} />
      <PainLine {...common} scores={days} sessions={sessions} confounders={confounders} episodes={episodes} />
      {maintained && <WeeklyPain {...common} weeks={weekly} />}
      <SideEffectStrip {...common} effects={trend.side_effects} nameOf={text.effect} />
    </section>
  );
}

interface RangeProps {
  text: ClinicText;
  range: Range;
  onRange: (range: Range) => void;
}

function RangeChoice({ text, range, onRange }: RangeProps) {
  const { patient } = text.words;
  const options = RANGES.map((value) => ({ value, label: patient.ranges[value] }));
  return <OneOf quiet question={patient.range} options={options} value={range} onValue={onRange} />;
}
