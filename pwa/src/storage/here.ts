import { type DBSchema, openDB } from "idb";

import { STRICT } from "./stores.ts";

interface Device extends DBSchema {
  device: { key: "person" | "owes"; value: string };
}

/** Which patient uses this phone: an id, outside of everybody's sealed databases. */
export interface Here {
  read(): Promise<KnownHere>;
  /** Somebody comes, or nobody is here any more and the clinic's server may not know it yet. */
  set(personId: string | null, owesSignOut?: boolean): Promise<void>;
}

/** What is known of who uses this phone. */
export interface KnownHere {
  personId: string | null;
  /** The last one left without a network: the cookie of that sign-in still opens everything. */
  owesSignOut: boolean;
}

/**
 * Return what remembers it on the disk.
 *
 * Not in localStorage, where it used to be: Chromium writes that one seconds later, and a phone that dies meanwhile
 * would keep the first entry and not know whose it is. What an older version of the app left there still counts.
 */
export function hereOf(older: Pick<Storage, "getItem" | "removeItem">): Here {
  const open = () => openDB<Device>("reliefspan", 1, { upgrade: (db) => void db.createObjectStore("device") });
  return {
    async read() {
      const db = await open();
      const { store } = db.transaction("device");
      const [kept, owed] = await Promise.all([store.get("person"), store.get("owes")]);
      db.close();
      return { personId: kept ?? older.getItem("person"), owesSignOut: owed !== undefined };
    },
    async set(personId, owesSignOut = false) {
      const db = await open();
      const tx = db.transaction("device", "readwrite", STRICT);
      await Promise.all([
        personId === null ? tx.store.delete("person") : tx.store.put(personId, "person"),
        owesSignOut ? tx.store.put("sign-out", "owes") : tx.store.delete("owes"),
        tx.done,
      ]);
      db.close();
      older.removeItem("person");
    },
  };
}
