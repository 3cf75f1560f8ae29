import { useState } from "preact/hooks";

import { spanOf } from "../charts/days.ts";
import type { LinkOf } from "../charts/episodeSaid.ts";
import { PainLine } from "../charts/PainLine.tsx";
import { SideEffectStrip } from "../charts/SideEffectStrip.tsx";
import type { Span } from "../charts/values.ts";
import { WeeklyPain } from "../charts/WeeklyPain.tsx";
import type { ClinicText } from "../i18n/clinicText.ts";
import { daysOf, firstRange, type Range } from "./ranges.ts";
import { TimeTools } from "./TimeTools.tsx";
import type { Trend } from "./wire.ts";

interface Props {
  text: ClinicText;
  trend: Trend;
  linkOf: LinkOf;
}

/** Pain and side effects over the same days, which a range, a drag or the keys choose. */
export function OverTime({ text, trend, linkOf }: Props) {
  const [range, setRange] = useState(firstRange(innerWidth));
  const [zoom, setZoom] = useState<Span | null>(null);
  const [median, setMedian] = useState(false);
  const { today, days, sessions, confounders, episodes, weekly } = trend;
  const dates = [...days.map(({ date }) => date), ...sessions.map(({ local_date }) => local_date)];
  const limits = spanOf(today, null, dates);
  const span = zoom ?? spanOf(today, daysOf(range), dates);
  const common = { text: text.chart, span };
  const maintained = episodes.some(({ maintenance }) => maintenance);
  const choose = (chosen: Range) => {
    setRange(chosen);
    setZoom(null);
  };
  const tools = { text, span, limits, zoom, range, median, onZoom: setZoom, onRange: choose, onMedian: setMedian };
  return (
    <section class="card over-time">
      <TimeTools {...tools} />
      <PainLine
        {...common}
        {...{ scores: days, sessions, confounders, episodes, linkOf, median }}
        zoom={{ limits, onSpan: setZoom }}
      />
      {maintained && <WeeklyPain {...common} weeks={weekly} />}
      <SideEffectStrip {...common} effects={trend.side_effects} nameOf={text.effect} episodes={episodes} />
    </section>
  );
}
