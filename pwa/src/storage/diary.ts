import type { EntryVersion } from "../api/client.ts";
import { isDue, isHeld, isRefusal, offerAll, release, takeBack } from "./held.ts";
import { Opened } from "./opened.ts";
import { inSlices, putAll } from "./slices.ts";
import { CURSOR, type Database, type Held, type Refusal, STRICT } from "./stores.ts";
import type { Sealed, Vault } from "./vault.ts";

/** What the name of everything begins with that is being filled in and kept meanwhile. */
export const DRAFT = "draft";

/** A page of what the clinic's server holds of this person. */
export interface Page {
  versions: EntryVersion[];
  cursor: string;
}

/** A version that the clinic's server refused, and why. */
export interface Refused {
  version: EntryVersion;
  why: Refusal;
  superseded: boolean; // a later version, held here, replaces it
}

export interface Counts {
  waiting: number;
  refused: number;
  oldest: string | null; // the id of what has waited longest and never reached the clinic
}

/** One person's entries on this phone: sealed, durable, never overwritten. */
export class Diary {
  #db: Database;
  readonly #vault: Vault;
  readonly #opened: Opened;

  constructor(db: Database, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
    this.#opened = new Opened(vault);
  }

  /**
   * Keep a version and drop its draft and what it mends; resolves only when all of that is on the disk.
   *
   * With an instant it is held until then: not sent yet, and the patient may take it back.
   */
  async keep(version: EntryVersion, draft?: string, mended: readonly string[] = [], until?: string): Promise<void> {
    return this.#exchange(mended, [version], draft, until === undefined ? "waiting" : { until });
  }

