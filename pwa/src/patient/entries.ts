import type { EntryVersion } from "../api/client.ts";
import type { Day } from "../moment.ts";

/** An entry as it stands: several heads are amendments made without sight of each other. */
export interface Entry {
  id: string;
  kind: EntryVersion["kind"];
  heads: EntryVersion[];
}

/** Return the versions that no other one of their entry replaces, oldest first. */
export function headsOf(versions: readonly EntryVersion[]): EntryVersion[] {
  const known = [...new Map(versions.map((version) => [version.id, version])).values()];
  const replaced = new Set(known.flatMap(({ entry_id, replaces }) => replaces.map((seen) => `${entry_id} ${seen}`)));
  const alive = known.filter(({ entry_id, id }) => !replaced.has(`${entry_id} ${id}`));
  return alive.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Return the entries of a day with their heads, in the order in which they were first written. */
export function entriesOf(versions: readonly EntryVersion[], day: Day): Entry[] {
  const heads = headsOf(versions).filter(({ local_date }) => local_date === day);
  const ids = [...new Set(heads.map(({ entry_id }) => entry_id))].sort();
  return ids.map((id) => entryOf(id, heads.filter(({ entry_id }) => entry_id === id)));
}

function entryOf(id: string, heads: EntryVersion[]): Entry {
  return { id, kind: heads[0]!.kind, heads };
}
