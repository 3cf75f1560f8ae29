import { Later } from "../ui/Later.tsx";
import { words as shell } from "../i18n/words.ts";
import { Arrived } from "./Arrived.tsx";
import { Condition } from "./Condition.tsx";
import { Explained } from "./Explained.tsx";
import { Figures } from "./Figures.tsx";
import type { Given } from "./given.ts";
import { PatientHead } from "./PatientHead.tsx";
import { Recorded } from "./Recorded.tsx";
import { Seen } from "./Seen.tsx";
import { useLoaded } from "./useLoaded.ts";
import type { Trend } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
  explained?: string | null; // the number that is explained
}

/** One patient, read in a minute: a sentence, the numbers, the charts, what was recorded. */
export function PatientPage({ given, patientId, explained }: Props) {
  const loaded = useLoaded(() => given.server.trend(patientId), patientId);
  return (
    <main class="patient-page">
      <a class="back" href="/clinic">
        {given.text.words.back}
      </a>
      <Arrived given={given} loaded={loaded}>
        {(trend) => (
          <>
            <Sheet given={given} trend={trend} />
            {explained && <Explained key={explained} given={given} trend={trend} name={explained} />}
          </>
        )}
      </Arrived>
    </main>
  );
}

const loadDays = async () => (await import("./DaysCard.tsx")).DaysCard;
const loadQuestionnaires = async () => (await import("./QuestionnairesCard.tsx")).QuestionnairesCard;
const loadRequests = async () => (await import("./RequestsCard.tsx")).RequestsCard;
const loadCharts = async () => (await import("./PatientCharts.tsx")).PatientCharts;

function Sheet({ given, trend }: { given: Given; trend: Trend }) {
  const { text } = given;
  const { app } = shell.value;
  return (
    <>
      <PatientHead text={text} trend={trend} />
      <Seen given={given} trend={trend} />
      <Later load={loadRequests} given={{ given, patientId: trend.patient.id }} />
      <Condition given={given} patient={trend.patient} />
      <Figures text={text} trend={trend} />
      <Later
        load={loadCharts}
        given={{ text, trend }}
        waiting={<p class="muted waiting charts">{app.loading}</p>}
        failed={<p class="card">{app.unavailable}</p>}
      />
      <Later load={loadQuestionnaires} given={{ given, patientId: trend.patient.id }} />
      <Later load={loadDays} given={{ given, trend }} />
      <Recorded text={text} trend={trend} />
      <p class="muted updated">{text.words.patient.updated({ when: text.instant(trend.computed_at) })}</p>
    </>
  );
}
