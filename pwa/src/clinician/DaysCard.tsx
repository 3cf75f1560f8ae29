import { historyWords } from "messages:history";
import { useState } from "preact/hooks";

import "./day.css";
import { Field } from "./Field.tsx";
import type { Given } from "./given.ts";
import { dayPath } from "./places.ts";
import type { Trend } from "./wire.ts";

interface Props {
  given: Given;
  trend: Trend;
}

/** The way to what was logged on a day: first the days on which two versions stand. */
export function DaysCard({ given, trend }: Props) {
  const { desk } = historyWords();
  const disputed = trend.days.filter((day) => day.disputed).map(({ date }) => date);
  return (
    <section class="card days-card">
      <h2>{desk.entries}</h2>
      {disputed.length > 0 && (
        <>
          <h3>{desk.dispute}</h3>
          <p class="muted">{desk.disputeHow}</p>
          <ul class="disputed">
            {disputed.reverse().map((day) => (
              <li key={day}>
                <a href={dayPath(trend.patient.id, day)}>{given.text.fullDay(day)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <AnyDay given={given} trend={trend} />
    </section>
  );
}

function AnyDay({ given, trend }: Props) {
  const { desk } = historyWords();
  const [day, setDay] = useState(trend.days.at(-1)?.date ?? trend.today);
  const open = (event: Event) => {
    event.preventDefault();
    if (day) given.go(dayPath(trend.patient.id, day));
  };
  return (
    <form class="any-day" onSubmit={open}>
      <Field label={desk.day} kind="date" value={day} onValue={setDay} />
      <button class="button">{desk.open}</button>
    </form>
  );
}
