import type { EntryVersion } from "../api/client.ts";
import type { Diary } from "./diary.ts";
import { openCopy, sealCopy, type Shut } from "./savedFile.ts";

/** What a copy holds: what the clinic has not got, or all of this phone's diary. */
export type Extent = "unsent" | "everything";

export interface Wanted {
  person: string;
  extent: Extent;
  passphrase: string;
  now: Date;
  rounds?: number;
}

/** Return the text of a file with a person's entries, sealed under a passphrase. */
export async function copyOf(diary: Diary, { person, extent, passphrase, now, rounds }: Wanted): Promise<string> {
  const versions = extent === "everything" ? await diary.everything() : await unsentOf(diary);
  return sealCopy({ person, made_at: now.toISOString(), versions }, passphrase, rounds);
}

async function unsentOf(diary: Diary): Promise<EntryVersion[]> {
  const refused = (await diary.refused()).map(({ version }) => version);
  return [...(await diary.unsent()), ...refused];
}

/** What came of reading a file: how many entries it holds, and of how many of them something was new here. */
export type TakenIn = { kind: "taken"; held: number; fresh: number } | { kind: Shut | "somebody else" | "no room" };

/** Take the entries of a file into this person's diary; those that were not held wait to be sent. */
export async function takeIn(diary: Diary, person: string, text: string, passphrase: string): Promise<TakenIn> {
  const copy = await openCopy(text, passphrase);
  if (typeof copy === "string") return { kind: copy };
  if (copy.person !== person) return { kind: "somebody else" };
  const fresh = await diary.takeIn(copy.versions).catch(() => null);
  return fresh === null ? { kind: "no room" } : { kind: "taken", held: entriesIn(copy.versions), fresh: entriesIn(fresh) };
}

function entriesIn(versions: readonly EntryVersion[]): number {
  return new Set(versions.map(({ entry_id }) => entry_id)).size;
}
