import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { forceCloseDatabase } from "fake-indexeddb";
import { unwrap } from "idb";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { firstIdAt, uuid7 } from "../../pwa/src/ids.ts";
import { Diary } from "../../pwa/src/storage/diary.ts";
import { type Database, databaseOf, dropStores, openStores, vaultOf } from "../../pwa/src/storage/stores.ts";

const NAME = databaseOf("11111111-1111-7111-8111-111111111111");
const REFUSAL = { code: "validation_failed", field: "pain" };
let db: Database;
let diary: Diary;

beforeEach(async () => {
  db = await openStores(NAME);
  diary = new Diary(db, await vaultOf(db));
});

afterEach(async () => {
  diary.close();
  await dropStores(NAME);
});

let made = 0;

/** A version made a millisecond after the one before. */
function version(note = "canary"): EntryVersion {
  return { id: uuid7(1_000 + made++, new Uint8Array(10)), pain: 4, note } as EntryVersion;
}

/** Open the database once more, as after a kill of the browser. */
async function reopen(): Promise<Diary> {
  diary.close();
  db = await openStores(NAME);
  diary = new Diary(db, await vaultOf(db));
  return diary;
}

/** Write down the durability that every transaction asks for. */
function durabilities(): (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  const plain = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === "readwrite") asked.push(options?.durability);
    return plain.call(this, stores, mode, options);
  };
  restore = () => void (IDBDatabase.prototype.transaction = plain);
  return asked;
}
let restore = () => {};
afterEach(() => restore());

test("what was kept is there and unsent after the browser was killed", async () => {
  const [first, second] = [version(), version()];
  await diary.keep(second);
  await diary.keep(first);
  assert.deepEqual(await (await reopen()).unsent(), [first, second]);
  assert.deepEqual(await diary.counts(), { waiting: 2, refused: 0, oldest: first.id });
});

test("a version and its draft change in one transaction of strict durability", async () => {
  await diary.remember("draft", { pain: 4 });
  const asked = durabilities();
  await diary.keep(version(), "draft");
  assert.deepEqual(asked, ["strict"]);
  assert.equal(await diary.recall("draft"), undefined);
});

test("every write asks for strict durability", async () => {
  const asked = durabilities();
  const [kept, bad] = [version(), version()];
  await diary.keep(kept);
  await diary.remember("draft", {});
  await diary.forget("draft");
  await diary.absorb({ versions: [version()], cursor: "c" });
  await diary.resync();
  await diary.settle([kept.id]);
  await diary.keep(bad);
  await diary.setAside(bad.id, REFUSAL);
  await diary.tryAgain();
  await diary.renew([bad.id], [version()]);
  await diary.takeIn([version()]);
  await diary.discard([kept.id]);
  assert.deepEqual(asked, Array(12).fill("strict"));
});

test("the same version is not kept twice, and a failed save keeps its draft", async () => {
  const kept = version();
  await diary.keep(kept);
  await diary.remember("draft", { pain: 4 });
  await assert.rejects(diary.keep(kept, "draft"));
  assert.deepEqual(await diary.recall("draft"), { pain: 4 });
});

test("an acknowledged version is no longer unsent and still held", async () => {
  const kept = version();
  await diary.keep(kept);
  await diary.settle([kept.id]);
  assert.deepEqual(await diary.unsent(), []);
  assert.deepEqual(await diary.since(kept.id), [kept]);
});

test("a refused version is set aside with its reason, and can be tried again", async () => {
  const [bad, good] = [version(), version()];
  await diary.keep(bad);
  await diary.keep(good);
  await diary.setAside(bad.id, REFUSAL);
  assert.deepEqual(await diary.unsent(), [good]);
  assert.deepEqual(await diary.refused(), [{ version: bad, why: REFUSAL, superseded: false }]);
  assert.deepEqual(await diary.counts(), { waiting: 1, refused: 1, oldest: good.id });
  await diary.tryAgain();
  assert.deepEqual(await diary.unsent(), [bad, good]);
});

test("a page and its cursor are kept together", async () => {
  const other = version();
  await diary.absorb({ versions: [other], cursor: "41" });
  assert.equal(await (await reopen()).cursor(), "41");
  assert.deepEqual(await diary.since(other.id), [other]);
  assert.deepEqual(await diary.unsent(), []);
});

test("starting over offers everything held once more and drops nothing", async () => {
  const [settled, waiting, refused, absorbed] = [version(), version(), version(), version()];
  for (const kept of [settled, waiting, refused]) await diary.keep(kept);
  await diary.settle([settled.id]);
  await diary.setAside(refused.id, REFUSAL);
  await diary.absorb({ versions: [absorbed], cursor: "41" });
  await diary.resync();
  assert.equal(await diary.cursor(), null);
  assert.deepEqual(await diary.unsent(), [settled, waiting, absorbed]);
  assert.deepEqual(await diary.refused(), [{ version: refused, why: REFUSAL, superseded: false }]);
});

