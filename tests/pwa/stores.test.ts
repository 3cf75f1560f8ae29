/** The steps of the phone's store: what a released version wrote, every later one opens. */
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { Diary } from "../../pwa/src/storage/diary.ts";
import { databaseOf, dropStores, openStores, STEPS, vaultOf } from "../../pwa/src/storage/stores.ts";

const NAME = databaseOf("11111111-1111-7111-8111-111111111111");
const SENT = { id: "019d0000-0000-7000-8000-000000000001", pain: 4, note: "sent" };
const UNSENT = { id: "019d0000-0000-7000-8000-000000000002", pain: 7, note: "unsent" };

// Append only, like the steps: the stores that each released step left, as a phone out there has them.
const RELEASED: string[][] = [["keys", "state", "unsent", "versions"]];

afterEach(() => dropStores(NAME));

/** Make the database of a released step with nothing but the browser's own means. */
function made(step: number): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, step);
    asked.onupgradeneeded = () => RELEASED[step - 1]!.forEach((name) => asked.result.createObjectStore(name));
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

/** Fill it as the first release did: sealed with AES-GCM, bound to the name. */
async function fill(db: IDBDatabase): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const sealed = async (name: string, value: unknown) => {
    const [iv, additionalData] = [crypto.getRandomValues(new Uint8Array(12)), new TextEncoder().encode(name)];
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return { iv, box: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, plain) };
  };
  const [sent, unsent, cursor] = [await sealed(SENT.id, SENT), await sealed(UNSENT.id, UNSENT), await sealed("cursor", "41")];
  const tx = db.transaction(["keys", "versions", "unsent", "state"], "readwrite");
  tx.objectStore("keys").put(key, "vault");
  tx.objectStore("versions").put(sent, SENT.id);
  tx.objectStore("versions").put(unsent, UNSENT.id);
  tx.objectStore("unsent").put("waiting", UNSENT.id);
  tx.objectStore("state").put(cursor, "cursor");
  await new Promise((done) => (tx.oncomplete = done));
  db.close();
}

test("each released step leaves the stores that it always left", async () => {
  assert.equal(RELEASED.length, STEPS.length, "a new step adds its line here");
  for (const [at, names] of RELEASED.entries()) {
    const stores: Record<string, unknown> = {};
    const db = { createObjectStore: (name: string, options?: unknown) => void (stores[name] = options) };
    STEPS.slice(0, at + 1).forEach((step) => step(db as never));
    assert.deepEqual(stores, Object.fromEntries(names.map((name) => [name, undefined])));
  }
});

for (const step of RELEASED.keys()) {
  test(`what a phone kept under step ${step + 1} is read and still unsent under the newest`, async () => {
    await fill(await made(step + 1));
    const db = await openStores(NAME);
    const diary = new Diary(db, await vaultOf(db));
    assert.deepEqual(await diary.everything(), [SENT, UNSENT]);
    assert.deepEqual([await diary.unsent(), await diary.cursor()], [[UNSENT], "41"]);
    diary.close();
  });
}
