import { CURSOR, type Database, type Held, type Refusal, STRICT, type Unsent } from "./stores.ts";
import type { Sealed } from "./vault.ts";

const LONGEST_MS = 60_000; // nothing is held longer: the clock was turned

/** Whether a version was set aside by the clinic's server. */
export function isRefusal(state: Unsent): state is Refusal {
  return typeof state === "object" && !isHeld(state);
}

/** Whether a version was kept with some time to take it back. */
export function isHeld(state: Unsent | undefined): state is Held {
  return typeof state === "object" && "until" in state;
}

/** Whether a version may be sent at an instant: it waits, and nobody may take it back any more. */
export function isDue(state: Unsent, now: Date): boolean {
  return isHeld(state) ? isOver(state, now) : !isRefusal(state);
}

/**
 * Take a held version off again and put a sealed draft in its place: both or neither. Return whether that was possible.
 *
 * The time is read inside the transaction and a sender reads it before its own: whoever may send sees what was taken.
 */
export async function takeBack(db: Database, id: string, now: () => Date, name: string, draft?: Sealed): Promise<boolean> {
  const tx = db.transaction(["versions", "unsent", "state"], "readwrite", STRICT);
  const state = await tx.objectStore("unsent").get(id);
  const isStill = isHeld(state) && !isOver(state, now());
  const gone = isStill ? [tx.objectStore("versions").delete(id), tx.objectStore("unsent").delete(id)] : [];
  await Promise.all([...gone, isStill && draft && tx.objectStore("state").put(draft, name), tx.done]);
  return isStill;
}

/** Let everything held be sent at once: from then on nobody takes it back. */
export async function release(db: Database): Promise<void> {
  if (!(await db.getAll("unsent")).some(isHeld)) return; // mostly: and a write would have to wait for the disk
  const tx = db.transaction("unsent", "readwrite", STRICT);
  const [ids, states] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const held = ids.filter((_, at) => isHeld(states[at]));
  await Promise.all([...held.map((id) => tx.store.put("waiting", id)), tx.done]);
}

/** Forget the cursor and let every version that was sent be offered again. */
export async function offerAll(db: Database): Promise<void> {
  const tx = db.transaction(["versions", "unsent", "state"], "readwrite", STRICT);
  const unsent = tx.objectStore("unsent");
  const known = new Set(await unsent.getAllKeys());
  const settled = (await tx.objectStore("versions").getAllKeys()).filter((id) => !known.has(id));
  const puts = settled.map((id) => unsent.put("again", id));
  await Promise.all([...puts, tx.objectStore("state").delete(CURSOR), tx.done]);
}

function isOver({ until }: Held, now: Date): boolean {
  const left = Date.parse(until) - now.getTime();
  return !(left > 0 && left <= LONGEST_MS);
}
