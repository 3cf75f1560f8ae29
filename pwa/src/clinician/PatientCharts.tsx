import { useState } from "preact/hooks";

import { spanOf } from "../charts/days.ts";
import { PainLine } from "../charts/PainLine.tsx";
import { ReliefBars } from "../charts/ReliefBars.tsx";
import { SideEffectStrip } from "../charts/SideEffectStrip.tsx";
import { WeeklyPain } from "../charts/WeeklyPain.tsx";
import type { ClinicText } from "../i18n/clinicText.ts";
import { OneOf } from "./OneOf.tsx";
import { daysOf, firstRange, RANGES } from "./ranges.ts";
import type { Trend } from "./wire.ts";

interface Props {
  text: ClinicText;
  trend: Trend;
}

/** The charts of a patient: pain and side effects over the same days, then relief by session. */
export function PatientCharts({ text, trend }: Props) {
  const [range, setRange] = useState(firstRange(innerWidth));
  const { patient } = text.words;
  const dates = [...trend.days.map(({ date }) => date), ...trend.sessions.map(({ local_date }) => local_date)];
  const span = spanOf(trend.today, daysOf(range), dates);
  const common = { text: text.chart, span };
  const maintained = trend.episodes.some(({ maintenance }) => maintenance);
  return (
    <div class="charts">
      <section class="card over-time">
        <OneOf
          quiet
          question={patient.range}
          options={RANGES.map((value) => ({ value, label: patient.ranges[value] ?? value }))}
          value={range}
          onValue={setRange}
        />
        <PainLine
          {...common}
          scores={trend.days}
          sessions={trend.sessions}
          confounders={trend.confounders}
          episodes={trend.episodes}
        />
        {maintained && <WeeklyPain {...common} weeks={trend.weekly} />}
        <SideEffectStrip {...common} effects={trend.side_effects} nameOf={text.effect} />
      </section>
      <section class="card">
        <ReliefBars text={text.chart} episodes={trend.episodes} sessions={trend.sessions} />
      </section>
    </div>
  );
}
