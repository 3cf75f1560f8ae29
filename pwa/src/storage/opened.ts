import type { EntryVersion } from "../api/client.ts";
import type { Sealed } from "./vault.ts";

/**
 * The versions that this page has opened, so that none is opened twice.
 *
 * A version never changes; only what the clinic's server adds to it does, and that comes with another cursor: when
 * another tab or the worker has moved it, everything is opened anew.
 */
export class Opened {
  readonly #versions = new Map<string, Promise<EntryVersion>>();
  #place = ""; // which box the cursor lay in

  /** Return a version that is open already. */
  of(id: string): Promise<EntryVersion> | undefined {
    return this.#versions.get(id);
  }

  /** Take note of a version that is being opened; one that cannot be is tried again the next time. */
  add(id: string, version: Promise<EntryVersion>): Promise<EntryVersion> {
    this.#versions.set(id, version);
    version.catch(() => this.#versions.delete(id));
    return version;
  }

  /** Take note of versions that this page has just written, and of the cursor that came with them. */
  learn(versions: readonly EntryVersion[], place?: Sealed): void {
    for (const version of versions) this.#versions.set(version.id, Promise.resolve(version));
    if (place) this.#place = markOf(place);
  }

  /** Drop versions that are no longer held. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#versions.delete(id);
  }

  /** Drop everything if somebody else has fetched since: the cursor lies in another box. */
  heed(place: Sealed | undefined): void {
    const mark = markOf(place);
    if (mark !== this.#place) this.shut();
    this.#place = mark;
  }

  /** Drop everything. */
  shut(): void {
    this.#versions.clear();
  }
}

/** A box is told by its number, which is never used twice. */
function markOf(box: Sealed | undefined): string {
  return box ? box.iv.join() : "";
}
