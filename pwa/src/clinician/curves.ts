import type { Curve } from "../charts/values.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import type { Trend } from "./wire.ts";

/** Return a patient's two estimates: relief, and relief with the next session counted as its end. */
export function curvesOf({ summary }: Trend, { chart }: ClinicText): Curve[] {
  const { main, second } = chart.words.survival;
  const { curve, retreatment_as_end: retreated, responders: episodes } = summary;
  return [
    { name: main, rows: curve, episodes, median: summary.median_days },
    { name: second, rows: retreated.curve, episodes, median: retreated.median_days },
  ];
}
