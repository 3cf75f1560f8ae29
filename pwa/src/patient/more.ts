import type { EntryVersion } from "../api/client.ts";

/** What a check-in may tell that most days do without. `null`: not answered. */
export type More = Pick<
  EntryVersion,
  "worst" | "least" | "sleep_interference" | "activity_interference" | "body_sites" | "rescue"
>;

/** A medicine taken against the pain, in the patient's own words. */
export type Rescue = NonNullable<More["rescue"]>[number];

/** How a missed day was, told afterwards beside a day whose score the patient saw. */
export type Recalled = NonNullable<EntryVersion["recalled"]>;

/** Where it hurts, by a code of the map. */
export type Site = NonNullable<More["body_sites"]>[number];

/** What an entry says of all that it may say beside a score: nothing. */
export const UNTOLD = {
  worst: null,
  least: null,
  sleep_interference: null,
  activity_interference: null,
  body_sites: null,
  rescue: null,
  recalled: null,
  ended_effects: null,
  questionnaire: null,
  request: null,
} as const;

/** The parts that can be added to a check-in, in the order in which they are offered to whoever never used one. */
export const PARTS = ["worst_least", "sleep", "activity", "sites", "rescue", "note"] as const;
export type Part = (typeof PARTS)[number];

const FIELDS: readonly (keyof More)[] = [
  "worst",
  "least",
  "sleep_interference",
  "activity_interference",
  "body_sites",
  "rescue",
];

/** What these functions need of a version. */
export type Telling = Partial<More> & Pick<EntryVersion, "note">;

/** Whether any of it is answered. */
export function isMore(more: Partial<More>): boolean {
  return FIELDS.some((field) => more[field] != null);
}

/** Return what of it is answered: what a phone does not tell counts as not answered. */
export function toldOf(more: Partial<More>): Partial<More> {
  return Object.fromEntries(FIELDS.filter((field) => more[field] != null).map((field) => [field, more[field]]));
}

/** Return which parts a version answers. */
export function partsIn({ note, ...more }: Telling): Part[] {
  const told: Record<Part, boolean> = {
    worst_least: more.worst != null || more.least != null,
    sleep: more.sleep_interference != null,
    activity: more.activity_interference != null,
    sites: more.body_sites != null,
    rescue: more.rescue != null,
    note: Boolean(note),
  };
  return PARTS.filter((part) => told[part]);
}

/** What these functions need of a form. */
interface Filled {
  more?: Partial<More>;
  note: string;
}

/** Whether a part of a form is answered. */
export function isAnswered({ more = {}, note }: Filled, part: Part): boolean {
  return partsIn({ ...more, note }).includes(part);
}

/** Return the parts that stand open: what this person used before, what is answered, what was opened last. */
export function shownParts(used: readonly Part[], opened: readonly Part[], form: Filled): Part[] {
  const answered = PARTS.filter((part) => isAnswered(form, part) && !opened.includes(part));
  return [...new Set([...used, ...answered, ...opened])];
}
