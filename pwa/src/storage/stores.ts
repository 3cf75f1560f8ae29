import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

import { makeKey, type Sealed, Vault } from "./vault.ts";

/** Why the clinic's server refused a version: a code of the API and the field at fault. */
export interface Refusal {
  code: string;
  field: string | null;
}

/** Kept and not sent yet: until this instant, by the phone's clock, the patient may take it back. */
export interface Held {
  until: string;
}

/** "waiting" to be sent; sent before and offered "again", as after a restore; held; or set aside with the reason. */
export type Unsent = "waiting" | "again" | Held | Refusal;

export interface Stores extends DBSchema {
  keys: { key: string; value: CryptoKey };
  versions: { key: string; value: Sealed };
  unsent: { key: string; value: Unsent };
  state: { key: string; value: Sealed };
}

export type Database = IDBPDatabase<Stores>;

/** Steps of the schema, oldest first. Append only: step N takes version N-1 to N. */
export const STEPS: ((db: Database) => unknown)[] = [
  (db) => (["keys", "versions", "unsent", "state"] as const).map((name) => db.createObjectStore(name)),
];

/** A write that is on the disk when it is done. */
export const STRICT = { durability: "strict" } as const;

/** The name of the place in the clinic's changes up to which a phone has everything. */
export const CURSOR = "cursor";

const PREFIX = "reliefspan-";

/** Return the name of one person's own database on this phone. */
export function databaseOf(personId: string): string {
  return PREFIX + personId;
}

/** Return everybody who has a database on this phone. */
export async function personsHere(): Promise<{ personId: string; name: string }[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
  const ours = names.filter((name) => name.startsWith(PREFIX));
  return ours.map((name) => ({ personId: name.slice(PREFIX.length), name }));
}

/** Open a person's database at its newest version. */
export function openStores(name: string): Promise<Database> {
  return openDB<Stores>(name, STEPS.length, {
    upgrade: (db, from) => STEPS.slice(from).forEach((step) => step(db)),
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

/** Return the vault of a database; its key is made once and never leaves the browser. */
export async function vaultOf(db: Database): Promise<Vault> {
  const known = await db.get("keys", "vault");
  if (known) return new Vault(known);
  const fresh = await makeKey(); // before the transaction: waiting would end it
  const tx = db.transaction("keys", "readwrite", STRICT);
  const key = (await tx.store.get("vault")) ?? fresh; // another tab may have been quicker
  if (key === fresh) await tx.store.add(fresh, "vault");
  await tx.done;
  return new Vault(key);
}

/** Whether a write failed because this phone, or what it grants us, is full. */
export function isFull(error: unknown): boolean {
  return (error as Error | null)?.name === "QuotaExceededError";
}

/** Take a person's whole database off this phone. */
export function dropStores(name: string): Promise<void> {
  return deleteDB(name);
}
