import type { EntryVersion } from "../api/client.ts";
import { inSlices } from "./slices.ts";
import { CURSOR, type Database } from "./stores.ts";
import type { Sealed, Vault } from "./vault.ts";

/**
 * The versions that this page has opened, so that none is opened twice.
 *
 * A version never changes; only what the clinic's server adds to it does, and that comes with another cursor: when
 * another tab or the worker has moved it, everything is opened anew.
 */
export class Opened {
  readonly #versions = new Map<string, EntryVersion | Promise<EntryVersion>>();
  readonly #vault: Vault;
  #place = ""; // which box the cursor lay in

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Return the versions of a range. What was opened before is not read again: a box costs more than all the rest. */
  async range(db: Database, range?: IDBKeyRange): Promise<EntryVersion[]> {
    const tx = db.transaction(["versions", "state"]);
    const held = tx.objectStore("versions");
    const [ids, place] = await Promise.all([held.getAllKeys(range), tx.objectStore("state").get(CURSOR)]);
    this.#heed(place);
    const known = ids.map((id) => this.#versions.get(id));
    const first = known.indexOf(undefined); // mostly one of the newest: ids carry their time
    if (first >= 0) {
      const boxes = await held.getAll(IDBKeyRange.bound(ids[first]!, ids.at(-1)!)); // those of all ids from there on
      const fresh = [...ids.keys()].filter((at) => !known[at]);
      const opened = await inSlices(fresh, async (at) => this.#versions.get(ids[at]!) ?? this.#add(ids[at]!, boxes[at - first]!));
      for (const [nth, at] of fresh.entries()) known[at] = opened[nth]!;
    }
    const isWhole = (versions: typeof known): versions is EntryVersion[] => !versions.some((one) => one instanceof Promise);
    return isWhole(known) ? known : (Promise.all(known) as Promise<EntryVersion[]>); // a promise for each costs more than the rest
  }

  /** Take note of versions that this page has just written, and of the cursor that came with them. */
  learn(versions: readonly EntryVersion[], place?: Sealed): void {
    for (const version of versions) this.#versions.set(version.id, version);
    if (place) this.#place = markOf(place);
  }

  /** Drop versions that are no longer held. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#versions.delete(id);
  }

  /** Drop everything. */
  shut(): void {
    this.#versions.clear();
  }

  /** Drop everything if somebody else has fetched since: the cursor lies in another box. */
  #heed(place: Sealed | undefined): void {
    const mark = markOf(place);
    if (mark !== this.#place) this.shut();
    this.#place = mark;
  }

  /** Open a version; one that cannot be opened is tried again the next time. */
  #add(id: string, box: Sealed): Promise<EntryVersion> {
    const version = this.#vault.open<EntryVersion>(id, box);
    this.#versions.set(id, version);
    const isStill = () => this.#versions.get(id) === version; // else it was dropped meanwhile
    version.then(
      (opened) => isStill() && this.#versions.set(id, opened),
      () => isStill() && this.#versions.delete(id),
    );
    return version;
  }
}

/** A box is told by its number, which is never used twice. */
function markOf(box: Sealed | undefined): string {
  return box ? box.iv.join() : "";
}
