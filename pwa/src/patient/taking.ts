import type { Rescue } from "./more.ts";
import { isSame, type Medicine } from "./offers.ts";

/** As many times as one tap each says; more are typed. */
export const TIMES = [1, 2, 3, 4] as const;

/** Return the medicines with one more, not yet told how often; one that is there stays as it is. */
export function withMedicine(taken: readonly Rescue[] | null, { name, dose }: Medicine): Rescue[] {
  const one = { name: name.trim(), dose: dose?.trim() || null, times: null };
  return (taken ?? []).some((other) => isSame(other, one)) ? [...taken!] : [...(taken ?? []), one];
}

/** Return the medicines without one; without the last one the question is not answered. */
export function withoutMedicine(taken: readonly Rescue[], gone: Medicine): Rescue[] | null {
  const others = taken.filter((one) => !isSame(one, gone));
  return others.length > 0 ? others : null;
}

/** Return the medicines with how often one of them was taken. */
export function timesTaken(taken: readonly Rescue[], which: Medicine, times: number | null): Rescue[] {
  return taken.map((one) => (isSame(one, which) ? { ...one, times } : one));
}

/** Return what was typed as a number of times; null: nothing that the clinic takes. */
export function timesIn(typed: string, most: number): number | null {
  const times = Number(typed);
  return Number.isInteger(times) && times >= 1 && times <= most ? times : null;
}

/** Return a medicine as one says it: "Ibuprofen 400 mg". */
export function nameOf({ name, dose }: Medicine): string {
  return dose ? `${name} ${dose}` : name;
}
