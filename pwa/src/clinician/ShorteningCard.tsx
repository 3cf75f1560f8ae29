import { reliefWords } from "messages:relief";

import { Arrived } from "./Arrived.tsx";
import type { Given } from "./given.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import { patientPath, reliefPath } from "./places.ts";
import { latestDurations, trendEvidence } from "./reliefTrends.ts";
import type { Loaded } from "./useLoaded.ts";
import type { Grouping, Trended } from "./wire.ts";

interface Props {
  given: Given;
  by: Grouping;
  loaded: Loaded<Trended[]>;
}

/** Whose relief is getting shorter from course to course, then whose longer, each with what says so. */
export function ShorteningCard({ given, by, loaded }: Props) {
  const { trends } = reliefWords(given.text.chart.language);
  return (
    <section class="card trends">
      <h2>
        <ExplainLink to={reliefPath(by, "trend")}>{trends.title}</ExplainLink>
      </h2>
      <Arrived given={given} loaded={loaded}>
        {(patients) => (
          <>
            {patients.length === 0 && <p>{trends.nobody}</p>}
            <Some given={given} title={trends.shortening} patients={patients.filter(goes("shortening"))} />
            <Some given={given} title={trends.lengthening} patients={patients.filter(goes("lengthening"))} />
          </>
        )}
      </Arrived>
    </section>
  );
}

const goes = (direction: Trended["direction"]) => (one: Trended) => one.direction === direction;

function Some({ given: { text }, title, patients }: { given: Given; title: string; patients: Trended[] }) {
  const words = reliefWords(text.chart.language);
  if (patients.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="muted">({text.number(patients.length)})</span>
      </h3>
      <ul class="changing">
        {patients.map((one) => (
          <li key={one.id}>
            <a href={patientPath(one.id)}>{one.name}</a>
            <span>{trendEvidence(one, text, words)}</span>
            <span class="muted">{latestDurations(one, text, words)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
