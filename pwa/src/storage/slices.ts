import { type IDBPObjectStore, unwrap } from "idb";

import { giveWay } from "../giveWay.ts";
import type { Stores } from "./stores.ts";
import type { Sealed } from "./vault.ts";

type VersionsStore = IDBPObjectStore<Stores, ("versions" | "state")[], "versions", "readwrite">;

const SLICE_MS = 5; // of work at a stretch: so long nobody notices that a tap has to wait
const SLICE = 20; // writes: about as long on a slow phone

/** Begin work on many things, some milliseconds at a time: in between the page answers whoever taps. */
export async function inSlices<One, Done>(all: readonly One[], work: (one: One) => Promise<Done>): Promise<Done[]> {
  const begun: Promise<Done>[] = [];
  let since = performance.now();
  for (const one of all) {
    const doing = work(one);
    doing.catch(() => {}); // told to who asks, when all are begun
    begun.push(doing);
    if (performance.now() - since < SLICE_MS) continue;
    await giveWay();
    since = performance.now();
  }
  return Promise.all(begun);
}

/** Put many boxes under their names into the versions of a transaction that is under way. */
export async function putAll(store: VersionsStore, boxes: readonly (readonly [id: string, box: Sealed])[]): Promise<void> {
  const plain = unwrap(store);
  for (let at = 0; at < boxes.length; at += SLICE) {
    const [first, ...others] = boxes.slice(at, at + SLICE);
    for (const [id, box] of others) plain.put(box, id); // no promise for each: it costs more than the write
    const [id, box] = first!;
    await store.put(box, id); // asked for last, so done last
  }
}
