import { markText } from "../charts/outcome.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { patientPath } from "./places.ts";
import { type Recorded as Entered, recordedOf } from "./recorded.ts";
import { sessionDetails } from "./records.ts";
import type { Trend } from "./wire.ts";

const AT_FIRST = 6; // the older ones on demand

interface Props {
  text: ClinicText;
  trend: Trend;
}

/** Every session and other change that was recorded, the newest first. */
export function Recorded({ text, trend }: Props) {
  const { patient } = text.words;
  const records = recordedOf(trend);
  const earlier = records.slice(AT_FIRST);
  const given = { text, base: patientPath(trend.patient.id), today: trend.today };
  return (
    <section class="card recorded">
      <h2>{patient.sessions}</h2>
      {records.length === 0 && <p class="muted">{patient.noSessions}</p>}
      <Rows {...given} records={records.slice(0, AT_FIRST)} />
      {earlier.length > 0 && (
        <details>
          <summary>{patient.earlier({ count: earlier.length })}</summary>
          <Rows {...given} records={earlier} />
        </details>
      )}
    </section>
  );
}

interface RowsProps {
  text: ClinicText;
  records: readonly Entered[];
  base: string; // the patient's path
  today: string; // the patient's day: it may be tomorrow at the clinic
}

function Rows({ records, ...given }: RowsProps) {
  return (
    <ul class="records">
      {records.map((record) => (
        <Row {...given} record={record} />
      ))}
    </ul>
  );
}

function Row({ text, record, base, today }: Omit<RowsProps, "records"> & { record: Entered }) {
  const { patient } = text.words;
  const { stored } = record;
  const name = record.kind === "session" ? markText(record.stored, text.chart) : text.chart.words.confounder[record.stored.kind];
  const details = record.kind === "session" ? sessionDetails(record.stored, text) : [];
  const path = record.kind === "session" ? "sessions" : "changes";
  const day = text.fullDay(stored.local_date);
  return (
    <li>
      <span class="when">{day}</span>
      <span class="what">
        <strong>{name}</strong> <span class="muted">{details.join(" · ")}</span>
        {stored.note && <span class="note">{stored.note}</span>}
        {stored.local_date > today && <span class="note muted">{patient.fromThatDay}</span>}
      </span>
      <a href={`${base}/${path}/${stored.id}`} aria-label={`${patient.amend}: ${name}, ${day}`}>
        {patient.amend}
      </a>
    </li>
  );
}
