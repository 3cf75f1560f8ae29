import { headsOf } from "./heads.ts";
import { madeAt } from "./ids.ts";
import type { Day } from "./moment.ts";

/** What these functions need of a version. */
export interface Told {
  id: string;
  entry_id: string;
  kind: "check_in" | "rating" | "questionnaire" | "request";
  replaces: readonly string[];
  local_date: Day;
}

/** An entry with everything that was ever said in it, oldest first. */
export interface Story<Version extends Told> {
  id: string;
  kind: Version["kind"];
  versions: Version[];
  heads: Version[]; // several: amendments made without sight of each other
}

/** Return the entries that versions make up, with what became of each, in the order in which they began. */
export function storiesOf<Version extends Told>(versions: readonly Version[]): Story<Version>[] {
  const byEntry = new Map<string, Version[]>();
  for (const version of [...versions].sort(byId)) {
    byEntry.set(version.entry_id, [...(byEntry.get(version.entry_id) ?? []), version]);
  }
  return [...byEntry].map(([id, own]) => ({ id, kind: own[0]!.kind, versions: own, heads: headsOf(own) }));
}

/** Return the stories that touch a day: those that stand on it, and those that an amendment moved away. */
export function storiesOn<Version extends Told>(stories: readonly Story<Version>[], day: Day): Story<Version>[] {
  return stories.filter(({ versions }) => versions.some(({ local_date }) => local_date === day));
}

/** Return every day on which an entry stands, newest first. */
export function daysIn<Version extends Told>(stories: readonly Story<Version>[]): Day[] {
  const days = stories.flatMap(({ heads }) => heads.map(({ local_date }) => local_date));
  return [...new Set(days)].sort().reverse();
}

/** Return the days of the entries that have several heads, newest first. */
export function disputedDays<Version extends Told>(stories: readonly Story<Version>[]): Day[] {
  return daysIn(stories.filter(isDisputed));
}

/** Whether an entry has several heads. */
export function isDisputed<Version extends Told>({ heads }: Pick<Story<Version>, "heads">): boolean {
  return heads.length > 1;
}

/** Return the versions of a story that do not stand any more, newest first. */
export function earlierOf<Version extends Told>({ versions, heads }: Story<Version>): Version[] {
  const standing = new Set(heads.map(({ id }) => id));
  return versions.filter(({ id }) => !standing.has(id)).reverse();
}

/** Return the instant at which a version was made, as its id tells it: a chosen version repeats another's moment. */
export function writtenAt({ id }: Pick<Told, "id">): string {
  return madeAt(id).toISOString();
}

function byId(one: Told, other: Told): number {
  return one.id < other.id ? -1 : 1;
}
