import type { EntryVersion } from "../api/client.ts";
import type { Diary, Refused } from "../storage/diary.ts";

/** What helps a refused version most. */
export type Remedy = "mend" | "anew" | "again";

/** Return what helps: a fault in it is mended in the form, an id that cannot be used is replaced by another. */
export function remedyOf({ version, why, superseded }: Refused): Remedy {
  if (why.code === "unusable_id") return "anew";
  const isFaulty = why.code === "validation_failed" || why.code === "too_large";
  return isFaulty && version.kind === "check_in" && !superseded ? "mend" : "again";
}

/** Return the refused versions of an entry as a new entry: other ids, and what they replaced among themselves stays so. */
export function underNewIds(versions: readonly EntryVersion[], newId: () => string): EntryVersion[] {
  const oldestFirst = [...versions].sort((one, other) => (one.id < other.id ? -1 : 1));
  const entryId = newId();
  const ids = new Map(oldestFirst.map(({ id }) => [id, newId()]));
  return oldestFirst.map((version) => ({
    ...version,
    id: ids.get(version.id)!,
    entry_id: entryId,
    replaces: version.replaces.flatMap((seen) => ids.get(seen) ?? []),
  }));
}

/** Send the refused versions of an entry as a new entry: what they say stays, their ids go. */
export async function sendAnew(diary: Diary, entryId: string, newId: () => string): Promise<void> {
  const all = (await diary.refused()).map(({ version }) => version);
  const versions = all.filter((version) => version.entry_id === entryId);
  await diary.renew(versions.map(({ id }) => id), underNewIds(versions, newId));
}
