import type { ClinicText } from "../i18n/clinicText.ts";
import { figuresOf } from "./numbers.ts";
import type { Trend } from "./wire.ts";

/** The numbers of a patient, each with its definition and its method beside it. */
export function Figures({ text, trend }: { text: ClinicText; trend: Trend }) {
  const { numbers } = text.words;
  return (
    <section class="figures" aria-label={numbers.title}>
      {figuresOf(trend, text).map(({ name, value, detail, definition }) => (
        <section class="figure card">
          <h2>{name}</h2>
          <p class="value">
            <strong>{value}</strong> <span class="muted">{detail}</span>
          </p>
          <p class="definition">
            {definition} {numbers.method(trend.method.version)}.
          </p>
        </section>
      ))}
    </section>
  );
}
