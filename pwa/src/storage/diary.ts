import type { EntryVersion } from "../api/client.ts";
import type { Database, Refusal } from "./stores.ts";
import type { Sealed, Vault } from "./vault.ts";

const STRICT = { durability: "strict" } as const;

/** A page of what the clinic's server holds of this person. */
export interface Page {
  versions: EntryVersion[];
  cursor: string;
}

/** A version that the clinic's server refused, and why. */
export interface Refused {
  version: EntryVersion;
  why: Refusal;
}

/** One person's entries on this phone: sealed, durable, never overwritten. */
export class Diary {
  readonly #db: Database;
  readonly #vault: Vault;

  constructor(db: Database, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** Keep a version and drop its draft; resolves only when both are on the disk. */
  async keep(version: EntryVersion, draft?: string): Promise<void> {
    const sealed = await this.#vault.seal(version.id, version); // first: waiting would end the transaction
    const tx = this.#db.transaction(["versions", "unsent", "state"], "readwrite", STRICT);
    await Promise.all([
      tx.objectStore("versions").add(sealed, version.id),
      tx.objectStore("unsent").add("waiting", version.id),
      draft && tx.objectStore("state").delete(draft),
      tx.done,
    ]);
  }

  /** Return the versions that wait to be sent, oldest first. */
  async unsent(): Promise<EntryVersion[]> {
    const ids = (await this.#unsentIds()).filter(([, state]) => state === "waiting");
    return this.#versions(ids.map(([id]) => id));
  }

  /** Return the versions that the clinic's server refused, each with its reason. */
  async refused(): Promise<Refused[]> {
    const aside = (await this.#unsentIds()).filter(([, state]) => state !== "waiting");
    const versions = await this.#versions(aside.map(([id]) => id));
    return versions.map((version, at) => ({ version, why: aside[at]![1] as Refusal }));
  }

  /** Return how many versions wait and how many were refused. */
  async counts(): Promise<{ waiting: number; refused: number }> {
    const states = await this.#db.getAll("unsent");
    const waiting = states.filter((state) => state === "waiting").length;
    return { waiting, refused: states.length - waiting };
  }

  /** Take versions off the list: the clinic's server has acknowledged them. */
  async settle(ids: readonly string[]): Promise<void> {
    const tx = this.#db.transaction("unsent", "readwrite", STRICT);
    await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
  }

  /** Set a refused version aside, where the patient sees it and it holds nothing back. */
  async setAside(id: string, why: Refusal): Promise<void> {
    await this.#db.put("unsent", why, id);
  }

  /** Let everything that was set aside wait for another try. */
  async tryAgain(): Promise<void> {
    const tx = this.#db.transaction("unsent", "readwrite", STRICT);
    const ids = await tx.store.getAllKeys();
    await Promise.all([...ids.map((id) => tx.store.put("waiting", id)), tx.done]);
  }

  /** Return the place in the clinic's changes up to which this phone has everything. */
  async cursor(): Promise<string | null> {
    return (await this.recall<string>("cursor")) ?? null;
  }

  /** Keep a page of changes together with its cursor: both or neither. */
  async absorb({ versions, cursor }: Page): Promise<void> {
    const boxes = await Promise.all(versions.map((version) => this.#vault.seal(version.id, version)));
    const place = await this.#vault.seal("cursor", cursor);
    const tx = this.#db.transaction(["versions", "state"], "readwrite", STRICT);
    const held = tx.objectStore("versions");
    const puts = versions.map((version, at) => held.put(boxes[at]!, version.id));
    await Promise.all([...puts, tx.objectStore("state").put(place, "cursor"), tx.done]);
  }

  /** Forget the cursor and offer everything once more: the server may be an older one, restored. */
  async resync(): Promise<void> {
    const tx = this.#db.transaction(["versions", "unsent", "state"], "readwrite", STRICT);
    const unsent = tx.objectStore("unsent");
    const known = new Set(await unsent.getAllKeys());
    const settled = (await tx.objectStore("versions").getAllKeys()).filter((id) => !known.has(id));
    const puts = settled.map((id) => unsent.put("waiting", id));
    await Promise.all([...puts, tx.objectStore("state").delete("cursor"), tx.done]);
  }

  /** Return every version made since an id. Ids carry their time, so nothing older is opened. */
  async since(id: string): Promise<EntryVersion[]> {
    return this.#versions(await this.#db.getAllKeys("versions", IDBKeyRange.lowerBound(id)));
  }

  /** Keep one sealed value by its name; the newest replaces the one before. */
  async remember(name: string, value: unknown): Promise<void> {
    const sealed = await this.#vault.seal(name, value);
    const tx = this.#db.transaction("state", "readwrite", STRICT);
    await Promise.all([tx.store.put(sealed, name), tx.done]);
  }

  /** Return a kept value, if there is one. */
  async recall<T>(name: string): Promise<T | undefined> {
    const sealed = await this.#db.get("state", name);
    return sealed && this.#vault.open<T>(name, sealed);
  }

  /** Forget a kept value. */
  async forget(name: string): Promise<void> {
    await this.#db.delete("state", name);
  }

  /** Let go of the database, so that it can be dropped. */
  close(): void {
    this.#db.close();
  }

  async #unsentIds() {
    const tx = this.#db.transaction("unsent");
    const [ids, states] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return ids.map((id, at) => [id, states[at]!] as const);
  }

  async #versions(ids: readonly string[]): Promise<EntryVersion[]> {
    const tx = this.#db.transaction("versions");
    const boxes = await Promise.all(ids.map((id) => tx.store.get(id)));
    return Promise.all(boxes.map((box, at) => this.#vault.open<EntryVersion>(ids[at]!, box as Sealed)));
  }
}
