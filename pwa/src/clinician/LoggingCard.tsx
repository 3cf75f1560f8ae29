import { reliefWords } from "messages:relief";

import type { ClinicText } from "../i18n/clinicText.ts";
import { Arrived } from "./Arrived.tsx";
import type { Given } from "./given.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import { reliefPath } from "./places.ts";
import { loggingBands, loggingValue } from "./reliefTrends.ts";
import type { Loaded } from "./useLoaded.ts";
import type { Grouping, Logging } from "./wire.ts";

interface Props {
  given: Given;
  by: Grouping;
  loaded: Loaded<Logging>;
}

/** How much of the last four weeks was logged, and by how many patients how much. */
export function LoggingCard({ given, by, loaded }: Props) {
  const { logging } = reliefWords(given.text.chart.language);
  return (
    <section class="card logging">
      <h2>
        <ExplainLink to={reliefPath(by, "logging")}>{logging.title}</ExplainLink>
      </h2>
      <Arrived given={given} loaded={loaded}>
        {(found) => <Found given={given} found={found} />}
      </Arrived>
    </section>
  );
}

function Found({ given: { text }, found }: { given: Given; found: Logging }) {
  const words = reliefWords(text.chart.language);
  return (
    <>
      <p>
        <strong class="value">{loggingValue(found, text, words)}</strong> <span class="muted">{words.logging.how({ count: found.patients })}</span>
      </p>
      <Bands text={text} found={found} />
    </>
  );
}

function Bands({ text, found }: { text: ClinicText; found: Logging }) {
  const words = reliefWords(text.chart.language);
  return (
    <table class="bands">
      <thead>
        <tr>
          <th scope="col">{words.logging.days}</th>
          <th scope="col">{words.logging.patients}</th>
        </tr>
      </thead>
      <tbody>
        {loggingBands(found, text, words).map(({ name, patients, share }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <div class="band">
                <span>{patients}</span>
                <svg width="100%" height="14" aria-hidden="true">
                  <rect class="done" width={`${share * 100}%`} height="14" rx="2" />
                </svg>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
