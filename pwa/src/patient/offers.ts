import type { EntryVersion } from "../api/client.ts";
import { headsOf } from "../heads.ts";
import { type Part, partsIn, type Rescue, type Site } from "./more.ts";

const REMEMBERED = 3; // check-ins: what was used in the last ones is likely to be used again
const MOST_MEDICINES = 8; // that fit under a thumb

/** A medicine that this person has taken before. */
export type Medicine = Pick<Rescue, "name" | "dose">;

/** What this person has used before, to be offered first: never an answer. */
export interface Offers {
  parts: Part[]; // used last first
  medicines: Medicine[];
  sites: Site[]; // of the last check-in that had any
}

export const NO_OFFERS: Offers = { parts: [], medicines: [], sites: [] };

/** Return what a person's own check-ins offer, but the one that is being changed. */
export function offersOf(versions: readonly EntryVersion[], changed: string | undefined): Offers {
  const newest = headsOf(versions)
    .filter(({ kind, entry_id }) => kind === "check_in" && entry_id !== changed)
    .sort(newestFirst);
  const latest = newest.filter((version) => !version.recalled).slice(0, REMEMBERED);
  return {
    parts: [...new Set(latest.flatMap(partsIn))],
    medicines: medicinesOf(newest.flatMap(({ rescue }) => rescue ?? [])),
    sites: newest.find(({ body_sites: sites }) => sites?.length)?.body_sites ?? [],
  };
}

/** Whether two are the same medicine at the same dose. */
export function isSame(one: Medicine, other: Medicine): boolean {
  return keyOf(one) === keyOf(other);
}

function medicinesOf(taken: readonly Rescue[]): Medicine[] {
  const byKey = new Map<string, Medicine>();
  for (const { name, dose } of taken) if (!byKey.has(keyOf({ name, dose }))) byKey.set(keyOf({ name, dose }), { name, dose });
  return [...byKey.values()].slice(0, MOST_MEDICINES);
}

function keyOf({ name, dose }: Medicine): string {
  return JSON.stringify([name, dose ?? ""].map((part) => part.trim().toLowerCase()));
}

function newestFirst(one: EntryVersion, other: EntryVersion): number {
  const [a, b] = [one.local_date + one.id, other.local_date + other.id];
  return a < b ? 1 : -1;
}
