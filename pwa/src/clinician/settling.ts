import type { Fault } from "./fields.ts";
import { fault } from "./fields.ts";
import type { EntryVersionBody, VersionOnDay } from "./wire.ts";

/** What a settling is made with. */
export interface Hand {
  id: string;
  device: string | null;
}

/** Return the version that settles a conflict, one head to the letter in place of all, or what is missing. */
export function settlingOf(
  heads: readonly VersionOnDay[],
  chosenId: string | null,
  reason: string,
  { id, device }: Hand,
): { body: EntryVersionBody } | { faults: Fault[] } {
  const chosen = heads.find((head) => head.id === chosenId);
  const why = reason.trim();
  const faults = [...(chosen ? [] : [fault("chosen", "unknown_value")]), ...(why ? [] : [fault("reason", "required")])];
  if (!chosen || faults.length > 0) return { faults };
  const { revision: _, received_at: _at, flags: _f, author: _by, ...said } = chosen;
  return { body: { ...said, id, device, reason: why, replaces: heads.map((head) => head.id) } };
}
