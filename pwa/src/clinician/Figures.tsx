import { explainWords } from "messages:explain";

import type { ClinicText } from "../i18n/clinicText.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import { figuresOf } from "./numbers.ts";
import { explainedPath } from "./places.ts";
import type { Trend } from "./wire.ts";

/** The numbers of a patient, each with its definition beside it and its method behind its name. */
export function Figures({ text, trend }: { text: ClinicText; trend: Trend }) {
  const { numbers } = text.words;
  return (
    <section class="figures" aria-label={numbers.title}>
      {figuresOf(trend, text).map(({ key, name, value, details, definition }) => (
        <section class="figure card">
          <h2>{name}</h2>
          <strong>{value}</strong>
          {details.map((detail) => (
            <span>{detail}</span>
          ))}
          <p class="definition">
            {definition}{" "}
            <ExplainLink to={explainedPath(trend.patient.id, key)}>
              {explainWords(text.chart.language).how}
              <span class="aside"> {name}</span>
            </ExplainLink>
          </p>
        </section>
      ))}
    </section>
  );
}