test("what is offered again after a restore is not what has waited longest", async () => {
  const [settled, waiting] = [version(), version()];
  for (const kept of [settled, waiting]) await diary.keep(kept);
  await diary.settle([settled.id]);
  await diary.resync();
  assert.deepEqual(await diary.counts(), { waiting: 2, refused: 0, oldest: waiting.id });
});

test("what the clinic erased is offered no more and asks for nothing; what it never had is set aside", async () => {
  const [erased, strange] = [version(), version()];
  const why = { code: "unusable_id", field: null };
  await diary.absorb({ versions: [erased], cursor: "41" });
  await diary.resync();
  await diary.keep(strange);
  for (const { id } of [erased, strange]) await diary.setAside(id, why);
  assert.deepEqual(await diary.unsent(), []);
  assert.deepEqual(await diary.refused(), [{ version: strange, why, superseded: false }]);
});

test("trying again leaves what is offered again as it is", async () => {
  const settled = version();
  await diary.absorb({ versions: [settled], cursor: "41" });
  await diary.resync();
  await diary.tryAgain();
  assert.equal((await diary.counts()).oldest, null);
});

test("a refused version gives way to the one that mends it, in one transaction", async () => {
  const [bad, good] = [version(), version()];
  await diary.keep(bad);
  await diary.setAside(bad.id, REFUSAL);
  await diary.keep(good, "draft", [bad.id]);
  assert.deepEqual([await diary.refused(), await diary.unsent(), await diary.everything()], [[], [good], [good]]);
});

test("a failed mend keeps the refused version", async () => {
  const bad = version();
  await diary.keep(bad);
  await diary.setAside(bad.id, REFUSAL);
  const good = version();
  await diary.keep(good);
  await assert.rejects(diary.keep(good, "draft", [bad.id]));
  assert.deepEqual((await diary.refused()).map((one) => one.version), [bad]);
});

test("what was discarded is gone from the phone", async () => {
  const bad = version();
  await diary.keep(bad);
  await diary.discard([bad.id]);
  assert.deepEqual([await diary.everything(), await diary.unsent()], [[], []]);
});

test("of what comes from a file only what is not held here waits to be sent", async () => {
  const [held, fresh] = [version(), version()];
  await diary.keep(held);
  await diary.settle([held.id]);
  assert.deepEqual(await diary.takeIn([held, fresh]), [fresh]);
  assert.deepEqual(await diary.takeIn([held, fresh]), []);
  assert.deepEqual(await diary.unsent(), [fresh]);
  assert.deepEqual(await diary.everything(), [held, fresh]);
});

test("only versions made since an instant are opened", async () => {
  const [early, late] = [version(), version()];
  await diary.absorb({ versions: [early, late], cursor: "41" });
  assert.deepEqual(await diary.since(firstIdAt(1_000 + made - 1)), [late]);
});

test("no word of an entry lies readable in the database", async () => {
  await diary.keep(version("canary"));
  await diary.remember("draft", { note: "canary" });
  const boxes = [...(await db.getAll("versions")), ...(await db.getAll("state"))];
  for (const { box } of boxes) assert.ok(!Buffer.from(box).toString("latin1").includes("canary"));
  assert.equal(boxes.length, 2);
});

test("the key stays the same and cannot be read out", async () => {
  const key = (await db.get("keys", "vault"))!;
  await assert.rejects(crypto.subtle.exportKey("raw", key));
  const kept = version();
  await diary.keep(kept);
  assert.deepEqual(await (await reopen()).unsent(), [kept]);
});

test("a box cannot be passed off as another one", async () => {
  await diary.remember("draft", { pain: 4 });
  await db.put("state", (await db.get("state", "draft"))!, "trend");
  await assert.rejects(diary.recall("trend"));
});

test("each person has a database of their own", async () => {
  await diary.keep(version());
  const other = databaseOf("22222222-2222-7222-8222-222222222222");
  const strange = await openStores(other);
  assert.deepEqual(await strange.getAllKeys("versions"), []);
  strange.close();
  await dropStores(other);
});

test("a connection that the browser drops is made anew", async () => {
  await new Promise<void>((isOpen) => {
    diary.stayOpen(() => openStores(NAME).then((opened) => (isOpen(), (db = opened))));
    forceCloseDatabase(unwrap(db) as never);
  });
  const kept = version();
  await diary.keep(kept);
  assert.deepEqual(await diary.unsent(), [kept]);
});
