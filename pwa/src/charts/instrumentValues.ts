import { type Language, writtenFor } from "../i18n/language.ts";
import { bandOf, type Instrument } from "../instruments.ts";
import { PAIN_MAX } from "./painLayout.ts";
import type { DayScore } from "./values.ts";

/** One filled-in instrument in a drawing. */
export interface InstrumentMark {
  day: string; // ISO day, the patient's own
  points: number;
  disputed?: boolean; // amended in two places: each of the versions has its mark
}

/** Further apart than this, nobody knows what lay between: the line breaks. */
export const DAYS_APART = 42;

/** Return scores on the scale that the pain line is drawn on: the instrument's own, from end to end. */
export function onScale({ lowest, highest }: Instrument, scores: readonly InstrumentMark[]): DayScore[] {
  return scores.map(({ day: date, points, disputed = false }) => ({
    date,
    score: ((points - lowest) / (highest - lowest)) * PAIN_MAX,
    late: false,
    disputed,
  }));
}

/** Return where the scale has its lines: at the ends, and where a band begins or in the middle. */
export function scaleTicks({ lowest, highest, bands }: Instrument): number[] {
  const between = bands.length > 0 ? bands.map((band) => band.lowest) : [(lowest + highest) / 2];
  return [...new Set([lowest, ...between, highest])];
}

/** Return what a score means in words, if the instrument says: its one answer, or a band. */
export function meaningOf(instrument: Instrument, points: number, language: Language, bands: boolean): string | undefined {
  const [item, ...more] = instrument.items;
  if (more.length === 0) return item!.options.find(({ value }) => value === points)?.label?.[writtenFor(language)];
  return bands ? bandOf(instrument, points)?.label[writtenFor(language)] : undefined;
}
