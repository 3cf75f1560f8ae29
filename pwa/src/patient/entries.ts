import type { EntryVersion } from "../api/client.ts";
import { headsOf } from "../heads.ts";
import type { Day } from "../moment.ts";

/** An entry as it stands: several heads are amendments made without sight of each other. */
export interface Entry {
  id: string;
  kind: EntryVersion["kind"];
  heads: EntryVersion[];
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