  /** Take a held version back and keep a draft in its place, if one is given. Return whether there was still time. */
  async takeBack(id: string, now: () => Date, name: string, draft?: unknown): Promise<boolean> {
    this.#opened.forget([id]); // if it is too late for that, it is opened anew
    return takeBack(this.#db, id, now, name, draft === undefined ? undefined : await this.#vault.seal(name, draft));
  }

  /** Hold nothing back any more; a phone without room holds it until its time is over. */
  async release(): Promise<void> {
    await release(this.#db).catch(() => {});
  }

  /** Keep versions in the place of refused ones: the same words under other ids. */
  async renew(refused: readonly string[], versions: readonly EntryVersion[]): Promise<void> {
    return this.#exchange(refused, versions);
  }

  /** Throw away what was refused, for good. */
  async discard(ids: readonly string[]): Promise<void> {
    return this.#exchange(ids, []);
  }

  /** Return the versions that may be sent now, oldest first; what is held a little longer is not among them. */
  async due(now: Date): Promise<EntryVersion[]> {
    const ids = (await this.#unsentIds()).filter(([, state]) => isDue(state, now));
    return this.#versions(ids.map(([id]) => id));
  }

  /** Return the versions that wait to be sent, oldest first. */
  async unsent(): Promise<EntryVersion[]> {
    const ids = (await this.#unsentIds()).filter(([, state]) => !isRefusal(state));
    return this.#versions(ids.map(([id]) => id));
  }

  /** Return the versions that the clinic's server refused, each with its reason. */
  async refused(): Promise<Refused[]> {
    const aside = (await this.#unsentIds()).filter(([, state]) => isRefusal(state));
    if (aside.length === 0) return [];
    const since = await this.since(aside[0]![0]);
    const replaced = new Set(since.flatMap(({ replaces }) => replaces ?? []));
    const byId = new Map(since.map((version) => [version.id, version]));
    return aside.map(([id, why]) => ({ version: byId.get(id)!, why: why as Refusal, superseded: replaced.has(id) }));
  }

  /** Return how many versions wait, how many were refused, and the oldest that never reached the clinic. */
  async counts(): Promise<Counts> {
    const states = await this.#unsentIds();
    const refused = states.filter(([, state]) => isRefusal(state)).length;
    const oldest = states.find(([, state]) => state === "waiting" || isHeld(state))?.[0] ?? null;
    return { waiting: states.length - refused, refused, oldest };
  }

  /** Take versions off the list: the clinic's server has acknowledged them. */
  async settle(ids: readonly string[]): Promise<void> {
    const tx = this.#db.transaction("unsent", "readwrite", STRICT);
    await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
  }

  /**
   * Set a refused version aside, where the patient sees it and it holds nothing back.
   *
   * One that the clinic once had and whose id is used up was erased there: it is offered no more.
   */
  async setAside(id: string, why: Refusal): Promise<void> {
    const tx = this.#db.transaction("unsent", "readwrite", STRICT);
    const erased = (await tx.store.get(id)) === "again" && why.code === "unusable_id";
    await Promise.all([erased ? tx.store.delete(id) : tx.store.put(why, id), tx.done]);
  }

  /** Let everything that was set aside wait for another try. */
  async tryAgain(): Promise<void> {
    const tx = this.#db.transaction("unsent", "readwrite", STRICT);
    const [ids, states] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    const aside = ids.filter((_, at) => isRefusal(states[at]!));
    await Promise.all([...aside.map((id) => tx.store.put("waiting", id)), tx.done]);
  }

  /** Return the place in the clinic's changes up to which this phone has everything. */
  async cursor(): Promise<string | null> {
    return (await this.recall<string>(CURSOR)) ?? null;
  }

  /** Keep a page of changes together with its cursor: both or neither. */
  async absorb({ versions, cursor }: Page): Promise<void> {
    const boxes = await inSlices(versions, (version) => this.#vault.seal(version.id, version));
    const place = await this.#vault.seal(CURSOR, cursor);
    const tx = this.#db.transaction(["versions", "state"], "readwrite", STRICT);
    await putAll(tx.objectStore("versions"), versions.map(({ id }, at) => [id, boxes[at]!]));
    await Promise.all([tx.objectStore("state").put(place, CURSOR), tx.done]); // done only if every one of them is
    this.#opened.learn(versions, place);
  }

  /** Forget the cursor and offer everything once more: the server may be an older one, restored. */
  async resync(): Promise<void> {
    await offerAll(this.#db);
  }

  /** Return every version made since an id. Ids carry their time, so nothing older is opened. */
  async since(id: string): Promise<EntryVersion[]> {
    return this.#opened.range(this.#db, IDBKeyRange.lowerBound(id));
  }

  /** Return every version held here, oldest first. */
  async everything(): Promise<EntryVersion[]> {
    return this.#opened.range(this.#db);
  }

  /** Take in versions from a file: those not held here wait to be sent. Return these. */
  async takeIn(versions: readonly EntryVersion[]): Promise<EntryVersion[]> {
    const boxes = await inSlices(versions, (version) => this.#vault.seal(version.id, version));
    const tx = this.#db.transaction(["versions", "unsent"], "readwrite", STRICT);
    const [held, unsent] = [tx.objectStore("versions"), tx.objectStore("unsent")];
    const known = new Set(await held.getAllKeys());
    const isFresh = ({ id }: EntryVersion) => !known.has(id);
    const puts = versions.map((version, at) => isFresh(version) && held.put(boxes[at]!, version.id));
    const waits = versions.map((version) => isFresh(version) && unsent.put("waiting", version.id));
    await Promise.all([...puts, ...waits, tx.done]);
    const fresh = versions.filter(isFresh);
    this.#opened.learn(fresh);
    return fresh;
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
    const tx = this.#db.transaction("state", "readwrite", STRICT);
    await Promise.all([tx.store.delete(name), tx.done]);
  }

  /** Return whether anything is begun and kept here that is no entry yet. */
  async hasDrafts(): Promise<boolean> {
    return (await this.#db.count("state", IDBKeyRange.bound(DRAFT, DRAFT + "\uffff"))) > 0;
  }

  /** Forget what was opened: reading is locked. */
  shut(): void {
    this.#opened.shut();
  }

  /** Take another connection whenever the browser drops this one, as Safari does to a page in the background. */
  stayOpen(open: () => Promise<Database>): void {
    this.#db.addEventListener("close", async () => {
      this.#db = await open();
      this.stayOpen(open);
    });
  }

  /** Let go of the database, so that it can be dropped. */
  close(): void {
    this.#db.close();
  }

  /** Some versions go and others come, in one transaction: both or neither. */
  async #exchange(
    gone: readonly string[],
    kept: readonly EntryVersion[],
    draft?: string,
    state: "waiting" | Held = "waiting",
  ): Promise<void> {
    const sealing = kept.map((version) => this.#vault.seal(version.id, version));
    const boxes = await Promise.all(sealing); // first: waiting would end the transaction
    const tx = this.#db.transaction(["versions", "unsent", "state"], "readwrite", STRICT);
    const [held, unsent] = [tx.objectStore("versions"), tx.objectStore("unsent")];
    await Promise.all([
      ...gone.flatMap((id) => [held.delete(id), unsent.delete(id)]),
      ...kept.flatMap(({ id }, at) => [held.add(boxes[at]!, id), unsent.add(state, id)]),
      draft && tx.objectStore("state").delete(draft),
      tx.done,
    ]);
    this.#opened.forget(gone);
    this.#opened.learn(kept);
  }

  async #unsentIds() {
    const tx = this.#db.transaction("unsent");
    const [ids, states] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return ids.map((id, at) => [id, states[at]!] as const);
  }

  async #versions(ids: readonly string[]): Promise<EntryVersion[]> {
    const tx = this.#db.transaction("versions");
    const boxes = await Promise.all(ids.map((id) => tx.store.get(id)));
    const opened = boxes.map((box, at) => box && this.#vault.open<EntryVersion>(ids[at]!, box as Sealed));
    return (await Promise.all(opened)).filter((version) => version !== undefined); // one may have been taken back meanwhile
  }
}
