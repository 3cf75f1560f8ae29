import { instrumentsWords } from "messages:instruments";

import { dayNumber } from "../charts/days.ts";
import { InstrumentLine } from "../charts/InstrumentLine.tsx";
import type { ClinicText } from "../i18n/clinicText.ts";
import { type Instrument, instrumentOf, INSTRUMENTS } from "../instruments.ts";
import { Notice } from "../ui/Notice.tsx";
import { Arrived } from "./Arrived.tsx";
import type { Given } from "./given.ts";
import { dayPath } from "./places.ts";
import "./questionnaires.css";
import { useLoaded } from "./useLoaded.ts";
import type { InstrumentScore, Questionnaires } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
}

/** What a patient filled in: first what somebody should see, then each score over time, then what waits. */
export function QuestionnairesCard({ given, patientId }: Props) {
  const words = instrumentsWords(given.text.chart.language).patient;
  const loaded = useLoaded(() => given.server.questionnaires(patientId), patientId);
  return (
    <section class="questionnaires" aria-labelledby="questionnaires">
      <h2 id="questionnaires">{words.title}</h2>
      <Arrived given={given} loaded={loaded}>
        {(found) => <Found text={given.text} patientId={patientId} found={found} />}
      </Arrived>
    </section>
  );
}

interface FoundProps {
  text: ClinicText;
  patientId: string;
  found: Questionnaires;
}

function Found({ text, patientId, found }: FoundProps) {
  const words = instrumentsWords(text.chart.language).patient;
  const { scores, due, today } = found;
  const names = due.map(({ instrument }) => instrumentOf(instrument)?.name ?? instrument).join(", ");
  const filledIn = INSTRUMENTS.filter(({ code }) => scores.some(({ instrument }) => instrument === code));
  return (
    <>
      <ToSee text={text} patientId={patientId} found={found} />
      {scores.length === 0 && <p class="muted">{words.none}</p>}
      <div class="pair">
        {filledIn.map((instrument) => (
          <section class="card" key={instrument.code}>
            <OverTime text={text} instrument={instrument} scores={scores} today={today} />
          </section>
        ))}
      </div>
      <p class="muted">{names ? words.due({ names }) : words.nothingDue}</p>
    </>
  );
}

/** The latest of each instrument that a clinician should see: an answer about self-harm, a marked rise. */
function ToSee({ text, patientId, found: { scores } }: FoundProps) {
  const words = instrumentsWords(text.chart.language).patient;
  const latest = INSTRUMENTS.flatMap(({ code }) => scores.findLast(({ instrument }) => instrument === code) ?? []);
  const told = latest.filter(({ self_harm, rose }) => self_harm || rose);
  if (told.length === 0) return null;
  return (
    <Notice tone={told.some(({ self_harm }) => self_harm) ? "urgent" : "attention"} icon="attention">
      {told.map((score) => (
        <p key={score.entry_id}>
          {saidOf(score, text).join(" ")} <a href={dayPath(patientId, score.day)}>{words.read}</a>
        </p>
      ))}
    </Notice>
  );
}

function saidOf({ instrument: code, self_harm, rose, change, day }: InstrumentScore, text: ClinicText): string[] {
  const words = instrumentsWords(text.chart.language).patient;
  const name = instrumentOf(code)?.name ?? code;
  const when = text.fullDay(day);
  return [
    ...(self_harm ? [words.selfHarm({ name, day: when })] : []),
    ...(rose ? [words.rose({ name, points: text.number(change!), day: when })] : []),
  ];
}

interface OverTimeProps {
  text: ClinicText;
  instrument: Instrument;
  scores: readonly InstrumentScore[];
  today: string;
}

function OverTime({ text, instrument, scores, today }: OverTimeProps) {
  const own = scores.filter((score) => score.instrument === instrument.code);
  const span = { first: dayNumber(own[0]!.day), last: dayNumber(today) };
  return (
    <>
      <InstrumentLine text={text.chart} instrument={instrument} scores={own} span={span} bands />
      {own.some(({ disputed }) => disputed) && <p class="muted">{instrumentsWords(text.chart.language).patient.disputed}</p>}
    </>
  );
}
