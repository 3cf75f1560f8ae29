import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { hereOf } from "../../pwa/src/storage/here.ts";
import { dropStores } from "../../pwa/src/storage/stores.ts";
import { ANA, BEN } from "./phone_parts.ts";

afterEach(() => dropStores("reliefspan"));

/** The browser's small storage, with what an older version of the app left there. */
function older(left?: string) {
  const kept = new Map(left ? [["person", left]] : []);
  return { kept, getItem: (name: string) => kept.get(name) ?? null, removeItem: (name: string) => void kept.delete(name) };
}

test("who is here is known again after the app was closed", async () => {
  await hereOf(older()).set(ANA);
  assert.equal((await hereOf(older()).read()).personId, ANA);
  await hereOf(older()).set(null);
  assert.equal((await hereOf(older()).read()).personId, null);
});

test("who was here in an older version of the app still is, until somebody else comes", async () => {
  const storage = older(ANA);
  assert.equal((await hereOf(storage).read()).personId, ANA);
  await hereOf(storage).set(BEN);
  assert.deepEqual([(await hereOf(storage).read()).personId, storage.kept.size], [BEN, 0]);
});

test("who is here is on the disk before anything else goes on", async (t) => {
  const asked = t.mock.method(IDBDatabase.prototype, "transaction");
  await hereOf(older()).set(ANA);
  const writes = asked.mock.calls.map((call) => call.arguments).filter(([, mode]) => mode === "readwrite");
  assert.deepEqual(writes.map(([, , how]) => how), [{ durability: "strict" }]);
});

test("what is owed to the server outlives the app, until somebody comes or it is paid", async () => {
  await hereOf(older()).set(ANA);
  assert.equal((await hereOf(older()).read()).owesSignOut, false);
  await hereOf(older()).set(null, true);
  assert.deepEqual(await hereOf(older()).read(), { personId: null, owesSignOut: true });
  await hereOf(older()).set(BEN);
  assert.equal((await hereOf(older()).read()).owesSignOut, false);
});
