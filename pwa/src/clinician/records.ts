import { markText } from "../charts/outcome.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import type { Confounder, Session } from "./wire.ts";

/** Return what else is known of a session: its time, how long it took, the weight. */
export function sessionDetails({ local_time, duration_minutes, weight_kg }: Session, text: ClinicText): string[] {
  const { patient } = text.words;
  return [
    text.clock(local_time),
    ...(duration_minutes === null ? [] : [patient.minutes({ minutes: text.number(duration_minutes) })]),
    ...(weight_kg === null ? [] : [patient.weight({ kg: text.number(weight_kg) })]),
  ];
}

/** Return a session in a line. */
export function sessionLine(session: Session, text: ClinicText): string[] {
  const name = [text.fullDay(session.local_date), markText(session, text.chart)];
  return [...name, ...sessionDetails(session, text), ...aside(session, text)];
}

/** Return a change in a line. */
export function changeLine(change: Confounder, text: ClinicText): string[] {
  return [text.fullDay(change.local_date), text.chart.words.confounder[change.kind], ...aside(change, text)];
}

function aside({ note, entered_in_error }: Session | Confounder, { words }: ClinicText): string[] {
  return [...(note ? [note] : []), ...(entered_in_error ? [words.patient.inError] : [])];
}
