import type { ReliefWords } from "messages:relief";

import type { ClinicText } from "../i18n/clinicText.ts";
import { pText } from "./reliefGroups.ts";
import type { Logging, Trended } from "./wire.ts";

/** Return what is known of a patient's changing relief: how much with each course, and from how many episodes. */
export function trendEvidence(one: Trended, text: ClinicText, words: ReliefWords): string {
  const { trends } = words;
  const days = Math.abs(one.slope_days_per_course ?? 0);
  const p = pText(one.p ?? 1, text, words);
  const told = one.direction === "shortening" ? trends.shorter : trends.longer;
  return told({ days, p, count: one.responders, ended: one.ended });
}

/** Return the latest durations, oldest first; a censored one never loses its ≥. */
export function latestDurations({ episodes }: Trended, text: ClinicText, { trends }: ReliefWords): string {
  const spans = episodes.map(({ status, days }) => {
    if (status === "non_responder") return trends.noRelief;
    const written = text.number(days ?? 0);
    return status === "censored" ? `≥\u00a0${written}` : written;
  });
  return trends.latest({ days: spans.join(" · ") });
}

export interface LoggingBand {
  name: string; // "7–13"
  patients: string;
  share: number; // of the widest band, 0-1
}

/** Return how many patients logged how many days, each with its share of the longest bar. */
export function loggingBands({ bands }: Logging, text: ClinicText, { logging }: ReliefWords): LoggingBand[] {
  const most = Math.max(1, ...bands.map(({ patients }) => patients));
  return bands.map(({ least, most: highest, patients }) => ({
    name: least === highest ? text.number(least) : logging.band({ least: text.number(least), most: text.number(highest) }),
    patients: text.number(patients),
    share: patients / most,
  }));
}

/** Return how much was logged of what was possible. */
export function loggingValue({ days_logged: logged, days_possible: possible }: Logging, text: ClinicText, words: ReliefWords): string {
  const { logging } = words;
  if (possible === 0) return logging.nobody;
  return logging.value({ count: text.number(logged), all: text.number(possible), percent: text.chart.percent(logged / possible) });
}
