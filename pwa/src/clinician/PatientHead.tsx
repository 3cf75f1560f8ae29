import { doses } from "../charts/outcome.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { patientPath } from "./places.ts";
import { stateSentences } from "./states.ts";
import { Title } from "./Title.tsx";
import type { Trend } from "./wire.ts";

interface Props {
  text: ClinicText;
  trend: Trend;
}

/** Who this is, where relief stands in full sentences, and what can be recorded. */
export function PatientHead({ text, trend }: Props) {
  const { words } = text;
  const path = patientPath(trend.patient.id);
  return (
    <header class="patient-head">
      <Title>{trend.patient.name}</Title>
      <nav class="actions" aria-label={trend.patient.name}>
        <a class="button main" href={`${path}/sessions/new`}>
          {words.patient.record}
        </a>
        <a class="button" href={`${path}/changes/new`}>
          {words.patient.change}
        </a>
        <a class="button quiet" href={`${path}/invitation`}>
          {words.patient.reinvite}
        </a>
      </nav>
      <p class="lead">
        <span class={`chip ${trend.state.kind}`}>{words.state[trend.state.kind]}</span> {sentences(text, trend).join(" ")}
      </p>
    </header>
  );
}

function sentences(text: ClinicText, { days, sessions, state }: Trend): string[] {
  const latest = state.course_last;
  const dose = latest ? doses({ course_first: latest, course_last: latest }, sessions, text.chart) : "";
  const last = days.at(-1);
  const pain = last ? [text.words.sentence.latest({ score: text.number(last.score), date: text.day(last.date) })] : [];
  return [...stateSentences(state, dose, text), ...pain];
}
