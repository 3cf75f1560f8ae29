import type { Written } from "./i18n/language.ts";
import exported from "./instruments.json" with { type: "json" };

/** One text in every language that the server writes. */
export type Wording = Record<Written, string>;

export interface Option {
  value: number;
  label: Wording | null; // null: a number between two that have words
}

export interface Item {
  text: Wording;
  options: readonly Option[]; // from the best answer to the worst
}

export interface Band {
  lowest: number;
  label: Wording;
}

/** A questionnaire as the domain exports it. A higher score is worse, in every one of them. */
export interface Instrument {
  code: string;
  name: string;
  about: Wording;
  stem: Wording | null;
  items: readonly Item[];
  scoring: string;
  bands: readonly Band[]; // from the lowest score up; empty: none is established
  notice: Wording;
  published: readonly string[]; // languages whose wording is a published translation, or the original
  first_day: number;
  every_days: number;
  at_start: boolean;
  by_default: boolean;
  family: string | null;
  crisis_item: number | null;
  watched_rise: number | null;
  lowest: number;
  highest: number;
}

export const INSTRUMENTS: readonly Instrument[] = exported.instruments;
export const { days_max: DAYS_MAX, resumed_for_days: RESUMED_FOR_DAYS } = exported;

/** Return the instrument of a code; none: a newer version of the app knows it. */
export function instrumentOf(code: string): Instrument | undefined {
  return INSTRUMENTS.find((one) => one.code === code);
}

/** Return the score of complete answers, in points. */
export function scoreOf({ scoring }: Instrument, answers: readonly number[]): number {
  const total = answers.reduce((sum, answer) => sum + answer, 0);
  return scoring === "mean" ? total / answers.length : total;
}

/** Whether the item about self-harm has any answer but its first; what is not answered yet tells nothing. */
export function tellsOfSelfHarm({ crisis_item, items }: Instrument, answers: readonly (number | null)[]): boolean {
  const answer = crisis_item === null ? null : (answers[crisis_item] ?? null);
  return answer !== null && answer > items[crisis_item!]!.options[0]!.value;
}

/** Return the band of a score; none where none is established. */
export function bandOf({ bands }: Instrument, points: number): Band | undefined {
  return bands.findLast(({ lowest }) => points >= lowest);
}

/** Whether the wording in a language is the original or a published translation. */
export function isPublished({ published }: Instrument, language: Written): boolean {
  return published.includes(language);
}
