import { type IDBPObjectStore, unwrap } from "idb";

import type { Stores } from "./stores.ts";
import type { Sealed } from "./vault.ts";

type VersionsStore = IDBPObjectStore<Stores, ("versions" | "state")[], "versions", "readwrite">;

const SLICE = 20; // sealing as many takes a slow phone about as long as a tap may wait

/** Do work on many things, some at a time: in between the page answers whoever taps. */
export async function inSlices<One, Done>(all: readonly One[], work: (one: One) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (const slice of slicesOf(all)) done.push(...(await Promise.all(slice.map(work))));
  return done;
}

/** Put many boxes under their names into the versions of a transaction that is under way. */
export async function putAll(store: VersionsStore, boxes: readonly (readonly [id: string, box: Sealed])[]): Promise<void> {
  const plain = unwrap(store);
  for (const slice of slicesOf(boxes)) {
    for (const [id, box] of slice.slice(1)) plain.put(box, id); // no promise for each: it costs more than the write
    const [id, box] = slice[0]!;
    await store.put(box, id); // asked for last, so done last
  }
}

function slicesOf<One>(all: readonly One[]): One[][] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, at) => all.slice(at * SLICE, (at + 1) * SLICE));
}
