import type { EntryVersion } from "../api/client.ts";
import { isFull } from "../storage/stores.ts";

/** What could not be kept on this phone, and why as far as that can be told. */
export interface Trouble {
  about: EntryVersion["kind"];
  cause: "full" | "other";
}

/** Return what became of keeping an entry of this kind: nothing, if it is on the disk. */
export async function troubleWith(about: EntryVersion["kind"], kept: Promise<void>): Promise<Trouble | null> {
  return kept.then(
    () => null,
    (error) => ({ about, cause: isFull(error) ? "full" : "other" }),
  );
}
